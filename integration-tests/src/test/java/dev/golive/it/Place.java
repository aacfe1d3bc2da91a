package dev.golive.it;

/** Where an application can be reached. */
interface Place {

    /** The address of a page. */
    String address(String path);
}
