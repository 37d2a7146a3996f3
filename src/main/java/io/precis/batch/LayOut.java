package io.precis.batch;

import io.precis.article.Digest;
import io.precis.write.DigestWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Lays the digests of a chunk out for the files of a run, on the threads that have just digested them: one alone writes. */
final class LayOut {
    private final Executor threads;

    LayOut(Executor threads) {
        this.threads = threads;
    }

    /** For each, its text in the format of each writer; no texts for a rejection. */
    List<List<String>> of(List<DigestWriter> writers, List<? extends Processed> all) {
        List<CompletableFuture<List<String>>> texts = new ArrayList<>(all.size());
        for (Processed one : all) {
            texts.add(CompletableFuture.supplyAsync(() -> of(writers, one), threads));
        }
        return texts.stream().map(CompletableFuture::join).toList();
    }

    private static List<String> of(List<DigestWriter> writers, Processed one) {
        return one.outcome() instanceof Digest digest
                ? writers.stream().map(writer -> writer.layOut(digest)).toList()
                : List.of();
    }
}
