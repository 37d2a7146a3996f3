package io.precis.translate.firefox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.translate.firefox.ParityKit.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine against the official one, on four small models that catch what engines get wrong. */
class FirefoxParityTest {
    private static final double SURE = 0.25;

    @ParameterizedTest
    @ValueSource(strings = {"plain", "deep", "split", "natural"})
    void cutsIntoTheSamePieces(String model) throws IOException {
        FirefoxModel engine = FirefoxModel.load(ParityKit.folder(model));
        for (Row row : ParityKit.rows(model)) {
            assertArrayEquals(row.ids(), engine.encode(row.source()), row.source());
        }
    }

    @ParameterizedTest
    @CsvSource({"plain, 435, 0", "deep, 435, 0", "split, 435, 0", "natural, 419, 3"})
    void translatesTextsAlone(String model, int atLeast, int saturated) throws IOException {
        FirefoxModel engine = FirefoxModel.load(ParityKit.folder(model));
        List<Row> rows = ParityKit.rows(model);
        List<String> outputs = alone(engine, rows, true);
        compare(model + " alone", rows, outputs, Row::output, atLeast, saturated);
    }

    @ParameterizedTest
    @CsvSource({"plain, 435, 0", "deep, 435, 0", "split, 435, 0", "natural, 419, 3"})
    void translatesWithoutShortlist(String model, int atLeast, int saturated) throws IOException {
        FirefoxModel engine = FirefoxModel.load(ParityKit.folder(model));
        List<Row> rows = ParityKit.rows(model);
        List<String> outputs = alone(engine, rows, false);
        compare(model + " without shortlist", rows, outputs, Row::outputWithoutShortlist, atLeast, saturated);
    }

    @ParameterizedTest
    @CsvSource({"plain, 435, 0", "deep, 435, 0", "split, 435, 0", "natural, 419, 3"})
    void translatesInBatches(String model, int atLeast, int saturated) throws IOException {
        FirefoxModel engine = FirefoxModel.load(ParityKit.folder(model));
        List<Row> rows = ParityKit.rows(model);
        List<String> outputs = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += 32) {
            List<Row> batch = rows.subList(from, Math.min(rows.size(), from + 32));
            outputs.addAll(engine.translate(batch.stream().map(Row::source).toList()));
        }
        compare(model + " in batches", rows, outputs, Row::outputInBatch, atLeast, saturated);
    }

    private static List<String> alone(FirefoxModel engine, List<Row> rows, boolean shortlisted) {
        return rows.stream()
                .map(row -> engine.translate(List.of(row.source()), shortlisted).get(0))
                .toList();
    }

    private static void compare(
            String what,
            List<Row> rows,
            List<String> outputs,
            Function<Row, String> expected,
            int atLeast,
            int unlike) {
        int equal = 0;
        int sure = 0;
        int sureEqual = 0;
        StringBuilder others = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean same = expected.apply(row).equals(outputs.get(i));
            equal += same ? 1 : 0;
            sure += row.margin() >= SURE ? 1 : 0;
            sureEqual += row.margin() >= SURE && same ? 1 : 0;
            if (!same) {
                others.append(String.format(
                        "%s %s %s%n  %s%n  %s%n",
                        row.kind(), row.margin(), row.source(), expected.apply(row), outputs.get(i)));
            }
        }
        System.out.println(what + ": " + equal + " of " + rows.size() + ", sure " + sureEqual + " of " + sure);
        assertTrue(equal >= atLeast, what + ": " + equal + "\n" + others);
        assertEquals(sure - unlike, sureEqual, what + "\n" + others);
    }
}
