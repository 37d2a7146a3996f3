package io.precis.edition;

/**
 * How much an edition may contain.
 *
 * @param perSection largest number of stories in a section, 1 or more
 * @param perSource largest number of stories with a main article of one source, 1 or more
 * @param stories largest number of stories in the edition, 1 or more
 * @param figures largest number of figures of the day, 0 or more
 * @param dates largest number of upcoming dates in the box, 0 or more; the calendar has all
 */
public record EditionLimits(int perSection, int perSource, int stories, int figures, int dates) {
    /** The limits if the job sets none. */
    public static final EditionLimits DEFAULT = new EditionLimits(Integer.MAX_VALUE, Integer.MAX_VALUE, 40, 8, 8);
}
