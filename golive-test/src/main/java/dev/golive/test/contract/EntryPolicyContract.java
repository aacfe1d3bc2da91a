package dev.golive.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.participant.Participant;
import dev.golive.room.RoomName;
import dev.golive.safeguard.EntryPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a host's {@link EntryPolicy} does: its no is a sentence that the person reads. */
public abstract class EntryPolicyContract {

    private EntryPolicy policy;

    /** For subclasses. */
    protected EntryPolicyContract() {}

    /** A policy to which {@link #welcome()} is welcome and {@link #unwelcome()} is not; asked for once before each test. */
    protected abstract EntryPolicy open();

    /** The room that they want to enter. */
    protected abstract RoomName room();

    /** Somebody who may enter. */
    protected abstract Participant welcome();

    /** Somebody who may not. */
    protected abstract Participant unwelcome();

    @BeforeEach
    void aPolicy() {
        policy = open();
    }

    @Test
    void whoIsWelcomeMeetsNoObjection() {
        assertThat(policy.objection(room(), welcome())).isEmpty();
    }

    @Test
    void whoIsNotWelcomeIsToldWhyInASentence() {
        assertThat(policy.objection(room(), unwelcome()))
                .hasValueSatisfying(reason -> assertThat(reason)
                        .as("a friendly sentence for the person")
                        .isNotBlank()
                        .hasSizeBetween(10, 300)
                        .matches("(?s).*[.!?]"));
    }

    @Test
    void theReasonGivesNoInnerIdAway() {
        assertThat(policy.objection(room(), unwelcome()).orElseThrow())
                .doesNotContain(unwelcome().id().value(), room().value());
    }

    @Test
    void theAnswerIsTheSameWhenAskedAgain() {
        assertThat(policy.objection(room(), unwelcome())).isEqualTo(policy.objection(room(), unwelcome()));
        assertThat(policy.objection(room(), welcome())).isEmpty();
    }
}
