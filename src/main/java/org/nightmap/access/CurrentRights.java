package org.nightmap.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Brings what a session knows of its user in line with the user's account. */
@Component
public class CurrentRights implements CurrentUser {

    private final AccountTable table;

    CurrentRights(AccountTable table) {
        this.table = table;
    }

    @Override
    public Optional<SignedIn> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .flatMap(this::account)
                .map(StoredAccount::signedIn);
    }

    /**
     * The same sign-in with the rights of this moment: itself where nothing has changed; empty where its session has to end, as
     * the account was deactivated or its password replaced.
     */
    public Optional<Authentication> renewed(Authentication signIn) {
        return account(signIn).map(account -> {
            Set<GrantedAuthority> rights = Set.copyOf(authorities(account.signedIn()));
            return rights.equals(Set.copyOf(signIn.getAuthorities())) ? signIn : authentication(account);
        });
    }

    /** A sign-in to an account, with its rights. */
    static Authentication authentication(StoredAccount account) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new AccountPrincipal(account.account().name(), account.generation()),
                null,
                authorities(account.signedIn()));
    }

    private Optional<StoredAccount> account(Authentication signIn) {
        return signIn.getPrincipal() instanceof AccountPrincipal principal
                ? table.find(principal.userName())
                        .filter(found -> found.account().active() && found.generation() == principal.generation())
                : Optional.empty();
    }

    private static Collection<GrantedAuthority> authorities(SignedIn user) {
        return List.copyOf(user.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList());
    }
}
