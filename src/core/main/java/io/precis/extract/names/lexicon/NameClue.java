package io.precis.extract.names.lexicon;

import java.util.Locale;
import java.util.Optional;

/** What a word or phrase tells about the name that it is part of or stands beside; the first cell of a line of data. */
public enum NameClue {
    /** Stands before a person's name: a title, an office, an occupation. */
    TITLE,
    /** Stands after a person's name, as a courtesy does in Japanese. */
    HONORIFIC,
    /** A verb whose subject is a person, mostly of speech. */
    SPEECH,
    /** Part of an organisation's name that tells what it is. */
    ORGANISATION,
    /** Ends an organisation's name: its kind where that is said last, and the forms of companies. */
    TAIL,
    /** An organisation by itself. */
    KNOWN,
    /** Heads an institution's name, mostly in lower case: {@code ministère de la Culture}. */
    OFFICE,
    /** A word, mostly in lower case, by which such a name goes on: {@code tribunal administratif}. */
    FIELD,
    /** Begins an institution's name whose head follows in lower case: {@code Nejvyšší soud}. */
    LEAD,
    /** Ends as words do that are an institution by themselves: {@code Finanstilsynet}. */
    COMPOUND,
    /** Says before an organisation's name what it is, and is no part of it: {@code Selskapet Nordic Mining}. */
    FIRM,
    /** Part of a place's name that tells what it is. */
    PLACE,
    /** A preposition (or a word after it) that places stand with. */
    IN,
    /** A preposition that places stand with, but people too. */
    TOWARD,
    /** Stands before things and not before people: articles, possessives. */
    ARTICLE,
    /** A lower-case word inside a person's name. */
    PARTICLE,
    /** A lower-case word inside an organisation's name. */
    CONNECTOR,
    /** A word that joins two names, or two parts of one. */
    AND,
    /** Capitalised, but no name: months, weekdays, languages. */
    COMMON,
    /** A word of grammar; never a name by itself. */
    FUNCTION,
    /** An adjective of a country or a people. */
    DEMONYM,
    /** A given name. */
    GIVEN,
    /** A family name. */
    SURNAME,
    /** A character that foreign names are spelled with. */
    SOUND,
    /** A country or another territory of CLDR. */
    TERRITORY,
    /** A city. */
    CITY,
    /** A smaller town or a province, whose name may be a common word's or a person's too. */
    TOWN,
    /** Ends as words do that say where something is: {@code Imatralla}. */
    LOCATED,
    /** An ending that declension puts on names. */
    ENDING,
    /** What is written together with the name after it. */
    PREFIX;

    /** The clue as a bit of a set of clues. */
    public int bit() {
        return 1 << ordinal();
    }

    /** The clue a line of data is about; empty for other kinds of lines. */
    public static Optional<NameClue> of(String kind) {
        if (kind.equals("language")) {
            return Optional.of(DEMONYM);
        }
        for (NameClue clue : values()) {
            if (clue.name().toLowerCase(Locale.ROOT).equals(kind)) {
                return Optional.of(clue);
            }
        }
        return Optional.empty();
    }
}
