package io.precis.score;

import java.util.Locale;

/** The ways to score sentences. */
public enum ScorerChoice {
    /** Position, centrality, title overlap, voice and length together; the default. */
    BLEND,
    /** The position alone, and so the first sentences: the baseline of every other scorer. */
    LEAD,
    /** The sentences that most others resemble, by LexRank. */
    LEXRANK,
    /** The sentences that most others share terms with, by TextRank. */
    TEXTRANK;

    /** A scorer of this kind, for summaries whose length is measured so. */
    public SentenceScorer scorer(LengthCost lengthCost) {
        return switch (this) {
            case BLEND -> BlendScorer.load(lengthCost);
            case LEAD -> new LeadScorer();
            case LEXRANK -> RankScorer.lexRank();
            case TEXTRANK -> RankScorer.textRank();
        };
    }

    /** Whether sentences of a summary are weighed against each other, too; a known method is taken as published. */
    public boolean isReranked() {
        return this == BLEND;
    }

    /** The name in job files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
