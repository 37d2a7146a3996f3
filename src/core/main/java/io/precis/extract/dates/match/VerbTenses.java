package io.precis.extract.dates.match;

import io.precis.article.Token;
import io.precis.extract.dates.grammar.SentenceTense;
import io.precis.extract.dates.grammar.VerbForms;

/** What each word of a sentence tells of time, by the lists of its language or by its ending. Lives for one sentence. */
final class VerbTenses {
    private final TokenReadings readings;
    private final VerbForms forms;
    /** What the word at each token tells by the lists; null until it is asked for. */
    private final SentenceTense[] listed;
    /** What the word at each token tells by its ending; null until it is asked for. */
    private final SentenceTense[] endings;

    VerbTenses(TokenReadings readings, VerbForms forms) {
        this.readings = readings;
        this.forms = forms;
        this.listed = new SentenceTense[readings.tokens().size()];
        this.endings = new SentenceTense[readings.tokens().size()];
    }

    /** The tense of a word, by the lists or else by its ending; infinitives have none. */
    SentenceTense of(int at) {
        SentenceTense tense = listed(at);
        return tense == SentenceTense.UNKNOWN && !isInfinitive(at) ? ending(at) : tense;
    }

    /** The tense of a word by the lists alone. */
    SentenceTense listed(int at) {
        if (listed[at] == null) {
            listed[at] = readings.begins(at, "future")
                    ? SentenceTense.FUTURE
                    : readings.begins(at, "past")
                            ? SentenceTense.PAST
                            : readings.begins(at, "present") ? SentenceTense.PRESENT : SentenceTense.UNKNOWN;
        }
        return listed[at];
    }

    boolean isInfinitive(int at) {
        return readings.begins(at, "infinitive") || ending(at) == SentenceTense.INFINITIVE;
    }

    /** Whether an infinitive stands between two places. */
    boolean hasInfinitive(int start, int end) {
        for (int at = start; at < end; at++) {
            if (isInfinitive(at)) {
                return true;
            }
        }
        return false;
    }

    /** The first listed word between two places, or the auxiliary right behind it: "besucht hatte". */
    GoverningVerb firstListed(int start, int end) {
        GoverningVerb verb = GoverningVerb.NONE;
        for (int at = start; at < end; at++) {
            if (listed(at) == SentenceTense.UNKNOWN && verb.isKnown()) {
                break;
            }
            verb = listed(at) == SentenceTense.UNKNOWN || isMark(verb.tense(), listed(at))
                    ? verb
                    : new GoverningVerb(listed(at), at);
        }
        return verb;
    }

    /** The tense of a listed word with a mark of tense right before it: "will open", "đã khai mạc". */
    SentenceTense marked(int at) {
        SentenceTense before = at > 0 ? listed(at - 1) : SentenceTense.UNKNOWN;
        return isMark(before, listed(at)) ? before : listed(at);
    }

    /** Whether a word before a verb of another tense marks its tense. */
    private static boolean isMark(SentenceTense before, SentenceTense verb) {
        return verb != SentenceTense.UNKNOWN
                && (before == SentenceTense.FUTURE || before == SentenceTense.PAST && verb == SentenceTense.PRESENT);
    }

    /** The last listed word between two places. */
    GoverningVerb lastListed(int start, int end) {
        for (int at = end - 1; at >= start; at--) {
            if (listed(at) != SentenceTense.UNKNOWN) {
                return new GoverningVerb(listed(at), at);
            }
        }
        return GoverningVerb.NONE;
    }

    /** The first word between two places that has a tense, by the lists or by its ending. */
    GoverningVerb firstOf(int start, int end) {
        for (int at = start; at < end; at++) {
            if (of(at) != SentenceTense.UNKNOWN) {
                return new GoverningVerb(of(at), at);
            }
        }
        return GoverningVerb.NONE;
    }

    /** The first listed word between two places, or else the first with an ending. */
    GoverningVerb first(int start, int end) {
        return firstListed(start, end).or(firstOf(start, end));
    }

    /** The last word between two places that has a tense. */
    GoverningVerb last(int start, int end) {
        for (int at = end - 1; at >= start; at--) {
            if (of(at) != SentenceTense.UNKNOWN) {
                return new GoverningVerb(of(at), at);
            }
        }
        return GoverningVerb.NONE;
    }

    /** The tense by the ending; words with a capital are taken for names and have none. */
    private SentenceTense ending(int at) {
        if (endings[at] == null) {
            Token token = readings.tokens().get(at);
            boolean isVerb = token.kind() == Token.Kind.WORD
                    && !(at > 0 && readings.isTitled(at))
                    && !readings.begins(at, "noverb");
            endings[at] = isVerb ? forms.of(token.form()) : SentenceTense.UNKNOWN;
        }
        return endings[at];
    }
}
