package dev.golive.spring.web;

import dev.golive.spring.GoLiveProperties;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the browser client from the class path, under {@code /golive/web/}. */
public final class ClientResources implements WebMvcConfigurer {

    private final String path;

    /** Serves it below the endpoints' path. */
    public ClientResources(GoLiveProperties properties) {
        this.path = properties.path();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(path + "/web/**")
                .addResourceLocations("classpath:/META-INF/golive-web/")
                // The name stays the same from version to version: browsers ask, and are told "not modified".
                .setCacheControl(CacheControl.maxAge(Duration.ZERO).mustRevalidate());
    }
}
