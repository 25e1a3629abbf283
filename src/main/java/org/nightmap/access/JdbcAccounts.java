package org.nightmap.access;

import java.util.List;
import java.util.Set;
import org.nightmap.access.UnfitPassword.Reason;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules about users, on their table. */
@Service
@Transactional
class JdbcAccounts implements Accounts {

    private final AccountTable table;
    private final CurrentUser current;
    private final PasswordRules rules;
    private final PasswordEncoder encoder;
    private final RandomPasswords random;
    private final SignInThrottle throttle;

    JdbcAccounts(
            AccountTable table,
            CurrentUser current,
            PasswordRules rules,
            PasswordEncoder encoder,
            RandomPasswords random,
            SignInThrottle throttle) {
        this.table = table;
        this.current = current;
        this.rules = rules;
        this.encoder = encoder;
        this.random = random;
        this.throttle = throttle;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Account> all() {
        administrator();
        return table.all().stream().map(StoredAccount::account).toList();
    }

    @Override
    public String suggestedPassword() {
        return random.next();
    }

    @Override
    public void add(UserName name, Set<Role> roles, String temporaryPassword) {
        String actor = administrator();
        if (table.find(name).isPresent()) {
            throw new IllegalArgumentException("There is a user with the name " + name);
        }
        rules.check(name, temporaryPassword);
        table.add(name, encoder.encode(temporaryPassword), roles, actor);
    }

    @Override
    public void setRoles(UserName name, Set<Role> roles) {
        String actor = administrator();
        table.lock();
        if (!known(name).account().roles().equals(roles)) {
            table.setRoles(name, roles, actor);
            refuseToLoseTheLastAdministrator();
        }
    }

    @Override
    public void setActive(UserName name, boolean active) {
        String actor = administrator();
        table.lock();
        if (known(name).account().active() != active) {
            table.setActive(name, active, actor);
            refuseToLoseTheLastAdministrator();
        }
    }

    @Override
    public void resetPassword(UserName name, String temporaryPassword) {
        String actor = administrator();
        known(name);
        rules.check(name, temporaryPassword);
        table.setPassword(name, encoder.encode(temporaryPassword), true, actor);
    }

    @Override
    public void changeOwnPassword(String present, String replacement) {
        UserName name = current.signedIn()
                .orElseThrow(() -> new UnfitPassword(Reason.PRESENT_ONE_IS_WRONG))
                .name();
        throttle.admit(name.value(), ClientAddress.NONE);
        if (!encoder.matches(present, known(name).hash())) {
            throw new UnfitPassword(Reason.PRESENT_ONE_IS_WRONG);
        }
        throttle.succeeded(name.value(), ClientAddress.NONE);
        rules.check(name, replacement);
        if (replacement.equals(present)) {
            throw new UnfitPassword(Reason.SAME_AS_BEFORE);
        }
        table.setPassword(name, encoder.encode(replacement), false, name.value());
    }

    private String administrator() {
        return current.require(Role.ADMINISTRATOR).name().value();
    }

    private StoredAccount known(UserName name) {
        return table.find(name).orElseThrow(() -> new IllegalArgumentException("There is no user " + name));
    }

    /** The transaction is rolled back. */
    private void refuseToLoseTheLastAdministrator() {
        if (!table.hasAdministrator()) {
            throw new LastAdministrator();
        }
    }
}
