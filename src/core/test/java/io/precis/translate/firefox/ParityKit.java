package io.precis.translate.firefox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The project's own small models in src/core/test/resources/mt, with what the official engine made of hundreds of sentences. */
final class ParityKit {
    private ParityKit() {}

    /**
     * A sentence and what the official engine made of it.
     *
     * @param margin the smallest gap between the two best logits on the way, -1 where it is not known
     */
    record Row(
            String source,
            String output,
            String kind,
            double margin,
            String outputWithoutShortlist,
            String outputInBatch,
            int[] ids) {}

    static Path folder(String model) {
        return Path.of("src/core/test/resources/mt", model);
    }

    static List<Row> rows(String model) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<String> lines = Files.readAllLines(folder(model).resolve("expected.tsv"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            rows.add(new Row(
                    unescaped(cells[0]),
                    unescaped(cells[1]),
                    cells[3],
                    cells[4].isEmpty() ? -1 : Double.parseDouble(cells[4]),
                    unescaped(cells[5]),
                    unescaped(cells[6]),
                    Arrays.stream(cells[7].split(" "))
                            .filter(id -> !id.isEmpty())
                            .mapToInt(Integer::parseInt)
                            .toArray()));
        }
        return rows;
    }

    private static String unescaped(String cell) {
        return cell.replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\");
    }
}
