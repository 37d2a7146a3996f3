package io.precis.evaluate;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Our ROUGE scores equal those of the project's scorer in Python. Skipped where that or python3 is not there. */
class RougeAgreementIT {
    private static final Path SCORER = Path.of("../shared/eval/rouge.py");
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<List<String>> TEXTS = List.of(
            List.of(
                    "The port's new crane lifts 40 tonnes, 3.5 more than before.",
                    "A crane lifts 40 tonnes at the port."),
            List.of("Die Brücke über die Ilz öffnet am 3. Mai – für Fußgänger.", "Am 3. Mai öffnet die Brücke."),
            List.of("市政府星期一宣布,新地铁线将于2026年开通。", "新地铁线2026年开通,市政府说。"),
            List.of("東京タワーの近くで新しい駅が開業した。", "新駅が東京タワーの近くに開業。"),
            List.of("नगर परिषद ने सोमवार को नई बस सेवा शुरू की।", "सोमवार को नई बस सेवा शुरू हुई।"),
            List.of("เทศบาลเปิดสะพานใหม่เมื่อวันจันทร์", "สะพานใหม่เปิดวันจันทร์"),
            List.of("هیئت شهر می‌گوید پل تازه در بهار باز می‌شود.", "پل تازه در بهار باز میشود."),
            List.of("시의회는 월요일 새 버스 노선을 승인했다.", "새 버스 노선이 월요일 승인됐다."));

    @TempDir
    private Path folder;

    @Test
    void agreesToTwoDecimals() throws Exception {
        assumeTrue(Files.isReadable(SCORER), "skipped: there is no " + SCORER);
        assumeTrue(hasPython(), "skipped: there is no python3");
        for (List<String> pair : TEXTS) {
            RougeScore ours = RougeScore.of(pair.get(0), List.of(pair.get(1)));
            String expected = String.format(
                    Locale.ROOT, "F1 %.2f/%.2f/%.2f ", 100 * ours.one(), 100 * ours.two(), 100 * ours.longest());

            String theirs = scored(pair.get(0), pair.get(1));

            assertTrue(theirs.contains(expected), () -> pair + ": " + theirs + " has not " + expected);
        }
    }

    private String scored(String summary, String reference) throws IOException, InterruptedException {
        Path data = row("data.jsonl", "reference", reference);
        Path made = row("made.jsonl", "summary", summary);
        Process scorer = new ProcessBuilder(
                        "python3", SCORER.toString(), "--data", data.toString(), "--sys", made.toString())
                .redirectErrorStream(true)
                .start();
        String out = new String(scorer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        scorer.waitFor();
        return out;
    }

    private Path row(String name, String key, String text) throws IOException {
        ObjectNode row = JSON.createObjectNode().put("id", "1").put(key, text);
        StringWriter line = new StringWriter();
        JSON.writeValue(line, row);
        return Files.writeString(folder.resolve(name), line + "\n");
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
