package dev.golive.message;

import dev.golive.fixture.Wire;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Makes {@code docs/reference/messages.md} of the schemas. */
final class MessagesPage {

    private static final Path COMMON = Path.of("../wire/schema/common.schema.json");
    private static final JsonNode SHARED = Wire.json(COMMON).path("$defs");

    private final StringBuilder page = new StringBuilder();

    private MessagesPage() {}

    static String write() {
        return new MessagesPage().everything();
    }

    private String everything() {
        page.append("""
                # Messages, commands and answers

                <!-- Made of wire/schema/ by MessagesPageTest, which says how to make it anew. -->

                What travels between pages, server and room: UTF-8 JSON, as [`wire/`](../../wire/README.md) fixes it with schemas and examples. Texts are in normal form C, without control characters, line breaks and
                changes of writing direction, and not blank; their lengths are in code points. Numbers are whole. A field that is null reads as missing, one that is not listed is left alone.

                ## Messages

                From the server to the room, over LiveKit's data channel, without a sender. A packet holds one message, or an array of messages of one topic, oldest first. Receivers pass over types and versions that
                they don't know. A message is `v` (1), `id`, `type`, `at`, where it says so `from` and `rev`, and `body`:

                """);
        table(Wire.json(Path.of("../wire/schema/message/chat.message.schema.json")), List.of("v", "id", "at", "rev"));
        page.append("\n`from` is:\n\n");
        table(SHARED.path("sender"), List.of());
        page.append('\n');
        for (Path file : Wire.schemas("message")) {
            JsonNode schema = Wire.json(file);
            head(file, schema);
            page.append("Topic `").append(schema.path("x-topic").stringValue()).append("`, ");
            page.append(schema.path("x-delivery").stringValue()).append(", at most ");
            page.append(number(schema.path("x-maxBytes")))
                    .append(" bytes. ")
                    .append(envelope(schema))
                    .append("\n\n");
            body(schema);
        }
        page.append("""
                ## Commands

                From a page to the server: `POST /golive/messages` with one command, or an array of at most 50, in at most 64 KiB. A command is `v` (1), `id`, `type` and `body`. A type or a version that the server
                does not know is refused.

                """);
        table(Wire.json(Path.of("../wire/schema/command/chat.send.schema.json")), List.of("v", "id"));
        page.append('\n');
        for (Path file : Wire.schemas("command")) {
            JsonNode schema = Wire.json(file);
            head(file, schema);
            page.append("For ").append(roles(schema.path("x-who"))).append(".\n\n");
            body(schema);
        }
        page.append("## Answers\n\n");
        for (Path file : Wire.schemas("answer")) {
            JsonNode schema = Wire.json(file);
            head(file, schema);
            page.append("Answers `")
                    .append(schema.path("x-call").stringValue().replace("{path}", "/golive"))
                    .append("`.\n\n");
            tables(schema, "");
        }
        board();
        return page.toString().stripTrailing() + "\n";
    }

    /** What the board's document has, part by part. */
    private void board() {
        page.append("## The board\n\n");
        for (String part : List.of(
                "board",
                "boardTimer",
                "block",
                "interval",
                "boardReps",
                "boardLeaderboard",
                "boardGroup",
                "boardRow",
                "boardXp",
                "boardAward",
                "boardPrompt",
                "boardSpotlight")) {
            page.append("### ").append(part).append("\n\n");
            page.append(SHARED.path(part).path("description").stringValue()).append("\n\n");
            tables(SHARED.path(part), "");
        }
    }

    private void head(Path file, JsonNode schema) {
        page.append("### ")
                .append(file.getFileName().toString().replace(".schema.json", ""))
                .append("\n\n");
        page.append(schema.path("description").stringValue()).append('\n').append('\n');
    }

    private static String envelope(JsonNode schema) {
        if (!schema.path("properties").has("from")) {
            return "Without `from` and `rev`.";
        }
        String from = isRequired(schema, "from") ? "With `from`" : "With `from` where there is one";
        return from + (schema.path("properties").has("rev") ? ", with `rev`." : ", without `rev`.");
    }

    private static String roles(JsonNode who) {
        List<String> roles = who.valueStream().map(JsonNode::stringValue).toList();
        String last = roles.get(roles.size() - 1);
        return String.join(", ", roles.subList(0, roles.size() - 1)) + " and " + last;
    }

    private void body(JsonNode schema) {
        JsonNode body = schema.path("properties").path("body");
        if (body.path("properties").isEmpty()) {
            page.append("The body is empty.\n\n");
            return;
        }
        tables(body, "");
        List<String> rules = rules(body);
        if (!rules.isEmpty()) {
            page.append(String.join(" ", rules)).append("\n\n");
        }
    }

    private static List<String> rules(JsonNode body) {
        List<String> rules = new ArrayList<>();
        if (body.has("dependentRequired")) {
            rules.add("All of them, or none.");
        }
        return rules;
    }

    /** A table of an object's fields, and one of each object inside it. */
    private void tables(JsonNode object, String place) {
        if (!place.isEmpty()) {
            page.append(place).append(":\n\n");
        }
        table(object, List.of());
        page.append('\n');
        for (String name : object.path("properties").propertyNames()) {
            JsonNode field = object.path("properties").path(name);
            boolean many = field.path("type").stringValue("").equals("array");
            JsonNode inside = many ? field.path("items") : field;
            String of = "`" + name + "`" + (many ? ", each" : " is");
            if (inside.path("properties").size() > 0) {
                tables(inside, of);
            }
            for (JsonNode one : inside.path("oneOf")) {
                tables(
                        one,
                        of + ", where it is: "
                                + one.path("description").stringValue().replaceFirst("\\.$", ""));
            }
        }
    }

    private void table(JsonNode object, List<String> only) {
        page.append("| field | | value | what it is |\n|---|---|---|---|\n");
        Set<String> shown = new HashSet<>(only);
        for (String name : object.path("properties").propertyNames()) {
            JsonNode field = object.path("properties").path(name);
            if (field.isBoolean() || !(shown.isEmpty() || shown.contains(name))) {
                continue;
            }
            page.append("| `").append(name).append("` | ");
            page.append(isRequired(object, name) ? "required" : "optional").append(" | ");
            page.append(value(field))
                    .append(" | ")
                    .append(field.path("description").stringValue())
                    .append(" |\n");
        }
    }

    private static boolean isRequired(JsonNode object, String name) {
        return object.path("required")
                .valueStream()
                .anyMatch(required -> required.stringValue().equals(name));
    }

    private static String value(JsonNode field) {
        if (field.has("$ref")) {
            String reference = field.path("$ref").stringValue();
            return shared(reference.substring(reference.lastIndexOf('/') + 1));
        }
        if (field.has("const")) {
            return "`" + field.path("const").asString() + "`";
        }
        if (field.has("enum")) {
            return String.join(
                    ", ",
                    field.path("enum")
                            .valueStream()
                            .map(one -> "`" + one.stringValue() + "`")
                            .toList());
        }
        if (field.has("anyOf")) {
            return String.join(
                    " or ",
                    field.path("anyOf").valueStream().map(MessagesPage::value).toList());
        }
        return switch (field.path("type").stringValue("")) {
            case "string" -> field.has("maxLength") ? "text of 1 to " + number(field.path("maxLength")) : "text";
            case "integer" ->
                field.has("minimum")
                        ? number(field.path("minimum")) + " to " + number(field.path("maximum"))
                        : "whole number";
            case "boolean" -> "`true` or `false`";
            case "array" -> "array" + (field.has("maxItems") ? items(field) : "");
            default ->
                "object" + (field.has("maxProperties") ? " of at most " + number(field.path("maxProperties")) : "");
        };
    }

    private static String items(JsonNode field) {
        boolean exactly =
                field.path("minItems").asInt(0) == field.path("maxItems").asInt(0);
        String of = field.path("items").has("oneOf") || field.path("items").has("properties")
                ? ""
                : ": " + value(field.path("items"));
        return (exactly ? " of " : " of at most ") + number(field.path("maxItems")) + of;
    }

    private static String shared(String name) {
        return switch (name) {
            case "messageId" -> "UUID of version 7, lower case";
            case "identity" -> "text of 1 to 256 bytes";
            case "sender" -> "object";
            case "handle" -> "1 to 64 of `A`–`Z`, `a`–`z`, `0`–`9`, `-`, `_`";
            case "reactionKind" -> "a letter, then up to 15 of `a`–`z`, `0`–`9`, `-`";
            case "reactionCounts" -> "object of at most 12: kind → 1 and more";
            case "epochMs" -> "milliseconds since 1970";
            case "rev" -> "1 and more";
            default -> value(SHARED.path(name));
        };
    }

    private static String number(JsonNode number) {
        long value = number.longValue();
        if (Math.abs(value) == 1L << 53) {
            return value < 0 ? "−2^53" : "2^53";
        }
        return String.format(java.util.Locale.ROOT, "%,d", value);
    }
}
