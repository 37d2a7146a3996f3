package io.precis.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads data files: UTF-8, cells between tabs, {@code #} begins a comment line. */
public final class DataFiles {
    private DataFiles() {}

    /** The lines of a resource, none where there is no such resource. */
    public static List<DataLine> lines(String path) {
        try (InputStream in = DataFiles.class.getResourceAsStream("/" + path)) {
            return in == null ? List.of() : parse(path, in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + path, e);
        }
    }

    /** The bytes of a resource; empty where there is none. */
    static Optional<byte[]> bytes(String path) {
        try (InputStream in = DataFiles.class.getResourceAsStream("/" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + path, e);
        }
    }

    private static List<DataLine> parse(String path, InputStream in) throws IOException {
        List<DataLine> lines = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank() && line.charAt(0) != '#') {
                lines.add(new DataLine(path, number, cells(line)));
            }
        }
        return List.copyOf(lines);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>(4);
        int start = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
            cells.add(line.substring(start, tab).strip());
            start = tab + 1;
        }
        cells.add(line.substring(start).strip());
        return cells;
    }
}
