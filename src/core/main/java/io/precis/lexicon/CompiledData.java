package io.precis.lexicon;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** The binary form of data that the build compiles: lists and texts, each after its length. */
public final class CompiledData {
    private CompiledData() {}

    /** Writes one member of a list; called once for each. */
    @FunctionalInterface
    public interface Writer<T> {
        void write(T member) throws IOException;
    }

    /** Writes a text of at most 32,767 bytes of UTF-8. */
    public static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeShort(length(bytes.length));
        out.write(bytes);
    }

    private static int length(int length) {
        if (length > Short.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "found " + length + " bytes or members, expected at most " + Short.MAX_VALUE);
        }
        return length;
    }

    /** Reads a text. */
    public static String text(ByteBuffer in) {
        byte[] bytes = new byte[in.getShort()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Writes a list of at most 32,767 members. */
    public static <T> void list(Collection<T> members, DataOutputStream out, Writer<T> writer) throws IOException {
        out.writeShort(length(members.size()));
        for (T member : members) {
            writer.write(member);
        }
    }

    /** Reads a list. */
    public static <T> List<T> list(ByteBuffer in, Function<ByteBuffer, T> reader) {
        int size = in.getShort();
        List<T> members = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            members.add(reader.apply(in));
        }
        return members;
    }
}
