package io.precis.cli;

import io.precis.article.Language;
import io.precis.detect.LinguaIdentifier;
import io.precis.language.LanguagePack;
import io.precis.language.LanguagePacks;
import io.precis.language.PackKey;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code precis languages}: the languages and how much data each has. */
@Command(
        name = "languages",
        description = "Lists the languages and how much data there is for each.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  precis languages", "  precis languages | grep Portuguese"})
final class LanguagesCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        LanguagePacks packs = LanguagePacks.load();
        Set<Language> detected = Set.copyOf(LinguaIdentifier.languages());
        PrintWriter out = spec.commandLine().getOut();
        out.println(row("tag", "name", "detected", "stop words", "abbreviations", "dates", "figures", "names"));
        for (Language language : packs.languages()) {
            LanguagePack pack = packs.of(language);
            out.println(row(
                    language.tag(),
                    pack.property(PackKey.NAME, language.tag()),
                    detected.contains(language) ? "yes" : "no",
                    count(pack, "stopwords.txt"),
                    count(pack, "abbreviations.txt"),
                    count(pack, "dates.txt", "cldr-dates.txt"),
                    count(pack, "figures.txt", "cldr-figures.txt", "cldr-numbers.txt"),
                    count(pack, "names.txt", "cldr-territories.txt")));
        }
        others(out, packs, detected);
        out.flush();
        return 0;
    }

    private static void others(PrintWriter out, LanguagePacks packs, Set<Language> detected) {
        TreeMap<String, Language> others = new TreeMap<>();
        detected.stream()
                .filter(language -> !packs.languages().contains(language))
                .forEach(language -> others.put(language.tag(), language));
        out.println();
        out.println("The numbers are lines of data. Also detected, and digested by the rules of their script alone:");
        out.println(String.join(" ", others.keySet()));
        out.println(
                "Articles in any other language are digested by the same rules, when its tag is given (--language, or a field).");
    }

    private static String count(LanguagePack pack, String... files) {
        int lines = Stream.of(files).mapToInt(file -> pack.lines(file).size()).sum();
        return lines == 0 ? "-" : Integer.toString(lines);
    }

    private static String row(String... cells) {
        List<Integer> widths = List.of(5, 14, 10, 12, 15, 8, 9, 0);
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            row.append(cells[i])
                    .append(" ".repeat(Math.max(i + 1 < cells.length ? 1 : 0, widths.get(i) - cells[i].length())));
        }
        return row.toString();
    }
}
