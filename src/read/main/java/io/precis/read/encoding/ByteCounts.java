package io.precis.read.encoding;

/** How often each of the 256 bytes stands in an input; one pass answers all questions that need no order. */
final class ByteCounts {
    private final int[] counts = new int[256];
    private final int length;

    ByteCounts(byte[] bytes) {
        length = bytes.length;
        for (byte b : bytes) {
            counts[b & 0xFF]++;
        }
    }

    int of(int value) {
        return counts[value];
    }

    int length() {
        return length;
    }

    /** Whether all bytes have seven bits. */
    boolean isAscii() {
        for (int i = 0x80; i <= 0xFF; i++) {
            if (counts[i] > 0) {
                return false;
            }
        }
        return true;
    }
}
