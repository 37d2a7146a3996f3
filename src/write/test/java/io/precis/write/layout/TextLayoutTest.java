package io.precis.write.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.Digest;
import io.precis.write.Digests;
import io.precis.write.OutputFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextLayoutTest {
    @Test
    void showsWhatWasFoundCompactly() {
        assertEquals("""
                New ferry cuts the crossing to 40 minutes
                en (0.99) · 2026-02-27 · input/ferry.txt

                  The Port of Lindby will open its 12-million-euro ferry line on Monday, harbour
                  master Ada Quist said.

                In es, by test: Un nuevo ferri acorta la travesía a 40 minutos

                  El puerto de Lindby abrirá el lunes su línea de 12 millones de euros.

                Dates          Monday (2026-03-02); June through August (2026-06/2026-08)
                Figures        12-million-euro (12000000 EUR); 40 minutes (40 minute)
                People         Ada Quist
                Organisations  Port of Lindby
                Keywords       ferry line; crossing

                bare
                und (1) · input/bare.txt

                  Ok
                """, write(TextStyle.PLAIN, List.of(Digests.ferry(), Digests.bare())));
    }

    @Test
    void saysWhatAScoreIsMadeOf() {
        assertTrue(write(new TextStyle(80, false, true), List.of(Digests.bare()))
                .contains("  Ok\n    score 0.81 = centrality 0.22 + position 0.4 + title 0.19\n"));
    }

    @Test
    void setsOffTitlesOnlyWhenAsked() {
        assertTrue(write(new TextStyle(80, true, false), Digests.all()).startsWith("\u001B[1mNew ferry"));
        assertFalse(write(TextStyle.PLAIN, Digests.all()).contains("\u001B"));
    }

    @Test
    void wrapsJapaneseBetweenCharactersButNotBeforeAStop() {
        String written = write(new TextStyle(40, false, false), List.of(Digests.japanese()));

        written.lines().forEach(line -> {
            assertTrue(LineWrapper.width(line) <= 40, line);
            assertFalse(line.strip().startsWith("。") || line.strip().startsWith("、"), line);
        });
        String joined = written.replaceAll("\\s+", "");
        assertTrue(joined.contains(Digests.japanese().article().text()), written);
    }

    @Test
    void wrapsAtSpacesAndKeepsLongWordsWhole() {
        assertEquals(
                List.of("ein", "Donaudampfschifffahrt", "fährt"),
                LineWrapper.wrap("ein Donaudampfschifffahrt fährt", 12));
        assertEquals(List.of("one two", "three"), LineWrapper.wrap("one two three", 7));
        assertEquals(List.of("안녕하세요", "여러분"), LineWrapper.wrap("안녕하세요 여러분", 12));
        assertEquals(List.of(""), LineWrapper.wrap("", 12));
    }

    private static String write(TextStyle style, List<Digest> digests) {
        WriteOptions options = new WriteOptions(null, null, "0.1.0", CsvDialect.RFC4180, style);
        return Digests.write(OutputFormat.TEXT.files().get(0), options, digests);
    }
}
