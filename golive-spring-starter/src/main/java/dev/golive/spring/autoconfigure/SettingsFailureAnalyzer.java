package dev.golive.spring.autoconfigure;

import dev.golive.error.SettingsException;
import java.util.Locale;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;

/** Says at start-up which setting is missing or wrong, instead of a stack trace. */
// Before Boot's analyser of failed bindings, which knows neither the setting's name nor the fix.
@Order(0)
final class SettingsFailureAnalyzer extends AbstractFailureAnalyzer<SettingsException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SettingsException cause) {
        String property = "golive." + cause.setting();
        String environment =
                property.replaceAll("[-\\]]", "").replaceAll("[.\\[]", "_").toUpperCase(Locale.ROOT);
        return new FailureAnalysis(
                "golive." + cause.getMessage(),
                "Set " + property + " in your application's settings, or " + environment + " in the environment.",
                cause);
    }
}
