package io.precis.read.byline;

import io.precis.clean.PageFurniture;
import io.precis.read.byline.BylineWords.Kind;
import io.precis.read.head.PlainText;
import io.precis.read.head.SiteNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The people that a byline or a field for authors names, without the words around them: what they did, where they work, a day,
 * an address, an agency. A site, its desk and an agency are nobody.
 */
public final class BylineNames {
    private static final int MOST_PREFIXES = 3;
    /** UTF-16 units of a field, at most. */
    private static final int LONGEST = 300;
    /** UTF-16 units of a byline's words, at most. */
    private static final int LONGEST_WORDS = 20;
    /** UTF-16 units before an editor's name in which the word for it stands. */
    private static final int MOST_BEFORE = 8;

    private static final String ANY_NAME = "Ada Quist";

    /** What parts a name from something else for sure. */
    private static final Pattern PART = Pattern.compile("\\s*[|｜︱•→»\\n]+\\s*|\\s+[·–—-]+\\s+|^[·–—-]\\s*");

    private static final Pattern EDITOR =
            Pattern.compile("(?:" + String.join("|", BylineWords.of(Kind.EDITOR)) + ")\\s*[:：]\\s*");

    private static final Pattern LABEL =
            Pattern.compile("^[\\p{L}\\p{M}]+(?:\\([\\p{L}]+\\))?\\s?[:：]\\s*(?=[\\p{L}])");

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,،、，;；/／&+]\\s*|\\s+(?:"
            + BylineWords.of(Kind.AND).stream().map(Pattern::quote).collect(Collectors.joining("|"))
            + ")\\s+");

    private final SiteNames site;

    /** Names on pages of a site, whose own name is nobody's. */
    public BylineNames(SiteNames site) {
        this.site = site;
    }

    /** The names of two words and more, and of scripts without capitals, in order. */
    public List<String> of(String said) {
        return find(said, false, false);
    }

    /** The same with names of one word, as where a page says that they are a person's. */
    public List<String> ofPerson(String said) {
        return find(said, true, false);
    }

    /** The names of a line that says by its own words that it is a byline; none of any other line. */
    public List<String> ofLine(String line) {
        return find(line, true, true);
    }

    /** The names of a line below another that has nothing but a byline's words. */
    public List<String> ofLines(String words, String line) {
        return isWords(words) ? ofLine(words + ' ' + line) : List.of();
    }

    /** Whether words are only those of a byline: behind them any name is found. */
    private boolean isWords(String words) {
        return words.length() <= LONGEST_WORDS && ofLine(words + ' ' + ANY_NAME).equals(List.of(ANY_NAME));
    }

    /** Whether one part of a longer line is one word that stands before names. */
    private boolean isWordsOnly(String part, String line) {
        return part.length() < line.length() && part.indexOf(' ') < 0 && isWords(part);
    }

    /** The name or names that stand in brackets at the begin or end of a text, as those of newspapers' reporters do. */
    public List<String> inBrackets(String paragraph) {
        return EastAsianByline.inBrackets(paragraph, this::ofLine);
    }

    /** Whether a page says of a person that they edited the article. */
    public static boolean isEditor(String name, String page) {
        int at = page.indexOf(name);
        for (; at > 0; at = page.indexOf(name, at + 1)) {
            Matcher editor = EDITOR.matcher(page.substring(Math.max(0, at - MOST_BEFORE), at));
            if (editor.find() && editor.hitEnd()) {
                return true;
            }
        }
        return false;
    }

    private List<String> find(String said, boolean isPerson, boolean needsWords) {
        String before = "";
        for (String part : said.length() > LONGEST ? new String[0] : PART.split(said)) {
            String text = PlainText.of(part);
            // A byline's word may stand in a block of its own, above the name.
            boolean isAlone = !before.isEmpty() && before.length() <= LONGEST_WORDS;
            List<String> names = isAlone ? ofPart(before + ' ' + text, isPerson, needsWords) : List.of();
            if (names.isEmpty() && !isWordsOnly(text, said)) {
                names = ofPart(text, isPerson, needsWords);
            }
            if (!names.isEmpty()) {
                return names;
            }
            before = text;
        }
        return List.of();
    }

    private List<String> ofPart(String part, boolean isPerson, boolean needsWords) {
        String open = part.replaceFirst("^[【\\[（(]\\s*", "");
        List<String> reporters = EastAsianByline.reporters(open);
        if (!reporters.isEmpty()) {
            return reporters;
        }
        String day = BylineText.withoutDay(open);
        String bare = BylineText.bare(BylineText.withoutNickname(day));
        boolean isByline = false;
        for (int i = 0; i < MOST_PREFIXES; i++) {
            Optional<String> named = PageFurniture.byline(bare);
            isByline |= named.isPresent();
            String shorter =
                    named.isPresent() ? named.get() : LABEL.matcher(bare).replaceFirst("");
            if (shorter.equals(bare)) {
                break;
            }
            bare = BylineText.bare(shorter);
        }
        if (needsWords && !isByline) {
            return List.of();
        }
        if (PageFurniture.isFurniture(part) || EDITOR.matcher(part).find()) {
            return List.of();
        }
        if (isInverted(bare) && !needsWords) {
            return List.of(bare);
        }
        List<String> names = new ArrayList<>();
        String[] list = BETWEEN.split(bare);
        if (list.length > 1 && (!needsWords && PersonName.isOffice(list[0]) || EastAsianByline.isPhrase(list))) {
            return List.of();
        }
        for (String one : list) {
            String name = name(one);
            boolean isWhole = name.indexOf(' ') > 0 || isUncased(name) || (isPerson || isByline) && list.length == 1;
            if (!name.isEmpty() && isWhole && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** Whether a text is a family name and a given name, as libraries write them. */
    private boolean isInverted(String text) {
        String[] words = text.split(",\\s+");
        return words.length == 2
                && words[1].matches("\\p{Lu}[\\p{L}.-]*")
                && words[0].indexOf(' ') < 0
                && !name(words[0]).isEmpty()
                && PersonName.in("Ada " + words[1]).length() > 4;
    }

    private String name(String said) {
        String text = PageFurniture.byline(said).orElse(said);
        for (String tail : BylineWords.of(Kind.TAIL)) {
            int at = (' ' + text.toLowerCase(Locale.ROOT).replaceAll("[:：]", " ") + ' ').indexOf(' ' + tail + ' ');
            text = at >= 0 && at < text.length() ? text.substring(0, at) : text;
        }
        text = withoutSite(text);
        if (PageFurniture.isFurniture(text) || site.isSite(text.strip()) || site.holdsSite(text)) {
            return "";
        }
        String name = PersonName.in(text);
        return site.isSite(name) ? "" : name;
    }

    /** A name without that of the site behind it. */
    private String withoutSite(String text) {
        for (int blank = text.indexOf(' ', text.indexOf(' ') + 1); blank > 0; blank = text.indexOf(' ', blank + 1)) {
            if (site.isSite(text.substring(blank))) {
                return text.substring(0, blank);
            }
        }
        return text;
    }

    private static boolean isUncased(String name) {
        return name.codePoints().noneMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
    }
}
