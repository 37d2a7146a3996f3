package io.precis.translate.apertium;

import io.precis.translate.engine.TranslationFailed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The commands of a mode as a running pipeline. A text is written to it with a NUL at its end, at which every command puts out
 * all it has; the translation ends with a NUL as well. Starting the commands takes half a second, a sentence a few
 * milliseconds.
 *
 * <p>A text is written as apertium-destxt writes it: characters with a meaning are escaped, and an end of sentence follows
 * that is not shown.
 */
final class ModePipeline {
    private static final Pattern RESERVED = Pattern.compile("[\\\\\\[\\]{}^$/<>@]");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)", Pattern.DOTALL);
    private static final String SENTENCE_END = ".[]";
    private static final int PATIENCE_SECONDS = 60;

    private final ApertiumMode mode;
    private @Nullable Process process;

    ModePipeline(ApertiumMode mode) {
        this.mode = mode;
    }

    /** The translation of a sentence; unknown words stay as they are, without a mark. */
    synchronized String translate(String sentence) {
        if (sentence.isBlank()) {
            return sentence;
        }
        String marked = RESERVED.matcher(sentence.replace("\0", "")).replaceAll("\\\\$0") + SENTENCE_END;
        try {
            return unmarked(answer(marked));
        } catch (IOException e) {
            // The text before may have ended the commands: one more try with new ones.
            stop();
            try {
                return unmarked(answer(marked));
            } catch (IOException again) {
                stop();
                throw new TranslationFailed("apertium " + mode.name() + " " + again.getMessage(), again);
            }
        }
    }

    private static String unmarked(String answer) {
        String text =
                answer.endsWith(SENTENCE_END) ? answer.substring(0, answer.length() - SENTENCE_END.length()) : answer;
        return ESCAPED.matcher(text).replaceAll(match -> Matcher.quoteReplacement(match.group(1)));
    }

    private String answer(String text) throws IOException {
        Process running = running();
        FutureTask<String> answer = new FutureTask<>(() -> exchange(running, text));
        Thread reader = new Thread(answer, "apertium");
        reader.setDaemon(true);
        reader.start();
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IOException("gave no answer in " + PATIENCE_SECONDS + " s", e);
        } catch (ExecutionException e) {
            throw new IOException("broke off (" + e.getCause() + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("was interrupted", e);
        }
    }

    private static String exchange(Process running, String text) throws IOException {
        OutputStream in = running.getOutputStream();
        in.write(text.getBytes(StandardCharsets.UTF_8));
        in.write(0);
        in.flush();
        InputStream out = running.getInputStream();
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        for (int next = out.read(); next != 0; next = out.read()) {
            if (next < 0) {
                throw new IOException("it ended");
            }
            answer.write(next);
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    private Process running() throws IOException {
        Process there = process;
        if (there == null || !there.isAlive()) {
            there = new ProcessBuilder("sh", "-c", commands())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process = there;
        }
        return there;
    }

    /** The commands of the file: with {@code -z} after each name for the NUL, {@code $1} as -n for no marks, {@code $2} empty. */
    private String commands() throws IOException {
        return Arrays.stream(Files.readString(mode.file()).strip().split("\\|", -1))
                .map(String::strip)
                .map(command -> command.replaceFirst("^\\S+", "$0 -z"))
                .collect(Collectors.joining(" | "))
                .replace("$1", "-n")
                .replace("$2", "");
    }

    private void stop() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            process = null;
        }
    }
}
