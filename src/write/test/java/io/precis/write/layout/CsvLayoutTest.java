package io.precis.write.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.Digest;
import io.precis.write.Digests;
import io.precis.write.OutputFormat;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CsvLayoutTest {
    @Test
    void writesOneRowAnArticle() {
        assertEquals(
                "id,source,published,language,confidence,title,summary,translated_title,translated_summary,people,"
                        + "organisations,places,figures,dates,keywords\r\n"
                        + "ferry,input/ferry.txt,2026-02-27,en,0.99,New ferry cuts the crossing to 40 minutes,"
                        + "\"The Port of Lindby will open its 12-million-euro ferry line on Monday, harbour master"
                        + " Ada Quist said.\",Un nuevo ferri acorta la travesía a 40 minutos,"
                        + "El puerto de Lindby abrirá el lunes su línea de 12 millones de euros.,Ada Quist,"
                        + "Port of Lindby,,12-million-euro (12000000 EUR); 40 minutes (40 minute),"
                        + "Monday (2026-03-02); June through August (2026-06/2026-08),ferry line; crossing\r\n",
                write(0, CsvDialect.RFC4180, List.of(Digests.ferry())));
    }

    @Test
    void writesDatesAndFiguresInLongForm() {
        assertEquals(
                "id,source,start,end,text,value,mod,precision,salience,first,last,rule,confidence\r\n"
                        + "ferry,input/ferry.txt,135,141,Monday,2026-03-02,,day,0.9,2026-03-02,2026-03-02,said,0.97\r\n"
                        + "ferry,input/ferry.txt,188,207,June through August,2026-06/2026-08,,month,0.9,2026-06-01,"
                        + "2026-08-31,said,0.97\r\n"
                        + "gothic,input/gothic.txt,14,18,1994,1994,AFTER,year,0.9,1994-01-01,1994-12-31,said,0.97\r\n"
                        + "ar-1,input/ar-1.jsonl,58,72,الأسبوع المقبل,,,week,0.9,,,said,0.97\r\n",
                write(1, CsvDialect.RFC4180, List.of(Digests.ferry(), Digests.gothic(), Digests.arabic())));
        assertEquals("""
                id,source,start,end,text,value,kind,unit,counts,mod,salience\r
                ferry,input/ferry.txt,105,120,12-million-euro,12000000,money,EUR,ferry line,,1\r
                ferry,input/ferry.txt,40,50,40 minutes,40,quantity,minute,,,1\r
                """, write(2, CsvDialect.RFC4180, List.of(Digests.ferry())));
    }

    @ParameterizedTest
    @EnumSource(CsvDialect.class)
    void isReadBackByAParser(CsvDialect dialect) throws IOException {
        List<Digest> digests = Digests.all();

        List<CSVRecord> articles = parse(dialect, write(0, dialect, digests));

        assertEquals(digests.size(), articles.size());
        for (int i = 0; i < digests.size(); i++) {
            assertEquals(15, articles.get(i).size());
            assertEquals(
                    safe(dialect, digests.get(i).article().id()),
                    articles.get(i).get("id"));
            assertEquals(
                    safe(dialect, ArticleWording.summary(digests.get(i)).get(0)).replace(" \uD800 ", " \uFFFD "),
                    articles.get(i).get("summary"));
        }
        assertEquals("-5", parse(dialect, write(2, dialect, digests)).get(4).get("value"));
    }

    @ParameterizedTest
    @EnumSource(CsvDialect.class)
    void guardsFormulasInExcelOnly(CsvDialect dialect) throws IOException {
        String guard = dialect == CsvDialect.EXCEL ? "'" : "";

        CSVRecord article =
                parse(dialect, write(0, dialect, List.of(Digests.hostile()))).get(0);
        List<CSVRecord> figures = parse(dialect, write(2, dialect, List.of(Digests.hostile())));

        assertEquals(guard + "=1+1", article.get("id"));
        assertEquals(guard + "-x.txt", article.get("source"));
        assertTrue(article.get("summary").startsWith(guard + "=HYPERLINK"));
        assertEquals(guard + "+keyword", article.get("keywords"));
        assertEquals(guard + "-5", figures.get(0).get("text"));
        assertEquals("-5", figures.get(0).get("value"), "a number of ours stays a number");
        assertEquals(guard + "+x", figures.get(0).get("counts"));
        assertEquals(guard + "-5/-3", figures.get(1).get("value"));
    }

    @Test
    void guardsEveryBeginningThatExcelMayRun() {
        for (String beginning : List.of("=", "+", "-", "@", "\t", "\r", "\n", "\u0000", "＝", "＋", "－", "＠")) {
            assertEquals("'" + beginning + "1", CsvDialect.EXCEL.text(beginning + "1"));
            assertEquals(beginning + "1", CsvDialect.RFC4180.text(beginning + "1"));
        }
        assertEquals("", CsvDialect.EXCEL.text(""));
        assertEquals("a=1", CsvDialect.EXCEL.text("a=1"));
    }

    @Test
    void excelBeginsWithOneByteOrderMark() {
        String written = write(0, CsvDialect.EXCEL, Digests.all());

        assertTrue(written.startsWith("\uFEFFid;source;"));
        assertEquals(0, written.lastIndexOf('\uFEFF'));
    }

    @Test
    void tsvHasOneLineARow() {
        String written = write(0, CsvDialect.TSV, Digests.all());

        assertEquals(Digests.all().size() + 1, written.split("\n", -1).length - 1);
        assertFalse(written.contains("\r"));
        assertTrue(written.startsWith("id\tsource\t"));
        written.lines().forEach(line -> assertEquals(15, line.split("\t", -1).length, line));
    }

    private static String safe(CsvDialect dialect, String text) {
        return dialect.text(text);
    }

    private static String write(int file, CsvDialect dialect, List<Digest> digests) {
        WriteOptions options = new WriteOptions("nightly", null, "0.1.0", dialect, TextStyle.PLAIN);
        return Digests.write(OutputFormat.CSV.files().get(file), options, digests);
    }

    private static List<CSVRecord> parse(CsvDialect dialect, String written) throws IOException {
        char delimiter = dialect == CsvDialect.TSV ? '\t' : dialect == CsvDialect.EXCEL ? ';' : ',';
        String text = dialect == CsvDialect.EXCEL ? written.substring(1) : written;
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }
}
