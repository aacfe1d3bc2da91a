package dev.golive.sroi.checkin;

/** An answer that can be counted, and so may leave for a funder in numbers of people. Closed family. */
public sealed interface ExportableAnswer extends Answer permits ScaleAnswer, ChoiceAnswer, YesNoAnswer {}
