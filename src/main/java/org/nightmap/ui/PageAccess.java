package org.nightmap.ui;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.nightmap.access.ClientAddress;
import org.nightmap.access.CurrentRights;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * Who may open which page. Each view says so itself, by an annotation; one without an annotation opens to nobody. An address at
 * which there is no view is answered to everybody, by the page that says so.
 *
 * <p>The headers of answers are written elsewhere, for every answer alike.
 */
@Configuration(proxyBeanMethods = false)
class PageAccess {

    @Bean
    @Order(2)
    SecurityFilterChain pageSecurity(HttpSecurity http, CurrentRights rights, RequestUtil requests) {
        SignInAnswers answers = new SignInAnswers(rights);
        return http.with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.enableCsrfConfiguration(false)
                                .enableRequestCacheConfiguration(false)
                                .enableExceptionHandlingConfiguration(false)
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::permitAll))
                // The views' own requests carry the framework's token. The sign-in carries this one.
                .csrf(csrf -> csrf.ignoringRequestMatchers(requests::isFrameworkInternalRequest))
                .formLogin(login -> login.loginPage("/" + SignInView.PATH)
                        .permitAll()
                        .authenticationDetailsSource(request -> ClientAddress.of(request.getRemoteAddr()))
                        .successHandler(answers)
                        .failureHandler(answers))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .addFilterAfter(new SessionRights(rights), SecurityContextHolderFilter.class)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    static NavigationAccessControlConfigurer navigationAccess() {
        return new NavigationAccessControlConfigurer()
                .withAnnotatedViewAccessChecker()
                .withLoginView(SignInView.class);
    }
}
