package io.precis.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A command that ran in a process of its own: what it printed and how it ended.
 *
 * @param code its exit code
 * @param out its standard output
 * @param err its standard error
 */
record Launched(int code, String out, String err) {
    /** A folder that is not there: no engine translates unless a test brings one, whatever this machine has. */
    private static final String NOWHERE =
            Path.of("target", "nowhere").toAbsolutePath().toString();

    /** Runs Precis with a text on standard input. */
    static Launched with(String in, List<String> jvm, String... arguments) throws IOException, InterruptedException {
        return with(in, jvm, Map.of(), arguments);
    }

    /** Runs Precis with more in its environment. */
    static Launched with(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        return with("", List.of(), environment, arguments);
    }

    private static Launched with(String in, List<String> jvm, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1"));
        command.addAll(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.precis.Main"));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("precis", ".out");
        Path err = Files.createTempFile("precis", ".err");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().keySet().removeIf(Launched::isRead);
            builder.environment().put("APERTIUM_DATADIR", NOWHERE);
            builder.environment().put("PRECIS_MODEL_FOLDER", NOWHERE);
            builder.environment().putAll(environment);
            Process process = builder.start();
            try (OutputStream stdin = process.getOutputStream()) {
                stdin.write(in.getBytes(StandardCharsets.UTF_8));
            }
            int code = process.waitFor();
            return new Launched(code, Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Whether a variable is one by which the machine's user tells Precis or Java something. */
    private static boolean isRead(String variable) {
        return variable.startsWith("PRECIS_")
                || List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "NO_COLOR", "TERM")
                        .contains(variable);
    }

    /** Runs Precis with nothing on standard input. */
    static Launched with(String... arguments) throws IOException, InterruptedException {
        return with("", List.of(), arguments);
    }
}
