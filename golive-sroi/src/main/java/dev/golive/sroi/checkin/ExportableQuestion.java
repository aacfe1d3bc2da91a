package dev.golive.sroi.checkin;

/** A question whose answers can be counted, and so may leave for a funder in numbers of people. Closed family. */
public sealed interface ExportableQuestion extends Question permits ScaleQuestion, ChoiceQuestion, YesNoQuestion {}
