package io.precis.edition;

/**
 * How much an edition may hold.
 *
 * @param perSection most stories of a section, 1 or more
 * @param perSource most stories whose main article one source published, 1 or more
 * @param stories most stories of the edition, 1 or more
 * @param figures most figures of the day, 0 or more
 * @param dates most dates ahead in the box, 0 or more; a calendar holds all
 */
public record EditionLimits(int perSection, int perSource, int stories, int figures, int dates) {
    /** Where the job sets no limit. */
    public static final EditionLimits DEFAULT = new EditionLimits(Integer.MAX_VALUE, Integer.MAX_VALUE, 40, 8, 8);
}
