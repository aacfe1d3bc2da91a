package dev.golive.test.assertion;

import dev.golive.test.internal.jwt.Claims;
import java.util.Optional;

/** A token that is asserted on. Prints as {@code ***}. */
public final class TokenUnderTest {

    private final Optional<Claims> claims;

    private TokenUnderTest(Optional<Claims> claims) {
        this.claims = claims;
    }

    static TokenUnderTest of(String jwt) {
        return new TokenUnderTest(Claims.parse(jwt));
    }

    Claims claims() {
        return claims.orElseThrow(
                () -> new AssertionError("This is no JSON Web Token: it needs three parts with dots between."));
    }

    @Override
    public String toString() {
        return "token ***";
    }
}
