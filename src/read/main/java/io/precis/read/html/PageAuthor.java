package io.precis.read.html;

import io.precis.clean.PageFurniture;
import io.precis.read.head.LinkedData;
import io.precis.read.head.PageMetas;
import io.precis.read.head.PlainText;
import io.precis.read.head.SiteNames;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The people who wrote a page's article; a site, its desk or a reader's name is no author. */
final class PageAuthor {
    private static final int LONGEST_NAME = 90;
    private static final int MOST_WORDS = 10;
    /** UTF-16 units of a name without capitals and blanks, at most. */
    private static final int LONGEST_UNCASED_WORD = 12;
    /** Letters and digits of a byline, at most. */
    private static final int LONGEST_BYLINE = 100;

    private static final int ELEMENTS_ABOVE = 8;
    private static final int ELEMENTS_BELOW = 8;
    private static final int MOST_PREFIXES = 2;
    /** Elements between headline and body in which a byline is looked for. */
    private static final int MOST_ELEMENTS = 300;

    private static final Pattern END =
            Pattern.compile("\\s*(?:[|｜︱•·;/／【】（\\[\\n@]|\\s\\(|\\s[-–—]\\s|[,.]?\\s*\\d).*", Pattern.DOTALL);

    private final Document page;
    private final ArticleBody body;
    private final SiteNames site;
    private final ClassNames names = new ClassNames();

    /** @param site that the page is of */
    PageAuthor(Document page, ArticleBody body, SiteNames site) {
        this.page = page;
        this.body = body;
        this.site = site;
    }

    /** Names joined with commas; null when the page names nobody. */
    @Nullable
    String of(LinkedData data, PageMetas metas) {
        List<String> people = new ArrayList<>();
        data.people("author").forEach(name -> add(people, name));
        if (people.isEmpty()) {
            add(
                    people,
                    metas.first(
                            "author",
                            "article:author",
                            "dc.creator",
                            "dcterms.creator",
                            "byl",
                            "parsely-author",
                            "sailthru.author",
                            "citation_author"));
        }
        if (people.isEmpty()) {
            addMarked(people);
        }
        if (people.isEmpty()) {
            addBylines(people);
        }
        return people.isEmpty() ? null : String.join(", ", people);
    }

    private void addMarked(List<String> people) {
        for (Element named : page.select("[itemprop=author] [itemprop=name], [itemprop=author], [rel~=author]")) {
            if (!isOfReaders(named)) {
                add(people, named.hasAttr("content") ? named.attr("content") : spaced(named));
            }
        }
    }

    /** Lines between just above the headline and the body, else at the body's end, named as a byline or beginning like one. */
    private void addBylines(List<String> people) {
        TextDensity density = body.density();
        Element head = body.headline().element();
        int top = (head == null ? body.begin() : density.at(head).order()) - ELEMENTS_ABOVE;
        addBylines(people, top, body.begin() + 1);
        if (people.isEmpty()) {
            addBylines(people, body.end() - ELEMENTS_BELOW, body.end() + ELEMENTS_BELOW);
        }
    }

    private void addBylines(List<String> people, int from, int to) {
        TextDensity density = body.density();
        int end = Math.min(Math.min(density.elements().size(), to), from + MOST_ELEMENTS);
        for (int i = Math.max(0, from); i < end && people.isEmpty(); i++) {
            Element element = density.elements().get(i);
            int letters = density.at(element).letters();
            if (letters > 0
                    && letters <= LONGEST_BYLINE
                    && element != body.headline().element()
                    && !isOfReaders(element)) {
                boolean named = PartNames.isByline(element);
                String text = spaced(element).replaceFirst("^[【\\[（(]\\s*", "");
                boolean isCredit = PageFurniture.isFurniture(text);
                String said = isCredit ? null : PageFurniture.byline(bare(text)).orElse(named ? text : null);
                add(people, said);
            }
        }
    }

    /** The text of an element with a blank between its parts, which pages often part by style alone. */
    private static String spaced(Element element) {
        StringBuilder text = new StringBuilder();
        element.traverse((node, depth) -> {
            if (node instanceof TextNode words) {
                text.append(words.text()).append(' ');
            }
        });
        return PlainText.of(text.toString()).replace(" ,", ",");
    }

    private boolean isOfReaders(Element element) {
        for (Element up = element; up != null; up = up.parent()) {
            if (names.of(up) == ClassNames.Kind.READERS) {
                return true;
            }
        }
        return false;
    }

    private void add(List<String> people, @Nullable String said) {
        if (said == null || said.contains("://")) {
            return;
        }
        String name = PlainText.of(said).replaceFirst("^[【\\[（(]\\s*", "");
        for (int i = 0; i < MOST_PREFIXES; i++) {
            name = PageFurniture.byline(bare(name)).orElse(name);
        }
        for (String one : names(bare(name))) {
            if (isPerson(one) && people.stream().noneMatch(one::contains)) {
                people.add(one);
            }
        }
    }

    /** The names of a list; one word in it among longer names is a place or an agency. */
    private static List<String> names(String list) {
        List<String> names = List.of(list.split("\\s*[,、，]\\s*"));
        boolean isList =
                names.size() > 1 && names.stream().anyMatch(name -> name.strip().contains(" "));
        return isList
                ? names.stream().filter(name -> name.strip().contains(" ")).toList()
                : List.of(list);
    }

    /** A byline without what follows the name: a day, a rank behind a bar, a bracket, an address. */
    private static String bare(String text) {
        Matcher end = END.matcher(text);
        if (!end.find() || end.start() == 0) {
            return text.strip();
        }
        String name = text.substring(0, end.start()).strip();
        boolean isDay = end.group().strip().matches("(?s)[,.]?\\s*\\d.*");
        int blank = name.lastIndexOf(' ');
        // The word before a number is a month or a weekday, if a name of two words stands before it.
        boolean isWithDay =
                isDay && blank > 0 && name.substring(0, blank).strip().indexOf(' ') > 0;
        return (isWithDay ? name.substring(0, blank) : name).replaceFirst("[\\s,:.–-]+$", "");
    }

    private boolean isPerson(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME || site.isSite(name)) {
            return false;
        }
        if (site.holdsSite(name) || name.indexOf('→') >= 0 || name.indexOf('»') >= 0) {
            return false;
        }
        boolean cased = name.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
        int words = name.split("\\s+").length;
        if (!cased && name.length() > words * LONGEST_UNCASED_WORD || name.indexOf('_') >= 0) {
            return false;
        }
        // Where there are capitals a single word is a desk, an agency or a reader's name.
        return words <= MOST_WORDS
                && (!cased || words > 1 && Character.isUpperCase(name.codePointAt(0)))
                && name.codePoints().anyMatch(Character::isLetter);
    }
}
