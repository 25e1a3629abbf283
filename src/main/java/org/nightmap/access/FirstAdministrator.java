package org.nightmap.access;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the first user, without whom there could be no other. The log is the one place where the password is shown, once; it has
 * to be replaced at the first sign-in.
 */
@Service
public class FirstAdministrator {

    /** Who added that user, by the audit trail. It is not translated there: whoever shows it says it in the reader's language. */
    public static final String ACTOR = "first start";

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final UserName NAME = new UserName("admin");

    private final AccountTable table;
    private final PasswordEncoder encoder;
    private final RandomPasswords random;

    FirstAdministrator(AccountTable table, PasswordEncoder encoder, RandomPasswords random) {
        this.table = table;
        this.encoder = encoder;
        this.random = random;
    }

    /**
     * Where there is no user at all: with users, there always is an administrator among them. The first one has every role, as on a
     * machine of one's own there is nobody else to enter and approve reports; each role can be taken away.
     */
    @Transactional
    public void createWhereThereIsNobody() {
        if (!table.all().isEmpty()) {
            return;
        }
        String password = random.next();
        table.add(NAME, encoder.encode(password), Set.of(Role.values()), ACTOR);
        LOG.warn("""
                Nobody can sign in yet, so an administrator was added. This password is shown here and never again:

                    user      {}
                    password  {}

                Sign in at /login and replace it.""", NAME, password);
    }
}
