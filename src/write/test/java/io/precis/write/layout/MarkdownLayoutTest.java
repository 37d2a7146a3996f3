package io.precis.write.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.write.Digests;
import io.precis.write.OutputFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownLayoutTest {
    @Test
    void writesOneSectionAnArticle() {
        assertEquals(
                """
                ## New ferry cuts the crossing to 40 minutes

                *en (0.99) · 2026-02-27 · input/ferry.txt*

                - The Port of Lindby will open its 12-million-euro ferry line on Monday, harbour master Ada Quist said.

                **In es, by test:** Un nuevo ferri acorta la travesía a 40 minutos

                - El puerto de Lindby abrirá el lunes su línea de 12 millones de euros.

                **Dates:** Monday (2026-03-02); June through August (2026-06/2026-08)

                **Figures:** 12-million-euro (12000000 EUR); 40 minutes (40 minute)

                **People:** Ada Quist

                **Organisations:** Port of Lindby

                **Keywords:** ferry line; crossing

                ## bare

                *und (1) · input/bare.txt*

                - Ok
                """,
                Digests.write(
                        OutputFormat.MARKDOWN.files().get(0),
                        Digests.OPTIONS,
                        List.of(Digests.ferry(), Digests.bare())));
    }

    @Test
    void escapesAllTextOfAnArticle() {
        String written =
                Digests.write(OutputFormat.MARKDOWN.files().get(0), Digests.OPTIONS, List.of(Digests.hostile()));

        assertTrue(written.startsWith("## \\# 1. @title \\<script\\>\n"), written);
        assertTrue(
                written.contains(
                        "- \\=HYPERLINK(\"http\\://x\") \\<b\\>\\&amp; \\*bold\\* \\[a\\](b) \uFFFD\\[31mred line"),
                written);
        assertFalse(written.contains("\u001B"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '\t',
            value = {
                "1. May\t1\\. May",
                "12) x\t12\\) x",
                "1.5 million\t1\\.5 million",
                "in 1. May\tin 1. May",
                "- item\t\\- item",
                "+5\t\\+5",
                "a-b + c = d: 1\ta-b + c = d: 1",
                "=====\t\\=====",
                "~~~\t\\~\\~\\~",
                "a_b_c\ta\\_b\\_c",
                "$5 or $6\t\\$5 or \\$6",
                "See https://x.org and www.x.org\tSee https\\://x.org and www\\.x.org",
                "C:\\new\tC:\\\\new",
                "{% raw %} {{x}}\t\\{% raw %\\} \\{\\{x\\}\\}",
            })
    void escapes(String text, String expected) {
        assertEquals(expected, MarkdownText.escape(text));
    }
}
