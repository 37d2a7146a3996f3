package io.precis.extract.names.lexicon;

import java.util.Locale;

/** What beginnings and endings of words tell; the first cell of a line of data, in small letters with hyphens. */
public enum NameAffix {
    /** An ending that declension puts on names. */
    ENDING,
    /** What is written together with the name after it. */
    PREFIX,
    /** Ends surnames. */
    SURNAME_ENDING,
    /** Ends compounds that are offices. */
    TITLE_ENDING,
    /** Ends compounds that are institutions by themselves. */
    ORGANISATION_ENDING,
    /** Ends adjectives and genitives that stand before the head of an institution's name. */
    MODIFIER_ENDING,
    /** Begins the words that go on an institution's name behind its head, as the article does in Arabic and Hebrew. */
    COMPLEMENT_PREFIX,
    /** Ends names of places where something is. */
    PLACE_ENDING;

    /** What lines of data begin with that list such affixes. */
    public String kind() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
