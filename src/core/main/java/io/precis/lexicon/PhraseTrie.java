package io.precis.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A map from strings to meanings that is searched character by character (a trie). Nodes are numbers, breadth first, in three
 * arrays, because objects with references are slow to create at a start and, with many languages, slow to walk. Immutable:
 * threads may share one.
 *
 * @param <T> what a string means
 */
public final class PhraseTrie<T> {
    /** The node of the empty string. */
    public static final int ROOT = 0;
    /** No node. */
    public static final int NONE = -1;

    /** A node with more children is searched by halves; most nodes have one or two. */
    private static final int MOST_SCANNED_CHILDREN = 6;

    /** Characters below this, which are those of most alphabets, are found at the root without a search. */
    private static final int ROOT_CHARACTERS = 0x700;

    /** The root's children by their characters. */
    private final short[] first = new short[ROOT_CHARACTERS];
    /** The character that leads to a node. */
    private final char[] labels;
    /** The first child of each node; its other children follow in the order of their characters, then those of the next node. */
    private final int[] children;
    /** The number of the meaning of each node's string, from 1; 0 where the string has none. */
    private final int[] meanings;

    private final @Nullable Object[] known;
    private final IntFunction<T> decoder;

    private PhraseTrie(
            char[] labels, int[] children, int[] meanings, @Nullable Object[] known, IntFunction<T> decoder) {
        this.labels = labels;
        this.children = children;
        this.meanings = meanings;
        this.known = known;
        this.decoder = decoder;
        for (int child = 1; child < children[1] && labels[child] < ROOT_CHARACTERS; child++) {
            first[labels[child]] = (short) child;
        }
    }

    /** Writes one meaning. */
    @FunctionalInterface
    public interface Encoder<T> {
        void write(T meaning, DataOutputStream out) throws IOException;
    }

    /** The strings of a map with their meanings, in the natural order of strings; equal meanings are kept once. */
    public static <T> PhraseTrie<T> of(SortedMap<String, T> meanings) {
        String[] strings = meanings.keySet().toArray(new String[0]);
        Map<T, Integer> numbers = new LinkedHashMap<>();
        StringBuilder labels = new StringBuilder("\0");
        List<Integer> children = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        Deque<PrefixRange> open = new ArrayDeque<>(List.of(new PrefixRange(0, strings.length, 0)));
        while (!open.isEmpty()) {
            PrefixRange node = open.remove();
            int at = node.from;
            boolean ended = at < node.to && strings[at].length() == node.depth;
            ends.add(ended ? numbers.computeIfAbsent(meanings.get(strings[at]), key -> numbers.size() + 1) : 0);
            children.add(labels.length());
            at += ended ? 1 : 0;
            while (at < node.to) {
                char c = strings[at].charAt(node.depth);
                int from = at;
                while (at < node.to && strings[at].charAt(node.depth) == c) {
                    at++;
                }
                labels.append(c);
                open.add(new PrefixRange(from, at, node.depth + 1));
            }
        }
        children.add(labels.length());
        return new PhraseTrie<>(
                labels.toString().toCharArray(),
                children.stream().mapToInt(Integer::intValue).toArray(),
                ends.stream().mapToInt(Integer::intValue).toArray(),
                numbers.keySet().toArray(),
                number -> {
                    throw new IllegalStateException("no meaning " + number);
                });
    }

    /** Strings that begin with the same {@code depth} characters. */
    private record PrefixRange(int from, int to, int depth) {}

    /** The node one character further, or {@link #NONE}. */
    public int next(int node, char c) {
        if (node == ROOT && c < ROOT_CHARACTERS) {
            return first[c] == 0 ? NONE : first[c];
        }
        int low = children[node];
        int high = children[node + 1];
        while (high - low > MOST_SCANNED_CHILDREN) {
            int middle = (low + high) >>> 1;
            if (labels[middle] <= c) {
                low = middle;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < high; i++) {
            if (labels[i] == c) {
                return i;
            }
        }
        return NONE;
    }

    /** The meaning of the node's string, or null. */
    @SuppressWarnings("unchecked") // only what the decoder made
    public @Nullable T at(int node) {
        int number = meanings[node];
        if (number == 0) {
            return null;
        }
        // Two threads may both decode it; meanings are immutable, so either may be kept.
        Object meaning = known[number - 1];
        if (meaning == null) {
            meaning = decoder.apply(number - 1);
            known[number - 1] = meaning;
        }
        return (T) meaning;
    }

    /** Writes it in the form that {@link #read} takes. */
    public void write(DataOutputStream out, Encoder<T> encoder) throws IOException {
        ByteArrayOutputStream encoded = new ByteArrayOutputStream();
        DataOutputStream meaning = new DataOutputStream(encoded);
        int[] offsets = new int[known.length + 1];
        for (int node = 0; node < meanings.length; node++) {
            // Breadth first is also the order of the numbers.
            if (meanings[node] > 0 && offsets[meanings[node]] == 0) {
                encoder.write(Objects.requireNonNull(at(node)), meaning);
                offsets[meanings[node]] = meaning.size();
            }
        }
        ByteBuffer arrays = ByteBuffer.allocate(
                labels.length * Character.BYTES + (children.length + meanings.length + offsets.length) * Integer.BYTES);
        arrays.asCharBuffer().put(labels);
        arrays.position(labels.length * Character.BYTES);
        arrays.asIntBuffer().put(children).put(meanings).put(offsets);
        out.writeInt(labels.length);
        out.writeInt(known.length);
        out.write(arrays.array());
        out.writeInt(encoded.size());
        encoded.writeTo(out);
    }

    /** Reads what {@link #write} wrote and leaves the buffer behind it; a meaning is decoded when it is first asked for. */
    public static <T> PhraseTrie<T> read(ByteBuffer in, Function<ByteBuffer, T> decode) {
        char[] labels = new char[in.getInt()];
        int[] offsets = new int[in.getInt() + 1];
        int[] children = new int[labels.length + 1];
        int[] meanings = new int[labels.length];
        in.asCharBuffer().get(labels);
        in.position(in.position() + labels.length * Character.BYTES);
        in.asIntBuffer().get(children).get(meanings).get(offsets);
        in.position(in.position() + (children.length + meanings.length + offsets.length) * Integer.BYTES);
        int length = in.getInt();
        ByteBuffer encoded = in.slice(in.position(), length);
        in.position(in.position() + length);
        return new PhraseTrie<>(
                labels,
                children,
                meanings,
                new Object[offsets.length - 1],
                number -> decode.apply(encoded.slice(offsets[number], offsets[number + 1] - offsets[number])));
    }
}
