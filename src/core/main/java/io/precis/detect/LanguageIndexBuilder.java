package io.precis.detect;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.internal.Alphabet;
import com.github.pemistahl.lingua.internal.Constant;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compiles Lingua's own tables into one file, which {@link LanguageIndex} maps into memory: its languages, alphabets and
 * characters, and the probabilities of runs of one, two and three letters. Run by the build, so that nothing of Lingua's is
 * kept in this project.
 */
public final class LanguageIndexBuilder {
    /** Letters of a run, as Lingua's low-accuracy mode reads them. */
    private static final List<String> MODELS = List.of("unigrams", "bigrams", "trigrams");

    private static final Alphabet[] SCRIPTS = Alphabet.values();
    private static final JsonMapper JSON = new JsonMapper();

    private final List<com.github.pemistahl.lingua.api.Language> languages = Arrays.stream(
                    com.github.pemistahl.lingua.api.Language.values())
            .filter(language -> language.getIsoCode639_1() != IsoCode639_1.NONE)
            .toList();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private LanguageIndexBuilder() {}

    /** Writes the index to the file named by the first argument, unless it is there. */
    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[0]);
        if (Files.notExists(target) || !LanguageIndex.isCurrent(target)) {
            Path part = target.resolveSibling(target.getFileName() + ".part");
            Files.write(part, new LanguageIndexBuilder().index());
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private byte[] index() throws IOException {
        out.writeInt(LanguageIndex.FORMAT);
        languages();
        alphabets();
        uniqueCharacters();
        telling();
        int head = bytes.size() + NgramTableWriter.HEAD;
        out.write(new NgramTableWriter(runs(), languages.size()).bytes((head + 7) / 8 * 8 - head));
        return bytes.toByteArray();
    }

    private void languages() throws IOException {
        out.writeByte(languages.size());
        for (com.github.pemistahl.lingua.api.Language language : languages) {
            out.writeUTF(language.getIsoCode639_1().toString());
            int alphabets = 0;
            for (Alphabet alphabet : language.getAlphabets$lingua()) {
                alphabets |= 1 << alphabet.ordinal();
            }
            out.writeInt(alphabets);
        }
    }

    /** Which code points belong to which alphabet, as stretches. */
    private void alphabets() throws IOException {
        List<int[]> stretches = new ArrayList<>();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int alphabet = alphabet(c);
            int[] last = stretches.isEmpty() ? new int[] {0, 0, -1} : stretches.get(stretches.size() - 1);
            if (alphabet >= 0 && last[2] == alphabet && last[1] == c) {
                last[1] = c + 1;
            } else if (alphabet >= 0) {
                stretches.add(new int[] {c, c + 1, alphabet});
            }
        }
        out.writeInt(stretches.size());
        for (int[] stretch : stretches) {
            out.writeInt(stretch[0]);
            out.writeInt(stretch[1]);
            out.writeByte(stretch[2]);
        }
        out.writeByte(Alphabet.HAN.ordinal());
        int logograms = 0;
        for (com.github.pemistahl.lingua.api.Language language :
                Constant.INSTANCE.getLANGUAGES_SUPPORTING_LOGOGRAMS()) {
            for (Alphabet alphabet : language.getAlphabets$lingua()) {
                logograms |= 1 << alphabet.ordinal();
            }
        }
        out.writeInt(logograms);
    }

    private static int alphabet(int c) {
        String text = Character.toString(c);
        for (Alphabet alphabet : SCRIPTS) {
            if (alphabet.matches(text)) {
                return alphabet.ordinal();
            }
        }
        return -1;
    }

    private void uniqueCharacters() throws IOException {
        Map<Character, List<Integer>> unique = new TreeMap<>();
        for (int i = 0; i < languages.size(); i++) {
            String characters = languages.get(i).getUniqueCharacters$lingua();
            for (char c : characters == null ? new char[0] : characters.toCharArray()) {
                unique.computeIfAbsent(c, key -> new ArrayList<>()).add(i);
            }
        }
        out.writeInt(unique.size());
        for (Map.Entry<Character, List<Integer>> entry : unique.entrySet()) {
            out.writeUTF(entry.getKey().toString());
            numbers(entry.getValue());
        }
    }

    /** Characters that only some languages have; one that stands in several of Lingua's texts counts for each. */
    private void telling() throws IOException {
        Map<String, List<Integer>> telling = new LinkedHashMap<>();
        Constant.INSTANCE.getCHARS_TO_LANGUAGES_MAPPING().forEach((characters, some) -> {
            for (char c : characters.toCharArray()) {
                List<Integer> languagesOf = telling.computeIfAbsent(String.valueOf(c), key -> new ArrayList<>());
                some.forEach(language -> languagesOf.add(languages.indexOf(language)));
            }
        });
        out.writeInt(telling.size());
        for (Map.Entry<String, List<Integer>> entry : telling.entrySet()) {
            if (entry.getValue().size() != new HashSet<>(entry.getValue()).size()) {
                throw new IllegalStateException("counts twice: " + entry);
            }
            out.writeUTF(entry.getKey());
            numbers(entry.getValue());
        }
    }

    private void numbers(List<Integer> numbers) throws IOException {
        out.writeByte(numbers.size());
        for (int number : numbers) {
            out.writeByte(number);
        }
    }

    private Map<Long, List<float[]>> runs() throws IOException {
        Map<Long, List<float[]>> runs = new TreeMap<>();
        for (int i = 0; i < languages.size(); i++) {
            for (String name : MODELS) {
                String path = "/language-models/" + languages.get(i).getIsoCode639_1() + "/" + name + ".json";
                try (InputStream model = com.github.pemistahl.lingua.api.Language.class.getResourceAsStream(path)) {
                    if (model != null) {
                        add(i, JSON.readTree(model).path("ngrams"), runs);
                    }
                }
            }
        }
        return runs;
    }

    /** A model has for each probability, a fraction, the runs that have it. */
    private static void add(int language, JsonNode model, Map<Long, List<float[]>> runs) {
        for (Map.Entry<String, JsonNode> entry : model.properties()) {
            String[] fraction = entry.getKey().split("/");
            float probability = (float) Integer.parseInt(fraction[0]) / Integer.parseInt(fraction[1]);
            // Lingua takes the logarithm in double precision and adds in single.
            float logarithm = (float) Math.log(probability);
            for (String run : entry.getValue().stringValue().split(" ")) {
                runs.computeIfAbsent(LanguageIndex.key(run), key -> new ArrayList<>(2))
                        .add(new float[] {language, logarithm});
            }
        }
    }
}
