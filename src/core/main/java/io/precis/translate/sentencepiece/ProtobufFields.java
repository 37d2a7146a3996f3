package io.precis.translate.sentencepiece;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Reads the fields of one message in the encoding of Protocol Buffers, one after the other.
 *
 * <p>Bytes in another format cause a {@link BufferUnderflowException} or an {@link IllegalArgumentException}.
 */
final class ProtobufFields {
    private static final int VARINT = 0;
    private static final int FIXED64 = 1;
    private static final int LENGTH = 2;
    private static final int FIXED32 = 5;
    private static final int MOST_VARINT_SHIFT = 63;

    private final ByteBuffer bytes;
    private int field;
    private int type;

    ProtobufFields(ByteBuffer bytes) {
        this.bytes = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Goes to the next field; false at the end. The field before must have been read or skipped. */
    boolean next() {
        if (!bytes.hasRemaining()) {
            return false;
        }
        long tag = varint();
        field = (int) (tag >>> 3);
        type = (int) (tag & 7);
        return true;
    }

    /** The number of the current field. */
    int field() {
        return field;
    }

    long number() {
        expect(VARINT);
        return varint();
    }

    float decimal() {
        expect(FIXED32);
        return bytes.getFloat();
    }

    String text() {
        return StandardCharsets.UTF_8.decode(data()).toString();
    }

    /** The current field as a message inside this one. */
    ProtobufFields message() {
        return new ProtobufFields(data());
    }

    ByteBuffer data() {
        expect(LENGTH);
        long length = varint();
        if (length < 0 || length > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        ByteBuffer data = bytes.slice(bytes.position(), (int) length);
        bytes.position(bytes.position() + (int) length);
        return data;
    }

    void skip() {
        switch (type) {
            case VARINT:
                varint();
                break;
            case FIXED64:
                bytes.getLong();
                break;
            case LENGTH:
                data();
                break;
            case FIXED32:
                bytes.getInt();
                break;
            default:
                throw new IllegalArgumentException("field " + field + " of type " + type);
        }
    }

    private void expect(int expected) {
        if (type != expected) {
            throw new IllegalArgumentException("field " + field + " of type " + type);
        }
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; shift <= MOST_VARINT_SHIFT; shift += 7) {
            byte part = bytes.get();
            value |= (part & 0x7fL) << shift;
            if (part >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("a number without an end");
    }
}
