package io.precis.translate.firefox;

import io.precis.failure.DigestFailure;
import io.precis.translate.engine.BrokenModelFile;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A file in Marian's binary format, version 1: a head for each item, the names, the shapes, then the data. The file is mapped
 * into memory, and its numbers are checked against its size before they are used.
 */
final class ModelFile {
    private static final long VERSION = 1;
    private static final int HEAD_BYTES = 4 * Long.BYTES;
    private static final int MOST_NAME_BYTES = 1000;
    private static final int MOST_DIMENSIONS = 8;
    private static final String CONFIGURATION = "special:model.yml";

    private static final long TYPE_FLOAT = 0x0404;
    private static final long TYPE_WEIGHT = 0x4101;
    private static final long TYPE_BYTE = 0x0101;

    private final Path path;
    private final Map<String, Item> items = new HashMap<>();

    private ModelFile(Path path) {
        this.path = path;
    }

    /** @param data from the item's first byte */
    private record Item(long type, int[] shape, ByteBuffer data) {
        /** How many numbers the shape has; {@link Long#MAX_VALUE} where it has more. */
        long size() {
            long size = 1;
            for (int dimension : shape) {
                size = size > Long.MAX_VALUE / dimension ? Long.MAX_VALUE : size * dimension;
            }
            return size;
        }
    }

    /**
     * Opens a file and reads its heads.
     *
     * @throws DigestFailure.Resource when the file is missing or in another format
     */
    static ModelFile open(Path path) {
        ModelFile file = new ModelFile(path);
        try (FileChannel channel = FileChannel.open(path)) {
            file.read(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
                    .order(ByteOrder.LITTLE_ENDIAN));
        } catch (BufferUnderflowException e) {
            throw file.broken("an end in the middle of its heads", "a whole model");
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw file.broken(e.getMessage() + "", "a model in Marian's binary format");
        } catch (IOException e) {
            throw file.broken("nothing to read (" + e.getMessage() + ")", "a model in Marian's binary format");
        }
        return file;
    }

    private void read(ByteBuffer file) {
        long version = file.getLong();
        if (version != VERSION) {
            throw new IllegalArgumentException("version " + version);
        }
        long count = file.getLong();
        if (count < 0 || count > file.remaining() / HEAD_BYTES) {
            throw new IllegalArgumentException(count + " items");
        }
        long[][] heads = new long[(int) count][HEAD_BYTES / Long.BYTES];
        for (long[] head : heads) {
            Arrays.setAll(head, i -> file.getLong());
        }
        String[] names = new String[heads.length];
        Arrays.setAll(names, i -> name(file, heads[i][0]));
        int[][] shapes = new int[heads.length][];
        Arrays.setAll(shapes, i -> shape(file, heads[i][2]));
        skip(file, file.getLong());
        for (int i = 0; i < heads.length; i++) {
            ByteBuffer data = file.slice().order(ByteOrder.LITTLE_ENDIAN);
            skip(file, heads[i][3]);
            data.limit((int) heads[i][3]);
            if (items.put(names[i], new Item(heads[i][1], shapes[i], data)) != null) {
                throw new IllegalArgumentException("two items '" + names[i] + "'");
            }
        }
    }

    private static String name(ByteBuffer file, long length) {
        if (length < 1 || length > MOST_NAME_BYTES) {
            throw new IllegalArgumentException("a name of " + length + " bytes");
        }
        byte[] name = new byte[(int) length];
        file.get(name);
        return new String(name, 0, name.length - 1, StandardCharsets.UTF_8);
    }

    private static int[] shape(ByteBuffer file, long dimensions) {
        if (dimensions < 0 || dimensions > MOST_DIMENSIONS) {
            throw new IllegalArgumentException("an item of " + dimensions + " dimensions");
        }
        int[] shape = new int[(int) dimensions];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = file.getInt();
            if (shape[i] < 1) {
                throw new IllegalArgumentException("a dimension of " + shape[i]);
            }
        }
        return shape;
    }

    private static void skip(ByteBuffer file, long bytes) {
        if (bytes < 0 || bytes > file.remaining()) {
            throw new IllegalArgumentException(bytes + " bytes of data where " + file.remaining() + " are left");
        }
        file.position(file.position() + (int) bytes);
    }

    boolean has(String name) {
        return items.containsKey(name);
    }

    /** The model's configuration, in YAML. */
    String configuration() {
        ByteBuffer data = item(CONFIGURATION, TYPE_BYTE, 1).data().duplicate();
        return StandardCharsets.UTF_8.decode(data).toString().replace("\0", "");
    }

    /** A table with this number of columns. */
    QuantizedMatrix table(String name, int columns) {
        int rows = item(name, TYPE_WEIGHT, 1).shape()[0];
        return table(name, rows, columns, rows, columns);
    }

    /** The matrix [inputs, outputs], which the file has with a row for each output. */
    QuantizedMatrix matrix(String name, int inputs, int outputs) {
        return table(name, inputs, outputs, outputs, inputs);
    }

    private QuantizedMatrix table(String name, int first, int second, int rows, int columns) {
        Item item = item(name, TYPE_WEIGHT, 1);
        if (!Arrays.equals(item.shape(), new int[] {first, second})) {
            throw broken("'" + name + "' of shape " + Arrays.toString(item.shape()), "[" + first + ", " + second + "]");
        }
        int size = (int) item.size();
        if (item.data().limit() < size + Float.BYTES) {
            throw broken("'" + name + "' of " + item.data().limit() + " bytes", size + " and a scale");
        }
        byte[] values = new byte[size];
        item.data().get(0, values);
        float scale = item.data().getFloat(size);
        if (!(scale > 0) || Float.isInfinite(scale)) {
            throw broken("'" + name + "' with the scale " + scale, "a scale above 0");
        }
        return new QuantizedMatrix(values, rows, columns, scale);
    }

    /** A row of this number of floats. */
    float[] row(String name, int size) {
        Item item = item(name, TYPE_FLOAT, Float.BYTES);
        if (item.size() != size) {
            throw broken("'" + name + "' of shape " + Arrays.toString(item.shape()), size + " numbers");
        }
        float[] row = new float[size];
        item.data().duplicate().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(row);
        return row;
    }

    private Item item(String name, long type, int bytes) {
        Item item = items.get(name);
        if (item == null) {
            throw broken("no item '" + name + "'", "one, as the architecture has it");
        }
        if (item.type() != type || item.shape().length == 0) {
            throw broken(
                    "'" + name + "' of type 0x" + Long.toHexString(item.type()), "type 0x" + Long.toHexString(type));
        }
        if (item.size() > item.data().limit() / bytes) {
            throw broken(
                    "'" + name + "' of shape " + Arrays.toString(item.shape()) + " in "
                            + item.data().limit() + " bytes",
                    "a shape that fits");
        }
        return item;
    }

    /** A failure that names this file. */
    DigestFailure.Resource broken(String found, String expected) {
        return BrokenModelFile.failure(path, found, expected);
    }
}
