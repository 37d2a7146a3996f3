package io.precis.select;

import io.precis.article.Document;
import io.precis.article.Sentence;
import io.precis.article.Summary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Chooses the sentences of one summary among its candidates; confined to one call. */
final class SummarySelection {
    /** How many sentences that just missed are reported. */
    private static final int MOST_MISSED = 3;

    private final LengthBudget budget;
    private final BackReferences backReferences;
    private final BitSet quoted;
    private final PriorityQueue<SentenceCandidate> queue = new PriorityQueue<>(SentenceCandidate.BEST_FIRST);
    private final List<SentenceCandidate> chosen = new ArrayList<>();
    private final boolean[] taken;
    /** Candidates that point back to a sentence not chosen yet, by the index of that sentence. */
    private final Map<Integer, SentenceCandidate> waiting = new HashMap<>();

    /** Candidates for which there was no room. */
    private final List<SentenceCandidate> tooLong = new ArrayList<>();

    /** Whether a sentence that points back waits for the one before it; no longer where nothing else fits. */
    private boolean holdsBack = true;

    SummarySelection(LengthBudget budget, BackReferences backReferences, Document document) {
        this.budget = budget;
        this.backReferences = backReferences;
        this.quoted = QuotationStarts.continued(document);
        this.taken = new boolean[document.sentences().size()];
    }

    void add(SentenceCandidate candidate) {
        queue.add(candidate);
    }

    /** What fits, the best first, until nothing more fits; and the few that just missed. */
    Summary best() {
        while (!budget.isSpent() && (!queue.isEmpty() || releaseWaiting())) {
            SentenceCandidate next = queue.remove();
            if (!budget.fits(next.sentence())) {
                tooLong.add(next);
                continue;
            }
            if (isLeftWaiting(next)) {
                continue;
            }
            // Worth only ever falls, so a candidate that is up to date and on top is the best there is.
            if (next.compareWith(chosen) && !queue.isEmpty()) {
                queue.add(next);
                continue;
            }
            take(next);
        }
        return new Summary(chosen.stream().map(SentenceCandidate::chosen).toList(), missed());
    }

    private List<Summary.Chosen> missed() {
        List<SentenceCandidate> left = new ArrayList<>(queue);
        left.addAll(waiting.values());
        left.addAll(tooLong);
        left.forEach(candidate -> candidate.compareWith(chosen));
        return left.stream()
                .sorted(SentenceCandidate.BEST_FIRST)
                .limit(MOST_MISSED)
                .map(SentenceCandidate::chosen)
                .toList();
    }

    private void take(SentenceCandidate candidate) {
        budget.take(candidate.sentence());
        chosen.add(candidate);
        taken[candidate.sentence().index()] = true;
        SentenceCandidate follower = waiting.remove(candidate.sentence().index());
        if (follower != null) {
            queue.add(follower);
        }
    }

    private boolean isLeftWaiting(SentenceCandidate candidate) {
        int before = candidate.sentence().index() - 1;
        boolean waits = holdsBack && before >= 0 && !taken[before] && refersBack(candidate.sentence());
        if (waits) {
            waiting.put(before, candidate);
        }
        return waits;
    }

    private boolean refersBack(Sentence sentence) {
        return quoted.get(sentence.index()) || backReferences.pointsBack(sentence);
    }

    private boolean releaseWaiting() {
        holdsBack = false;
        queue.addAll(waiting.values());
        waiting.clear();
        return !queue.isEmpty();
    }
}
