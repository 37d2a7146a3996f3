package io.precis.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTrieTest {
    @Test
    void findsNothingInAnEmptyTrie() throws IOException {
        PhraseTrie<String> empty = PhraseTrie.of(new TreeMap<>());

        assertNull(empty.at(PhraseTrie.ROOT));
        assertEquals(PhraseTrie.NONE, empty.next(PhraseTrie.ROOT, 'a'));
        assertEquals(PhraseTrie.NONE, copy(empty, "").next(PhraseTrie.ROOT, 'a'));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 30, 3000})
    void hasTheSameMeaningsAsAMap(int alphabet) throws IOException {
        SortedMap<String, String> map = new TreeMap<>();
        Random random = new Random(alphabet);
        for (int i = 0; i < 2000; i++) {
            map.put(word(random, alphabet), "meaning " + random.nextInt(50));
        }
        map.put("", "of nothing");
        PhraseTrie<String> made = PhraseTrie.of(map);
        PhraseTrie<String> read = copy(made, "what follows");

        for (int i = 0; i < 20_000; i++) {
            String word = word(random, alphabet);
            assertEquals(map.get(word), meaning(made, word), word);
            assertEquals(map.get(word), meaning(read, word), word);
        }
        map.forEach((word, meaning) -> assertEquals(meaning, meaning(read, word), word));
    }

    private static @Nullable String meaning(PhraseTrie<String> trie, String word) {
        int node = PhraseTrie.ROOT;
        for (int i = 0; i < word.length() && node != PhraseTrie.NONE; i++) {
            node = trie.next(node, word.charAt(i));
        }
        return node == PhraseTrie.NONE ? null : trie.at(node);
    }

    private static String word(Random random, int alphabet) {
        StringBuilder word = new StringBuilder();
        for (int letters = random.nextInt(6); letters >= 0; letters--) {
            word.append((char) ('a' + random.nextInt(alphabet)));
        }
        return word.toString();
    }

    /** Written and read again, with something behind it. */
    private static PhraseTrie<String> copy(PhraseTrie<String> trie, String behind) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        trie.write(out, (meaning, to) -> CompiledData.text(meaning, to));
        CompiledData.text(behind, out);
        ByteBuffer in = ByteBuffer.wrap(bytes.toByteArray());
        PhraseTrie<String> read = PhraseTrie.read(in, CompiledData::text);
        assertEquals(behind, CompiledData.text(in));
        return read;
    }
}
