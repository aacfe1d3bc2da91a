package dev.golive.sroi.effort;

/** Which edition of the Compendium of Physical Activities a MET value is from. Closed family. */
public enum Compendium {
    /**
     * B. E. Ainsworth and others, "2011 Compendium of Physical Activities: A Second Update of Codes and MET Values", Medicine
     * and Science in Sports and Exercise 43(8), 2011, pages 1575 to 1581. For adults.
     */
    ADULT_2011(18, Integer.MAX_VALUE),
    /**
     * S. D. Herrmann and others, "2024 Adult Compendium of Physical Activities: A third update of the energy costs of human
     * activities", Journal of Sport and Health Science 13(1), 2024, pages 6 to 12. For ages 19 to 59.
     */
    ADULT_2024(19, 59),
    /**
     * E. A. Willis and others, "Older Adult Compendium of Physical Activities", Journal of Sport and Health Science 13(1),
     * 2024, pages 13 to 17. For ages from 60 on; its MET60+ is of 2.7 and not 3.5 millilitres of oxygen, so its figures are
     * not to be added to those of the others.
     */
    OLDER_ADULT_2024(60, Integer.MAX_VALUE);

    private final int youngest;
    private final int oldest;

    Compendium(int youngest, int oldest) {
        this.youngest = youngest;
        this.oldest = oldest;
    }

    /** Whether the edition is made for people of that age in whole years; none is for children. */
    public boolean isFor(int age) {
        return youngest <= age && age <= oldest;
    }
}
