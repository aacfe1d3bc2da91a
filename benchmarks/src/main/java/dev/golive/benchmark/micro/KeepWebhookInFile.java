package dev.golive.benchmark.micro;

/** In the library's own H2 file. */
public class KeepWebhookInFile extends KeepWebhook {

    /** Nothing is started yet. */
    public KeepWebhookInFile() {
        super(new DurableFile());
    }
}
