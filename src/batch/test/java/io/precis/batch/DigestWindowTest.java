package io.precis.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.Article;
import io.precis.article.Language;
import io.precis.article.Outcome;
import io.precis.article.Rejection;
import io.precis.article.SourcePlace;
import io.precis.batch.spool.CollectedEntry;
import io.precis.batch.spool.SpoolReader;
import io.precis.batch.spool.SpoolWriter;
import io.precis.digest.Digester;
import io.precis.failure.DigestFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a digester that rejects every article and notes down when. */
class DigestWindowTest {
    private final List<String> digested = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void digestsLanguageByLanguageAndGivesInTheOrderOfTheSpool() throws IOException {
        try (SpoolReader spool = spool("de1", "en1", "-broken", "de2", "fr1", "en2")) {
            DigestWindow window = DigestWindow.begin(spool, 200, this::begin, Runnable::run);
            assertEquals(List.of("de1", "de2", "en1", "en2", "fr1"), digested);
            assertEquals(List.of("de1", "en1", "-broken", "de2", "fr1", "en2"), ids(window));
            assertTrue(
                    DigestWindow.begin(spool, 200, this::begin, Runnable::run).isEmpty());
        }
    }

    @Test
    void tellsWhereEachEndsInTheSpool() throws IOException {
        try (SpoolReader spool = spool("en1", "de1")) {
            DigestWindow window = DigestWindow.begin(spool, 200, this::begin, Runnable::run);
            try (SpoolReader behind =
                    SpoolReader.open(folder.resolve("spool"), window.next().end())) {
                assertEquals(List.of("de1"), ids(DigestWindow.begin(behind, 200, this::begin, Runnable::run)));
            }
            assertEquals(Files.size(folder.resolve("spool")), window.next().end());
        }
    }

    @Test
    void manyThreadsGiveTheSameOrder() throws IOException {
        String[] ids = new String[500];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = (i % 3 == 0 ? "en" : "de") + i;
        }
        ExecutorService threads = Executors.newFixedThreadPool(3);
        List<String> given = new ArrayList<>();
        try (SpoolReader spool = spool(ids)) {
            for (DigestWindow window = DigestWindow.begin(spool, 200, this::begin, threads);
                    !window.isEmpty();
                    window = DigestWindow.begin(spool, 200, this::begin, threads)) {
                given.addAll(ids(window));
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(List.of(ids), given);
    }

    @Test
    void throwsWhatEndsTheRunWhereTheArticleIsAskedFor() throws IOException {
        DigestFailure failure = new DigestFailure.Resource("the engine is gone", null);
        try (SpoolReader spool = spool("en1", "de1")) {
            DigestWindow window = DigestWindow.begin(
                    spool,
                    200,
                    article -> article.id().equals("de1")
                            ? new Digester.Begun(new Language("de"), () -> {
                                throw failure;
                            })
                            : begin(article),
                    Runnable::run);
            assertEquals("en1", id(window.next()));
            assertSame(failure, assertThrows(DigestFailure.class, window.next()::await));
        }
    }

    @Test
    void throwsWhatHappenedBeforeTheLanguageWasKnown() throws IOException {
        DigestFailure failure = new DigestFailure.Resource("the index is gone", null);
        try (SpoolReader spool = spool("en1")) {
            DigestWindow window = DigestWindow.begin(
                    spool,
                    200,
                    article -> {
                        throw failure;
                    },
                    Runnable::run);
            assertSame(failure, assertThrows(DigestFailure.class, window.next()::await));
        }
    }

    @Test
    void digestsNothingMoreWhenGivenUp() throws IOException {
        try (SpoolReader spool = spool("en1", "en2")) {
            DigestWindow window = DigestWindow.begin(spool, 200, this::begin, waiting::add);
            window.giveUp();
            while (!waiting.isEmpty()) {
                waiting.remove(0).run();
            }
            assertFalse(window.isEmpty());
            assertEquals(List.of(), digested);
        }
    }

    @Test
    void waitsForEveryOutcomeAlsoWhereOneFails() throws IOException {
        try (SpoolReader spool = spool("en1", "de1", "-broken")) {
            DigestWindow window = DigestWindow.begin(
                    spool,
                    200,
                    article -> new Digester.Begun(new Language("en"), () -> {
                        throw new IllegalStateException("a test");
                    }),
                    Runnable::run);
            window.awaitAll();
            assertThrows(IllegalStateException.class, window.next()::await);
        }
    }

    @Test
    void longArticlesMakeAWindowShort() throws IOException {
        String text = "word ".repeat(120_000);
        try (SpoolReader spool = spool(text, new String[] {"en1", "en2", "en3"})) {
            assertEquals(List.of("en1", "en2"), ids(DigestWindow.begin(spool, 200, this::begin, Runnable::run)));
            assertEquals(List.of("en3"), ids(DigestWindow.begin(spool, 200, this::begin, Runnable::run)));
        }
    }

    private Digester.Begun begin(Article article) {
        return new Digester.Begun(new Language(article.id().substring(0, 2)), () -> {
            synchronized (digested) {
                digested.add(article.id());
            }
            return rejection(article.id());
        });
    }

    private SpoolReader spool(String... ids) throws IOException {
        return spool("a text", ids);
    }

    private SpoolReader spool(String text, String[] ids) throws IOException {
        Path file = folder.resolve("spool");
        try (SpoolWriter out = new SpoolWriter(Files.newOutputStream(file))) {
            for (String id : ids) {
                out.write(new CollectedEntry(
                        id.startsWith("-")
                                ? rejection(id)
                                : Article.of(text).id(id).source("in.jsonl").build(),
                        0,
                        List.of()));
            }
        }
        return SpoolReader.open(file, 0);
    }

    private static Rejection rejection(String id) {
        return new Rejection(id, new SourcePlace("in.jsonl", 1), Rejection.Reason.FAILED, "a test", "nothing");
    }

    private static List<String> ids(DigestWindow window) {
        List<String> ids = new ArrayList<>();
        while (!window.isEmpty()) {
            ids.add(id(window.next()));
        }
        return ids;
    }

    private static String id(PendingDigest pending) {
        Outcome outcome = pending.await().outcome();
        return String.valueOf(((Rejection) outcome).id());
    }
}
