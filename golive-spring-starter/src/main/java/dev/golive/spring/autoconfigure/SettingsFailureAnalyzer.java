package dev.golive.spring.autoconfigure;

import dev.golive.error.SettingsException;
import java.util.Locale;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start-up which setting is missing or wrong, instead of a stack trace. */
final class SettingsFailureAnalyzer extends AbstractFailureAnalyzer<SettingsException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SettingsException cause) {
        String property = "golive." + cause.setting();
        String environment = property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
        return new FailureAnalysis(
                "golive." + cause.getMessage(),
                "Set " + property + " in your application's settings, or " + environment + " in the environment.",
                cause);
    }
}
