package io.precis.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds docs/library.md to its word: its programs compile, and the long one prints what the page says. */
class LibraryPageTest {
    private static final Path PAGE = Path.of("docs/library.md");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void theShortProgramPrintsTheSummaryOfItsArticle() throws Exception {
        String lines = blocks("java").get(0);
        String program = "import io.precis.article.*;\nimport io.precis.digest.*;\n"
                + "public class Short {\n    public static void main(String[] arguments) {\n" + lines + "    }\n}\n";

        compile("Short", program);

        assertEquals(blocks("text").get(0), run("Short"));
    }

    @Test
    void theLongProgramPrintsWhatThePageSays() throws Exception {
        Path articles = folder.resolve("articles.jsonl");
        Files.writeString(articles, blocks("json").get(0));

        compile("Morning", blocks("java").get(1));

        String printed = run("Morning", articles.toString());
        assertEquals(blocks("text").get(1), printed.replace(folder + "/", "").replace(folder + "\\", ""));
    }

    /** The blocks of code of one kind, in the order of the page. */
    private static List<String> blocks(String kind) throws IOException {
        Matcher block = Pattern.compile("(?ms)^```" + kind + "\\R(.*?)^```$").matcher(Files.readString(PAGE));
        List<String> found = new ArrayList<>();
        while (block.find()) {
            found.add(block.group(1));
        }
        return found;
    }

    private void compile(String name, String program) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".java"), program);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> options =
                List.of("-proc:none", "-cp", System.getProperty("java.class.path", ""), "-d", folder.toString());
        boolean isCompiled = compiler.getTask(
                        said,
                        null,
                        null,
                        options,
                        null,
                        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)
                                .getJavaFileObjects(file))
                .call();
        assertTrue(isCompiled, said.toString());
    }

    /** What the program writes to standard output. */
    private String run(String name, String... arguments) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
