package io.precis.read.html;

import io.precis.clean.PageFurniture;
import io.precis.read.date.PublicationDateParser;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The people who wrote a page's article; a site, its desk or a reader's name is no author. */
final class PageAuthor {
    private static final int LONGEST_NAME = 90;
    private static final int MOST_WORDS = 10;
    /** Letters and digits of a byline, at most. */
    private static final int LONGEST_BYLINE = 100;

    private static final int ELEMENTS_ABOVE = 8;
    private static final Pattern END = Pattern.compile("\\s*(?:[|•·;/(\\[\\n]|\\s[-–—]\\s|\\d).*", Pattern.DOTALL);
    private static final Pattern BYLINE =
            Pattern.compile("(?i)\\b(?:byline|author|autor|auteur|autore|verfasser|reporter|writer|creator)");

    private final Document page;
    private final ArticleBody body;
    private final PageTitle title;
    private final ClassNames names = new ClassNames();

    /** @param title knows the site's name */
    PageAuthor(Document page, ArticleBody body, PageTitle title) {
        this.page = page;
        this.body = body;
        this.title = title;
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

    /** Lines between just above the headline and the body that are named as a byline or begin like one. */
    private void addBylines(List<String> people) {
        TextDensity density = body.density();
        Element head = body.headline().element();
        int top =
                head == null ? body.begin() - ELEMENTS_ABOVE : density.at(head).order() - ELEMENTS_ABOVE;
        for (int i = Math.max(0, top);
                i < Math.min(density.elements().size(), body.begin() + 1) && people.isEmpty();
                i++) {
            Element element = density.elements().get(i);
            int letters = density.at(element).letters();
            if (letters > 0 && letters <= LONGEST_BYLINE && element != head && !isOfReaders(element)) {
                boolean named =
                        BYLINE.matcher(element.className() + ' ' + element.id()).find();
                String text = spaced(element);
                String said = PageFurniture.byline(bare(text)).orElse(named ? text : null);
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
        if (said == null || said.contains("://") || said.contains("@")) {
            return;
        }
        String text = PlainText.of(said);
        String name = bare(PageFurniture.byline(bare(text)).orElse(text));
        if (isPerson(name) && people.stream().noneMatch(name::contains)) {
            people.add(name);
        }
    }

    /** A byline without what follows the name: a day, a rank behind a bar, a bracket. */
    private static String bare(String text) {
        String name = END.matcher(text).replaceFirst("").strip();
        int blank = name.lastIndexOf(' ');
        boolean isMonth =
                name.length() < text.length() && blank > 0 && PublicationDateParser.isMonth(name.substring(blank + 1));
        return (isMonth ? name.substring(0, blank) : name).replaceFirst("[\\s,:.–-]+$", "");
    }

    private boolean isPerson(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME || title.isSite(name)) {
            return false;
        }
        if (title.holdsSite(name) || name.indexOf('→') >= 0 || name.indexOf('»') >= 0) {
            return false;
        }
        boolean cased = name.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
        int words = name.split("\\s+").length;
        // Where there are capitals a single word is a desk, an agency or a reader's name.
        return words <= MOST_WORDS
                && (!cased || words > 1 && Character.isUpperCase(name.codePointAt(0)))
                && name.codePoints().anyMatch(Character::isLetter);
    }
}
