package dev.golive.spring.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the browser client from the class path, under {@code /golive/web/}. */
public final class ClientResources implements WebMvcConfigurer {

    private final String path;

    /**
     * Serves it below the endpoints' path.
     *
     * @param path such as {@code /golive}
     */
    public ClientResources(String path) {
        this.path = path;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(path + "/web/**")
                .addResourceLocations("classpath:/META-INF/golive-web/")
                // The name stays the same from version to version: browsers ask, and are told "not modified".
                .setCacheControl(CacheControl.maxAge(Duration.ZERO).mustRevalidate())
                // Our jars' times are the same in every version, to make builds reproducible: only the content tells.
                .setUseLastModified(false)
                .setEtagGenerator(ClientResources::weakTag);
    }

    /** Weak, because Tomcat compresses nothing that has a strong tag. */
    private static String weakTag(Resource file) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(file.getContentAsByteArray());
            return "W/\"" + HexFormat.of().formatHex(Arrays.copyOf(hash, 16)) + '"';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256, which every Java must have.", e);
        }
    }
}
