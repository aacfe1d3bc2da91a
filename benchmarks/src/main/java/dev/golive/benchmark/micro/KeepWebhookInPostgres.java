package dev.golive.benchmark.micro;

/** In a PostgreSQL, behind a connection pool. */
public class KeepWebhookInPostgres extends KeepWebhook {

    /** Nothing is started yet. */
    public KeepWebhookInPostgres() {
        super(new DurablePostgres());
    }
}
