package io.precis.write;

import io.precis.failure.DigestFailure;
import io.precis.failure.DiskTrouble;
import io.precis.write.file.ResumableFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Joins the result files of several runs, in the order given: of the shards of one input, digested on several machines. */
public final class ResultMerge {
    private static final String ARTICLES_START = "\"articles\":[";
    private static final String DOCUMENT_END = "\n]}\n";

    private ResultMerge() {}

    /**
     * Joins every kind of result file that the first folder has.
     *
     * @return the names of the files written
     * @throws DigestFailure.Input when a file is missing in another folder or is not the result of a run
     */
    public static List<String> merge(List<Path> folders, Path target) {
        List<String> made = new ArrayList<>();
        Stream<String> outputs = Arrays.stream(OutputFormat.values())
                .flatMap(format -> format.files().stream())
                .map(OutputFile::name);
        for (String name : Stream.concat(outputs, Stream.of(RejectedWriter.FILE_NAME, LeftOutWriter.FILE_NAME))
                .toList()) {
            if (Files.exists(folders.get(0).resolve(name))) {
                join(name, folders, target.resolve(name));
                made.add(name);
            }
        }
        if (made.isEmpty()) {
            throw new DigestFailure.Input(
                    "found no results in " + folders.get(0)
                            + ", expected the output folder of a run, with digest files in it",
                    null);
        }
        return made;
    }

    private static void join(String name, List<Path> folders, Path target) {
        ResumableFile out = ResumableFile.open(target, 0);
        boolean isFirst = true;
        for (Path folder : folders) {
            Path part = folder.resolve(name);
            try {
                long begin = head(part, name);
                long end = Files.size(part) - (name.endsWith(".json") ? DOCUMENT_END.length() : 0);
                if (isFirst) {
                    copy(part, 0, begin, out);
                }
                if (end > begin) {
                    out.write((isFirst ? "" : between(name)).getBytes(StandardCharsets.UTF_8));
                    copy(part, begin, end, out);
                    isFirst = false;
                }
            } catch (IOException e) {
                throw new DigestFailure.Input(
                        "cannot read " + part + ": " + DiskTrouble.of(e)
                                + "; every folder must hold the same kinds of files",
                        e);
            }
        }
        byte[] end = (name.endsWith(".json") ? DOCUMENT_END : "").getBytes(StandardCharsets.UTF_8);
        out.write(end, 0, end.length);
        long ignored = out.commit();
        out.close();
        ResumableFile.place(target);
    }

    /** The number of bytes before the first article. */
    private static long head(Path file, String name) throws IOException {
        byte[] begin;
        try (InputStream in = Files.newInputStream(file)) {
            begin = in.readNBytes(1 << 14);
        }
        // Decoded as one character per byte, so that positions are byte offsets.
        String text = new String(begin, StandardCharsets.ISO_8859_1);
        if (name.endsWith(".csv")) {
            return text.indexOf('\n') + 1L;
        }
        int articles = name.endsWith(".json") ? text.indexOf(ARTICLES_START) : 0;
        if (articles < 0) {
            throw new DigestFailure.Input(file + ": found no list of articles, expected a digest.json of a run", null);
        }
        return name.endsWith(".json") ? articles + ARTICLES_START.length() : 0;
    }

    private static String between(String name) {
        return name.endsWith(".json") ? "," : name.endsWith(".md") || name.endsWith(".txt") ? "\n" : "";
    }

    private static void copy(Path file, long from, long to, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(from);
            byte[] buffer = new byte[1 << 16];
            long left = to - from;
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    return;
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }
}
