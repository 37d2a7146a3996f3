package io.precis.digest;

import io.precis.article.KeyDate;
import io.precis.article.NamedEntity;
import java.io.Serializable;
import java.util.List;

/**
 * How much each list of a digest may hold.
 *
 * @param dates how many dates
 * @param figures how many figures
 * @param names how many names
 * @param keywords how many keywords at most, 0 or more
 */
public record ListLimits(ListLimit dates, ListLimit figures, ListLimit names, int keywords) implements Serializable {
    public ListLimits {
        if (keywords < 0) {
            throw new IllegalArgumentException("keywords: found " + keywords + ", expected 0 or more");
        }
    }

    /**
     * The dates that a digest lists: everything where there is no limit, else the most salient of those that are sure.
     *
     * @param found in the order of the text
     */
    List<KeyDate> dates(List<KeyDate> found) {
        List<KeyDate> listed = dates.isAll()
                ? found
                : found.stream().filter(date -> date.evidence().isSure()).toList();
        return dates.of(listed, KeyDate::salience);
    }

    /** The names that a digest lists, likewise: where there is a limit, only those that are sure. */
    List<NamedEntity> names(List<NamedEntity> found) {
        List<NamedEntity> listed = names.isAll()
                ? found
                : found.stream().filter(name -> name.rule().isSure()).toList();
        return names.of(listed, NamedEntity::salience);
    }

    /** Ten dates, ten figures, twenty names, eight keywords. */
    public static final ListLimits DEFAULT = new ListLimits(new ListLimit(10), new ListLimit(10), new ListLimit(20), 8);
}
