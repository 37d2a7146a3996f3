package io.precis.clean;

import io.precis.clean.FurnitureRules.Kind;
import io.precis.clean.FurnitureRules.Rule;
import io.precis.text.Digits;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells by its words whether one line is furniture; a doubtful line is body text. */
final class FurnitureLine {
    private static final String SEPARATORS = ":：=＝/／｜|・·–—-©";
    private static final String OPENERS = "([（［【〔";
    private static final String CLOSERS = ")]）］】〕";
    private static final int MOST_FURNITURE_WORDS = 25;
    /** In UTF-16 units. */
    private static final int LONGEST_FURNITURE = 250;
    /** Words of a line that is too short for prose. */
    private static final int MOST_SHORT_WORDS = 12;

    private static final int MOST_CREDIT_WORDS = 16;
    private static final Pattern NAMES_WITH_SLASH =
            Pattern.compile("[\\p{L}\\p{M}]{2,}\\.?\\s?[/／]\\s?\\p{L}[\\p{L}\\p{M}]");

    private final FurnitureRules rules;

    FurnitureLine(FurnitureRules rules) {
        this.rules = rules;
    }

    /** Whether the line is furniture wherever it stands: credit, caption, pointer, share line, copyright. */
    boolean isAnywhere(PageLine line) {
        if (line.isBlank() || line.text().length() > LONGEST_FURNITURE || line.words() > MOST_FURNITURE_WORDS) {
            return false;
        }
        String inner = inner(line.text());
        boolean bracketed = inner.length() < line.text().length();
        String lowered = FurnitureRules.lower(inner);
        return rules.beginningOf(lowered).stream().anyMatch(rule -> isFurniture(line, rule, inner, bracketed))
                || (bracketed && isCreditOfNames(inner))
                || rules.rightsAtEndOf(lowered).isPresent()
                || rules.isOrigin(lowered);
    }

    private static boolean isFurniture(PageLine line, Rule rule, String inner, boolean bracketed) {
        String rest = inner.substring(rule.words().length()).strip();
        boolean separated = (!rest.isEmpty() && SEPARATORS.indexOf(rest.charAt(0)) >= 0) || endsInSeparator(rule);
        boolean fits = bracketed || (line.words() <= MOST_SHORT_WORDS && !line.endsInStop());
        return switch (rule.kind()) {
            case CREDIT -> separated && !rest.isEmpty() && (fits || line.words() <= MOST_SHORT_WORDS / 2);
            case CREDIT_BY -> isName(rest) && (fits || line.words() <= MOST_SHORT_WORDS / 2);
            case MORE -> rest.isEmpty() || separated || (fits && !line.endsSentence());
            case SHARE -> rest.isEmpty() || (fits && !line.endsSentence());
            case STAMP -> (separated || startsWithDigit(rest)) && fits && holdsDigit(rest);
            case COPYRIGHT -> rest.isEmpty() || separated || startsWithDigit(rest) || rest.startsWith("(");
            case RIGHTS, APPEAL -> true;
            case ADVERTISEMENT -> rest.chars().noneMatch(Character::isLetterOrDigit);
            case BYLINE, REPORTER, ORIGIN -> false;
        };
    }

    /**
     * Whether what stands alone between brackets is names only, as of photographer, agency and press office: with slashes
     * between them, or with capitals but for a word or two that joins them, and without the end of a sentence.
     */
    private static boolean isCreditOfNames(String inner) {
        String[] words = inner.split("[\\s/／,、，،|·]+");
        boolean isSentence = inner.isEmpty() || ".!?…。！？।॥۔؟".indexOf(inner.charAt(inner.length() - 1)) >= 0;
        if (isSentence || words.length < 2 || words.length > MOST_CREDIT_WORDS) {
            return false;
        }
        int capitals = 0;
        int small = 0;
        for (String word : words) {
            int first = word.isEmpty() ? ' ' : word.codePointAt(0);
            capitals += Character.isUpperCase(first) ? 1 : 0;
            small += Character.isLowerCase(first) ? 1 : 0;
        }
        boolean hasSlash = NAMES_WITH_SLASH.matcher(inner).find();
        boolean isUncased = capitals + small == 0;
        return isUncased ? hasSlash : capitals >= 2 && (hasSlash ? small <= capitals : small * 4 <= capitals);
    }

    /** The name or names a byline gives; empty when the line is no byline. */
    Optional<String> byline(PageLine line) {
        String text = inner(line.text());
        if (line.words() > MOST_SHORT_WORDS || line.text().length() > 100 || line.endsSentence()) {
            return Optional.empty();
        }
        String lowered = FurnitureRules.lower(text);
        Optional<String> named = rules.beginningOf(lowered).stream()
                .filter(rule -> rule.kind() == Kind.BYLINE)
                .map(rule -> withoutSeparator(text.substring(rule.words().length())))
                .filter(FurnitureLine::isName)
                .findFirst();
        return named.or(() -> rules.reporterIn(lowered)
                .map(rule -> text.substring(0, FurnitureRules.at(lowered, rule)).strip())
                .filter(name -> isName(name) && name.length() <= MOST_SHORT_WORDS * 3));
    }

    /** Whether a line ends in a photo credit between brackets, as captions do. */
    boolean isCaption(PageLine line) {
        String text = line.text();
        int open = -1;
        for (int i = text.length() - 1; i > 0 && open < 0; i--) {
            open = OPENERS.indexOf(text.charAt(i)) >= 0 ? i : -1;
        }
        if (open < 0 || CLOSERS.indexOf(text.charAt(text.length() - 1)) < 0) {
            return false;
        }
        return isAnywhere(new PageLine(line.span(), text.substring(open)));
    }

    private static boolean endsInSeparator(Rule rule) {
        return SEPARATORS.indexOf(rule.words().charAt(rule.words().length() - 1)) >= 0;
    }

    /** What stands between the brackets that hold the whole text, or the text. */
    private static String inner(String text) {
        int last = text.length() - 1;
        int kind = last < 1 ? -1 : OPENERS.indexOf(text.charAt(0));
        boolean whole = kind >= 0 && text.indexOf(CLOSERS.charAt(kind)) == last;
        return whole ? text.substring(1, last).strip() : text;
    }

    private static String withoutSeparator(String text) {
        String rest = text.strip();
        boolean separated = !rest.isEmpty() && SEPARATORS.indexOf(rest.charAt(0)) >= 0;
        return separated ? rest.substring(1).strip() : rest;
    }

    /** Whether a text may begin with a name: by a capital, or a letter of a script that has none. */
    private static boolean isName(String text) {
        return !text.isEmpty()
                && Character.isLetter(text.codePointAt(0))
                && !Character.isLowerCase(text.codePointAt(0));
    }

    private static boolean startsWithDigit(String text) {
        return !text.isEmpty() && Digits.isDigit(text.charAt(0));
    }

    private static boolean holdsDigit(String text) {
        return text.chars().anyMatch(Digits::isDigit);
    }
}
