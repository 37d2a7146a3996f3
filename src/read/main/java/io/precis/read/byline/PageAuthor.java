package io.precis.read.byline;

import io.precis.read.head.LinkedData;
import io.precis.read.head.PageMetas;
import io.precis.text.Scripts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The people who wrote a page's article; a site, its desk or a reader's name is no author. What the page shows between headline
 * and text wins over its head, where systems often name who entered the article.
 */
public final class PageAuthor {
    private static final List<String> FIELDS = List.of(
            "author",
            "article:author",
            "dc.creator",
            "dcterms.creator",
            "dc.author",
            "byl",
            "parsely-author",
            "sailthru.author",
            "citation_author");

    private PageAuthor() {}

    /**
     * Names joined with commas; null when the page names nobody.
     *
     * @param said by the page's head
     * @param found the byline that the page shows
     */
    public static @Nullable String of(List<String> said, ShownNames found) {
        boolean isOther = found.isSure() && (said.stream().noneMatch(found::hasName) || isMore(found, said));
        List<String> people = said.isEmpty() || isOther ? found.names() : said;
        return people.isEmpty() ? null : String.join(", ", people);
    }

    private static boolean isMore(ShownNames found, List<String> said) {
        return found.names().size() > said.size() && said.stream().allMatch(found::hasName);
    }

    /**
     * The names in a page's head, but for those who only edited it.
     *
     * @param page the text of the whole page
     */
    public static List<String> said(LinkedData data, PageMetas metas, BylineNames reader, Supplier<String> page) {
        List<String> people = new ArrayList<>();
        data.people("author").forEach(said -> add(people, reader.ofPerson(said)));
        for (String field : FIELDS) {
            if (people.isEmpty()) {
                metas.all(field).forEach(said -> add(people, reader.of(said)));
            }
        }
        people.removeIf(name -> Scripts.isUnspaced(name.codePointAt(0)) && BylineNames.isEditor(name, page.get()));
        return people;
    }

    /** Adds the names that are not there yet, in other letters either. */
    public static void add(List<String> people, List<String> names) {
        Set<String> known = new HashSet<>();
        people.forEach(name -> known.add(name.toLowerCase(Locale.ROOT)));
        for (String name : names) {
            if (known.add(name.toLowerCase(Locale.ROOT))) {
                people.add(name);
            }
        }
    }
}
