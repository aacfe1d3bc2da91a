package dev.golive.test.internal.jwt;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a token says, whoever signed it: ask {@link #isSignedBy} first. A path leads through objects, name by name. */
public final class Claims {

    private final String signed;
    private final byte[] signature;
    private final JsonNode header;
    private final JsonNode claims;

    private Claims(String signed, byte[] signature, JsonNode header, JsonNode claims) {
        this.signed = signed;
        this.signature = signature;
        this.header = header;
        this.claims = claims;
    }

    /** Takes a token apart; empty if it is none. */
    public static Optional<Claims> parse(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Claims(
                    parts[0] + '.' + parts[1],
                    Base64.getUrlDecoder().decode(parts[2]),
                    read(parts[0]),
                    read(parts[1])));
        } catch (IllegalArgumentException | JacksonException e) {
            return Optional.empty();
        }
    }

    private static JsonNode read(String part) {
        String json = new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
        return JsonMapper.shared().readTree(json);
    }

    /** Whether the header says HS256 and this secret signed it. */
    public boolean isSignedBy(String secret) {
        return algorithm().equals("HS256") && Jws.isSignedBy(secret, signed, signature);
    }

    /** The header's algorithm. */
    public String algorithm() {
        return header.path("alg").stringValue("");
    }

    /** The text there, empty if there is none. */
    public String text(String... path) {
        return at(path).stringValue("");
    }

    /** The flag there, if there is one. */
    public Optional<Boolean> flag(String... path) {
        JsonNode node = at(path);
        return node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty();
    }

    /** The whole number there, if there is one. */
    public OptionalLong number(String... path) {
        JsonNode node = at(path);
        return node.isIntegralNumber() ? OptionalLong.of(node.longValue()) : OptionalLong.empty();
    }

    /** The texts of the list there. */
    public List<String> texts(String... path) {
        return at(path).valueStream().map(text -> text.stringValue("")).toList();
    }

    /** The names and texts of the object there. */
    public Map<String, String> entries(String... path) {
        Map<String, String> entries = new LinkedHashMap<>();
        at(path).propertyStream()
                .forEach(entry -> entries.put(entry.getKey(), entry.getValue().asString("")));
        return entries;
    }

    /** Whether anything is there. */
    public boolean has(String... path) {
        return !at(path).isMissingNode();
    }

    private JsonNode at(String... path) {
        JsonNode node = claims;
        for (String name : path) {
            node = node.path(name);
        }
        return node;
    }
}
