package io.precis.job;

import io.precis.failure.DigestFailure;
import io.precis.failure.DiskTrouble;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A value of a YAML text with its place, for messages. */
public sealed interface YamlNode {
    /** File and line, or the option or variable that the value is from. */
    String place();

    /** A plain value as written. The methods that read it throw IllegalArgumentException if it has another type. */
    record Scalar(String place, String text, Type type) implements YamlNode {
        /** The type that YAML gives to the value. */
        enum Type {
            TEXT,
            NUMBER,
            /** True, false or nothing. */
            OTHER
        }

        /** A text that is not blank, or the digits of a number. */
        String word() {
            require(type != Type.OTHER && !text.isBlank());
            return text;
        }

        /** True or false, not in quotes. */
        boolean truth() {
            require(type == Type.OTHER && List.of("true", "false").contains(text));
            return text.equals("true");
        }

        /** A number, not in quotes. */
        BigDecimal number() {
            require(type == Type.NUMBER);
            return new BigDecimal(text);
        }

        /** A whole number. */
        int whole() {
            BigDecimal number = number();
            require(number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0
                    && number.stripTrailingZeros().scale() <= 0);
            return number.intValueExact();
        }

        boolean isText() {
            return type == Type.TEXT;
        }

        private void require(boolean holds) {
            if (!holds) {
                throw new IllegalArgumentException(text);
            }
        }
    }

    /** A list. */
    record Items(String place, List<YamlNode> items) implements YamlNode {}

    /** A map, in the order of the text. */
    record Keys(String place, Map<String, YamlNode> values) implements YamlNode {}

    /** Reads a file, whose top must be a map. */
    static Keys read(Path file, String name) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            if (new YamlText(name, true).parse(text) instanceof Keys keys) {
                return keys;
            }
            throw new DigestFailure.Job(
                    name + ":1: found no keys, expected the keys of a job; 'precis init' writes an example", null);
        } catch (CharacterCodingException e) {
            throw new DigestFailure.Job(name + ": found bytes that are not UTF-8, expected a text file in UTF-8", e);
        } catch (IOException e) {
            throw new DigestFailure.Job(
                    "cannot read the job file " + name + ": " + DiskTrouble.of(e) + "; make it readable", e);
        }
    }

    /** Reads a value given on the command line or in the environment. */
    static YamlNode value(String text, String place) {
        return new YamlText(place, false).parse(text);
    }
}
