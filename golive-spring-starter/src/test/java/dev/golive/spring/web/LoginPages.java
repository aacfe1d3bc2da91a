package dev.golive.spring.web;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an application with logins has beside our endpoints. */
final class LoginPages {

    private LoginPages() {}

    /** Pages of the application. */
    @RestController
    static final class Pages {

        @GetMapping("/csrf")
        Map<String, String> csrf(CsrfToken token) {
            return Map.of("header", token.getHeaderName(), "token", token.getToken());
        }

        @GetMapping({"/private", "/golive/private", "/golive/sessions"})
        String page() {
            return "private";
        }
    }

    /** Rules of the application. */
    static final class OwnRules {

        @Bean
        SecurityFilterChain applicationsChain(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().hasRole("MEMBER"))
                    .formLogin(form -> {})
                    .build();
        }
    }
}
