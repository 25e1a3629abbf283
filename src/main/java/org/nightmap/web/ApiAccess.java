package org.nightmap.web;

import org.nightmap.access.ClientAddress;
import org.nightmap.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Who may ask for what at the addresses for programs: anyone reads, and what changes something needs a user's name and password
 * with each request (HTTP Basic). There is no session here and no cookie counts, so that no page of another site can act for
 * somebody who is signed in, and no token against that is needed.
 */
@Configuration(proxyBeanMethods = false)
@Import(ApiRefusals.class)
class ApiAccess {

    @Bean
    @Order(1)
    SecurityFilterChain apiSecurity(HttpSecurity http, ApiRefusals refusals) {
        return http.securityMatcher(request -> ApiAddresses.isForPrograms(request.getRequestURI()
                        .substring(request.getContextPath().length())))
                .authorizeHttpRequests(ApiAccess::rules)
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals)
                        .authenticationDetailsSource(request -> ClientAddress.of(request.getRemoteAddr())))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /**
     * Whatever is added later and changes something is for analysts unless it is named here. What can only be read is open to
     * every method, and answers those that it has not with those that it has; the extraction stores nothing.
     */
    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.requestMatchers(HttpMethod.GET)
                .permitAll()
                .requestMatchers(HttpMethod.HEAD)
                .permitAll()
                .requestMatchers(HttpMethod.OPTIONS)
                .permitAll()
                .requestMatchers("/api/nights/**", "/api/regions/**", "/boundaries/**", ApiAddresses.EXTRACT)
                .permitAll()
                .anyRequest()
                .hasRole(Role.ANALYST.name());
    }
}
