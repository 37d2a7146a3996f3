package io.precis.digest;

import io.precis.article.Language;
import io.precis.clean.TextCleaner;
import io.precis.extract.dates.DateExtractor;
import io.precis.extract.figures.FigureExtractor;
import io.precis.extract.names.NameExtractor;
import io.precis.language.LanguagePack;
import io.precis.language.LanguagePacks;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compiles the language data into binary files that need no parsing, and checks it; run by the build. */
public final class DataCompiler {
    private final LanguagePacks packs = LanguagePacks.load();
    private final LanguagePack shared = packs.of(Language.UNKNOWN);
    private final Path classes;

    private DataCompiler(Path classes) {
        this.classes = classes;
    }

    /** Writes below the folder of the classes, the first argument. */
    public static void main(String[] arguments) throws IOException {
        new DataCompiler(Path.of(arguments[0])).compile();
    }

    private void compile() throws IOException {
        write(shared, TextCleaner.COMPILED, out -> TextCleaner.compile(packs, out));
        write(shared, NameExtractor.COMPILED_SHARED, NameExtractor::compileShared);
        List<Language> languages = new ArrayList<>(packs.languages());
        languages.add(Language.UNKNOWN);
        for (Language language : languages) {
            LanguagePack pack = packs.of(language);
            pack.checkProperties();
            write(pack, DateExtractor.COMPILED, out -> DateExtractor.compile(pack, shared, out));
            write(pack, FigureExtractor.COMPILED, out -> FigureExtractor.compile(pack, shared, out));
            write(pack, NameExtractor.COMPILED, out -> NameExtractor.compile(pack, out));
        }
    }

    private interface Compilation {
        void write(DataOutputStream out) throws IOException;
    }

    private void write(LanguagePack pack, String name, Compilation compilation) throws IOException {
        Path target = classes.resolve(pack.compiledPath(name));
        Files.createDirectories(target.getParent());
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
            compilation.write(out);
        }
    }
}
