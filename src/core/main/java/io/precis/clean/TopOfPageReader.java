package io.precis.clean;

import io.precis.article.Article;
import io.precis.text.Digits;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the lines above the body of a page, up to the body's first line. For one article, not to be shared. */
final class TopOfPageReader {
    private static final int MOST_TOP_LINES = 12;
    private static final int LONGEST_LABEL = 30;
    private static final int MOST_NAME_WORDS = 4;
    private static final int LONGEST_NAME = 40;

    private final FurnitureLine furniture;
    private final PageLines lines;
    private final @Nullable String given;
    private final @Nullable String givenSection;
    private final boolean isRecord;
    private final Set<Integer> taken = new HashSet<>();
    private final Set<Integer> credits = new HashSet<>();
    private @Nullable String title;
    private @Nullable String section;
    private @Nullable String author;

    /** @param article whose own title and section may stand in its text again */
    TopOfPageReader(FurnitureLine furniture, List<PageLine> lines, Article article) {
        this.furniture = furniture;
        this.lines = new PageLines(furniture, lines);
        this.given = article.title();
        this.givenSection = article.section();
        this.isRecord = article.form() == Article.Form.RECORD;
    }

    TopOfPage read() {
        boolean goesOn = true;
        int read = 0;
        for (int i = lines.next(0); goesOn && i < lines.size() && read < MOST_TOP_LINES; i = lines.next(i + 1)) {
            goesOn = take(i);
            read++;
        }
        return new TopOfPage(title, section, author, taken, credits);
    }

    /** Takes one line of the top; false at the first of the body. */
    private boolean take(int i) {
        PageLine line = lines.get(i);
        if (furniture.isAnywhere(line)) {
            return true;
        }
        if (isRecord) {
            return takeRepeated(i);
        }
        if (furniture.isCaption(line) && lines.hasBodyAfter(i, line)) {
            credits.add(i);
            return true;
        }
        Optional<String> byline = author == null ? furniture.byline(line) : Optional.empty();
        if (byline.isPresent() && (isBelowTitle() || isBylineAlone(i, byline.get())) && lines.hasBodyAfter(i, line)) {
            author = byline.get();
            // A byline that holds a date is kept whole.
            (line.text().chars().anyMatch(Digits::isDigit) ? credits : taken).add(i);
            return true;
        }
        boolean above = title == null && (takeLabel(i) || takeHeadline(i));
        return above || (isBelowTitle() && takeName(i));
    }

    /** Of a record nothing is guessed: only what its own fields say is taken from above its text. */
    private boolean takeRepeated(int i) {
        PageLine line = lines.get(i);
        boolean repeated = (isSame(line, given) || isSame(line, givenSection)) && lines.hasBodyAfter(i, line);
        if (repeated) {
            taken.add(i);
        }
        return repeated;
    }

    private boolean isBelowTitle() {
        return title != null || given != null;
    }

    /** A byline without a headline above it: not {@code De Niro wins award}, which has the byline below it. */
    private boolean isBylineAlone(int i, String name) {
        int following = lines.nextOwn(i);
        return isName(name)
                && following < lines.size()
                && furniture.byline(lines.get(following)).isEmpty();
    }

    private boolean takeLabel(int i) {
        PageLine line = lines.get(i);
        int following = lines.nextOwn(i);
        boolean shortLine = line.words() <= PageLines.LABEL_WORDS && line.text().length() <= LONGEST_LABEL;
        if (section != null
                || !shortLine
                || !PageLines.isHeading(line)
                || line.endsSentence()
                || following >= lines.size()) {
            return false;
        }
        PageLine headline = lines.get(following);
        boolean apart = (lines.isBlank(i + 1) || line.words() <= PageLines.LABEL_WORDS / 2)
                && furniture.byline(headline).isEmpty();
        boolean above = isSame(headline, given)
                || (given == null && apart && headline.isLongerThan(line) && lines.isHeadline(following));
        boolean label = isSame(line, givenSection) || (given != null && line.words() == 1 && lines.isBlank(i + 1));
        boolean alone = label && !isSame(line, given) && lines.hasBodyAfter(i, line);
        if (above || alone) {
            section = line.text();
            taken.add(i);
        }
        return above || alone;
    }

    private boolean takeHeadline(int i) {
        PageLine line = lines.get(i);
        if (isSame(line, given) || (given == null && lines.isHeadline(i))) {
            title = line.text();
            taken.add(i);
            return lines.hasBodyAfter(i, line) || release(i);
        }
        return false;
    }

    /** A headline is the body where there is no other. */
    private boolean release(int i) {
        title = null;
        taken.remove(i);
        return false;
    }

    /** A line of nothing but a name, between headline and body. */
    private boolean takeName(int i) {
        String text = lines.get(i).text();
        boolean name = author == null
                && text.length() <= LONGEST_NAME
                && lines.isBlank(i + 1)
                && lines.isBlank(i - 1)
                && lines.hasBodyAfter(i, lines.get(i))
                && isName(text);
        if (name) {
            author = text;
            taken.add(i);
        }
        return name;
    }

    private static boolean isName(String text) {
        String[] words = text.split(" ", -1);
        if (words.length < 2 || words.length > MOST_NAME_WORDS) {
            return false;
        }
        for (String word : words) {
            boolean begins =
                    !word.isEmpty() && Character.isLetter(word.charAt(0)) && !Character.isLowerCase(word.charAt(0));
            if (!begins || word.chars().anyMatch(c -> Digits.isDigit(c) || ",:;!?\"".indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the line is what the source gives apart from the text, whatever its case and marks. */
    private static boolean isSame(PageLine line, @Nullable String given) {
        return given != null && letters(line.text()).equals(letters(TextNormaliser.normal(given)));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        FurnitureRules.lower(text)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
