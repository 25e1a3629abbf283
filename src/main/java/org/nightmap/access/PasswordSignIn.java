package org.nightmap.access;

import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Signs in with a name and a password, the same way for people and programs. An unknown name, a deactivated user and a wrong
 * password are answered alike, and take the same time.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final AccountTable table;
    private final PasswordEncoder encoder;
    private final SignInThrottle throttle;
    private final SingletonSupplier<String> hashOfNobody;

    PasswordSignIn(AccountTable table, PasswordEncoder encoder, SignInThrottle throttle, RandomPasswords random) {
        this.table = table;
        this.encoder = encoder;
        this.throttle = throttle;
        hashOfNobody = SingletonSupplier.of(() -> encoder.encode(random.next()));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String typed = attempt.getName();
        ClientAddress address = attempt.getDetails() instanceof ClientAddress known ? known : ClientAddress.NONE;
        throttle.admit(typed, address);
        Optional<StoredAccount> account = UserName.parse(typed).flatMap(table::find);
        String password = Objects.toString(attempt.getCredentials(), "");
        boolean right =
                encoder.matches(password, account.map(StoredAccount::hash).orElseGet(hashOfNobody::obtain));
        StoredAccount signedIn = account.filter(
                        found -> right && found.account().active())
                .orElseThrow(() -> new BadCredentialsException("Wrong name or password"));
        throttle.succeeded(typed, address);
        return CurrentRights.authentication(signedIn);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
