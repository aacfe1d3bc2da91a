package dev.golive.benchmark.measure;

import java.util.Map;

/**
 * One thing done once.
 *
 * @param variant which of the things that are compared
 * @param round counts from 1; in each round every variant has its turn
 * @param values what was measured, by name; the report knows the units
 */
public record Trial(String variant, int round, Map<String, Double> values) {}
