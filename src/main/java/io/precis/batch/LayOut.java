package io.precis.batch;

import io.precis.article.Digest;
import io.precis.failure.DigestFailure;
import io.precis.write.DigestWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Lays the digests of a chunk out for the files of a run, on the threads that have just digested them: one alone writes. */
final class LayOut {
    private final ExecutorService threads;

    LayOut(ExecutorService threads) {
        this.threads = threads;
    }

    /** For each, its text in the format of each writer; no texts for a rejection. */
    List<List<String>> of(List<DigestWriter> writers, List<? extends Processed> all) {
        List<Future<List<String>>> texts = new ArrayList<>(all.size());
        for (Processed one : all) {
            texts.add(threads.submit(() -> one.outcome() instanceof Digest digest
                    ? writers.stream().map(writer -> writer.layOut(digest)).toList()
                    : List.of()));
        }
        return texts.stream().map(LayOut::done).toList();
    }

    private static List<String> done(Future<List<String>> text) {
        try {
            return text.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DigestFailure.Interrupted("stopped while writing; the same command resumes");
        } catch (ExecutionException e) {
            throw new IllegalStateException("a digest that cannot be laid out (" + e.getCause() + ")", e.getCause());
        }
    }
}
