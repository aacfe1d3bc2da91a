package dev.golive.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a user of the library sees of a class. */
final class PublicSignatures {

    private PublicSignatures() {}

    /** Whether a user may name it: public all the way out, and not internal. */
    static boolean isPublicApi(JavaClass type) {
        boolean visible = type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(PublicSignatures::isPublicApi).orElse(true);
        return visible && !type.getPackageName().startsWith("dev.golive.internal");
    }

    /** The types in supertypes, public fields, methods and constructors that are neither the JDK's nor our API. */
    static Set<String> foreignTypesIn(JavaClass type) {
        Stream<JavaType> inherited = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        Stream<JavaType> fields =
                type.getFields().stream().filter(PublicSignatures::isVisible).map(field -> field.getType());
        Stream<JavaType> codeUnits =
                type.getCodeUnits().stream().filter(PublicSignatures::isVisible).flatMap(PublicSignatures::typesOf);
        Set<String> foreign = new TreeSet<>();
        Stream.of(inherited, fields, codeUnits)
                .flatMap(types -> types)
                .flatMap(found -> found.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType)
                .filter(found -> !isOursOrTheJdks(found))
                .forEach(found -> foreign.add(found.getName()));
        return foreign;
    }

    private static Stream<JavaType> typesOf(JavaCodeUnit codeUnit) {
        Stream<JavaType> thrown = codeUnit.getExceptionTypes().stream().map(exception -> exception);
        return Stream.of(Stream.of(codeUnit.getReturnType()), codeUnit.getParameterTypes().stream(), thrown)
                .flatMap(types -> types);
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static boolean isOursOrTheJdks(JavaClass type) {
        String name = type.getPackageName();
        boolean ours = name.startsWith("dev.golive") && !name.startsWith("dev.golive.internal");
        return type.isPrimitive() || name.startsWith("java.") || ours;
    }
}
