package dev.golive.sroi.bundle;

/**
 * Nothing was changed since it was sealed.
 *
 * @param manifest what was signed
 * @param trust whether anybody but the bundle itself vouches for the key
 */
public record EvidenceIntact(BundleManifest manifest, KeyTrust trust) implements EvidenceCheck {}
