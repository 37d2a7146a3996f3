package io.precis.read.html;

import io.precis.read.byline.BylineNames;
import io.precis.read.byline.PageAuthor;
import io.precis.read.byline.ShownNames;
import io.precis.read.markup.PartNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The byline that a page shows with its article: between headline and text, else just above the headline, below the
 * standfirst or below the text. A line is one by its markup, by the profile that it links to, or by its words.
 */
final class ShownByline {
    private static final int LINES_ABOVE = 8;
    private static final int LINES_BELOW = 20;
    /** Lines between headline and text in which a byline is looked for. */
    private static final int MOST_LINES = 150;
    /** Lines behind the first name that may hold names of further authors. */
    private static final int NEXT_LINES = 16;
    /** Letters of a byline's words, of a name below them, and of a line that is a byline by its words alone, at most. */
    private static final int LONGEST_WORDS = 18;

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_LINE = 80;
    /** Pages that name more people in elements of one class beside each other list others' articles. */
    private static final int MOST_OF_CLASS = 4;

    /** Where an element stands decides how much must tell that it is a byline. */
    private enum Place {
        HEADER,
        ABOVE,
        BELOW
    }

    private final Document page;
    private final ShortLines lines;
    private final Map<String, Integer> ofClass = new HashMap<>();

    ShownByline(Document page, ShortLines lines) {
        this.page = page;
        this.lines = lines;
    }

    /** The names between headline and text. */
    ShownNames inHeader(BylineNames reader) {
        List<String> names = new ArrayList<>();
        boolean isSure = in(lines.belowHeadline(MOST_LINES), Place.HEADER, reader, names);
        return new ShownNames(names, isSure);
    }

    /** The names in the surest place; none where no line is a byline. */
    ShownNames find(BylineNames reader) {
        ShownNames header = inHeader(reader);
        List<String> names = new ArrayList<>(header.names());
        if (names.isEmpty()) {
            in(lines.above(LINES_ABOVE), Place.ABOVE, reader, names);
        }
        if (names.isEmpty()) {
            in(lines.belowLead(), Place.BELOW, reader, names);
        }
        if (names.isEmpty()) {
            in(lines.below(LINES_BELOW), Place.BELOW, reader, names);
        }
        if (names.isEmpty()) {
            in(lines.behind(LINES_BELOW), Place.BELOW, reader, names);
        }
        for (String edge : names.isEmpty() ? lines.edges() : List.<String>of()) {
            PageAuthor.add(names, names.isEmpty() ? reader.inBrackets(edge) : List.of());
        }
        return new ShownNames(names, header.isSure());
    }

    /** Adds the names of the first byline and those beside it of the same kind; whether it is marked and worded as one. */
    private boolean in(List<ShortLines.Line> some, Place place, BylineNames reader, List<String> names) {
        for (int i = 0; i < some.size(); i++) {
            ShortLines.Line line = some.get(i);
            List<String> found = names(line, place, reader);
            if (found.isEmpty() && i > 0 && place != Place.ABOVE && !isMarked(line.element())) {
                found = below(some.get(i - 1), line, reader);
            }
            if (!found.isEmpty()) {
                Element first = line.element();
                List<ShortLines.Line> after = some.subList(i + 1, Math.min(some.size(), i + NEXT_LINES));
                PageAuthor.add(names, inner(after, first, found, reader));
                for (ShortLines.Line next : after) {
                    if (line.bare() == null && isAlike(first, next) && isMarked(next.element())) {
                        PageAuthor.add(names, names(next, place, reader));
                    }
                }
                return first.getAllElements().stream().anyMatch(ShownByline::isMarked)
                        && (isProfile(first) || !reader.ofLine(line.text()).isEmpty());
            }
        }
        return false;
    }

    /** The names of two words in a line below one that has only a byline's words. */
    private List<String> below(ShortLines.Line words, ShortLines.Line line, BylineNames reader) {
        // Its letters are counted already; to read each line twice would cost much.
        boolean isTooLong = lines.letters(words) > LONGEST_WORDS || lines.letters(line) > LONGEST_NAME;
        boolean isOther = isTooLong || lines.isOfTeaser(line) || lines.isOfReaders(line);
        List<String> names = isOther ? List.of() : reader.ofLines(words.text(), line.text());
        return names.stream().anyMatch(ShownByline::isShort) ? List.of() : names;
    }

    /** The names in the smallest part of a line that has as many, as what stands beside them is in other parts. */
    private static List<String> inner(
            List<ShortLines.Line> next, Element line, List<String> found, BylineNames reader) {
        List<String> best = found;
        for (ShortLines.Line part : next) {
            List<String> names = TextDensity.isInside(part.element(), line) ? reader.ofLine(part.text()) : List.of();
            best = names.size() >= best.size() ? names : best;
        }
        return best;
    }

    private List<String> names(ShortLines.Line line, Place place, BylineNames reader) {
        Element element = line.element();
        boolean isMarked = line.bare() == null && isMarked(element) && !isRepeated(element);
        boolean isTooLong = !isMarked && lines.letters(line) > LONGEST_LINE;
        boolean isOfOthers = !isTooLong && place != Place.HEADER && lines.isOfTeaser(line);
        if (isTooLong || isOfOthers || lines.isOfReaders(line)) {
            return List.of();
        }
        String text = line.text();
        // Above the headline are menus, with words that are bylines' in some language.
        boolean isMenu =
                place == Place.ABOVE && !isMarked && element.select("a").size() > 1;
        List<String> worded = isMenu || element.closest("nav") != null ? List.of() : reader.ofLine(text);
        if (place == Place.BELOW && !worded.isEmpty() && isRepeated(element)) {
            return List.of();
        }
        if (place == Place.ABOVE && !isMarked && worded.stream().anyMatch(ShownByline::isShort)) {
            return List.of();
        }
        if (!worded.isEmpty() || !isMarked) {
            return worded;
        }
        boolean isPerson = isProfile(element) || element.attr("rel").contains("author");
        if (place == Place.HEADER || isPerson) {
            return isPerson ? reader.ofPerson(text) : reader.of(text);
        }
        List<String> whole = reader.of(text);
        Element link = element.selectFirst("a");
        boolean isName = whole.size() == 1 && whole.get(0).equals(text);
        return isName && (link == null || link.text().equals(text)) ? whole : List.of();
    }

    /** Whether a name is one word or holds a word in capitals, as the names of languages in menus do. */
    private static boolean isShort(String name) {
        return name.indexOf(' ') < 0 || name.matches(".*\\b\\p{Lu}{2,3}\\b.*");
    }

    private static boolean isAlike(Element first, ShortLines.Line next) {
        Element other = next.element();
        return next.bare() == null
                && other.normalName().equals(first.normalName())
                && other.className().equals(first.className());
    }

    private static boolean isMarked(Element element) {
        return PartNames.isByline(element)
                || element.attr("rel").contains("author")
                || element.attr("itemprop").contains("author")
                || isProfile(element);
    }

    private static boolean isProfile(Element element) {
        Element link = element.attr("itemprop").equals("name") ? element.closest("a") : element;
        return link != null && link.normalName().equals("a") && PartNames.isProfile(link.attr("href"));
    }

    /** Whether many elements have the class, as the teasers of other articles do. */
    private boolean isRepeated(Element element) {
        return !element.className().isEmpty()
                && ofClass().getOrDefault(element.className(), 0) > MOST_OF_CLASS
                && !isProfile(element);
    }

    /** How many elements of the page have each class. */
    private Map<String, Integer> ofClass() {
        if (ofClass.isEmpty()) {
            page.stream().forEach(element -> ofClass.merge(element.className(), 1, Integer::sum));
        }
        return ofClass;
    }
}
