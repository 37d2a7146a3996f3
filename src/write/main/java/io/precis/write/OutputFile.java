package io.precis.write;

import io.precis.write.layout.DigestLayout;
import io.precis.write.layout.WriteOptions;
import java.io.OutputStream;
import java.util.function.Function;

/** A file of an output format, with the layout its writer uses. */
public final class OutputFile {
    private final String name;
    private final Function<WriteOptions, DigestLayout> layout;

    OutputFile(String name, Function<WriteOptions, DigestLayout> layout) {
        this.name = name;
        this.layout = layout;
    }

    /** The file's name inside the output folder. */
    public String name() {
        return name;
    }

    /**
     * Opens a writer.
     *
     * @param out is closed by the caller
     * @param options the same for every writer of one file
     * @param already number of digests in the stream: 0 begins the file, more continues it
     */
    public DigestWriter open(OutputStream out, WriteOptions options, long already) {
        return new DigestWriter(out, layout.apply(options), already);
    }

    @Override
    public String toString() {
        return name;
    }
}
