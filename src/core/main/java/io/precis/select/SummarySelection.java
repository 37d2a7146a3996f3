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

/** The candidates of one summary on their way into it. */
final class SummarySelection {
    /** How many that just missed are worth telling of. */
    private static final int FEW = 3;

    private final LengthBudget budget;
    private final BackReferences openers;
    private final BitSet quoted;
    private final PriorityQueue<SentenceCandidate> queue = new PriorityQueue<>(SentenceCandidate.BEST_FIRST);
    private final List<SentenceCandidate> chosen = new ArrayList<>();
    private final boolean[] taken;
    /** Those that point back to a sentence that is not chosen, by its place. */
    private final Map<Integer, SentenceCandidate> waiting = new HashMap<>();

    /** Those for which there was no room. */
    private final List<SentenceCandidate> tooLong = new ArrayList<>();

    private boolean patient = true;

    SummarySelection(LengthBudget budget, BackReferences openers, Document document) {
        this.budget = budget;
        this.openers = openers;
        this.quoted = QuotationStarts.continued(document);
        this.taken = new boolean[document.sentences().size()];
    }

    void add(SentenceCandidate candidate) {
        queue.add(candidate);
    }

    /** What fits, the best first, until nothing more fits; and the few that just missed. */
    Summary best() {
        while (!budget.isSpent() && (!queue.isEmpty() || goOnWithoutPatience())) {
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
                .limit(FEW)
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
        boolean waits = patient && before >= 0 && !taken[before] && leansBack(candidate.sentence());
        if (waits) {
            waiting.put(before, candidate);
        }
        return waits;
    }

    private boolean leansBack(Sentence sentence) {
        return quoted.get(sentence.index()) || openers.pointsBack(sentence);
    }

    private boolean goOnWithoutPatience() {
        patient = false;
        queue.addAll(waiting.values());
        waiting.clear();
        return !queue.isEmpty();
    }
}
