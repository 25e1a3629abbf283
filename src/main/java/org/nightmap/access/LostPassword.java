package org.nightmap.access;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a user a new password at start where the settings ask for it: the way back in when the only administrator's is lost.
 * Whoever can set it can read and write the database anyway.
 */
@Service
public class LostPassword {

    private static final Logger LOG = LoggerFactory.getLogger(LostPassword.class);
    private static final String ACTOR = "settings at start";

    private final AccessSettings settings;
    private final AccountTable table;
    private final PasswordEncoder encoder;
    private final RandomPasswords random;

    LostPassword(AccessSettings settings, AccountTable table, PasswordEncoder encoder, RandomPasswords random) {
        this.settings = settings;
        this.table = table;
        this.encoder = encoder;
        this.random = random;
    }

    /** Where asked to, sets a temporary password, shows it in the log, and reactivates the user. */
    @Transactional
    public void replaceWhereAsked() {
        String asked = settings.newPasswordFor();
        if (asked.isBlank()) {
            return;
        }
        Optional<StoredAccount> account = UserName.parse(asked).flatMap(table::find);
        if (account.isEmpty()) {
            LOG.error("There is no user '{}', for whom nightmap.access.new-password-for asks for a password", asked);
            return;
        }
        UserName name = account.get().account().name();
        String password = random.next();
        table.setPassword(name, encoder.encode(password), true, ACTOR);
        if (!account.get().account().active()) {
            table.setActive(name, true, ACTOR);
        }
        LOG.warn("""
                The settings ask for a new password, which is shown here and never again:

                    user      {}
                    password  {}

                Take nightmap.access.new-password-for out of the settings, or the next start sets another one.""", name, password);
    }
}
