package io.precis.translate.models;

import io.precis.failure.DigestFailure;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a registry and its files are: below a web address, or in a folder that has the same layout. */
public final class RegistryMirror {
    private static final String PUBLISHED =
            "https://storage.googleapis.com/moz-fx-translations-data--303e-prod-translations-data/db/models.json";
    private static final int CONNECT_MILLIS = 5_000;
    private static final int READ_MILLIS = 30_000;
    private static final int LONGEST_REGISTRY = 32 << 20;
    /** Nothing is left behind the place asked for. */
    private static final int ALL_HERE = 416;

    private static final int PARTIAL = HttpURLConnection.HTTP_PARTIAL;

    private final String where;

    private RegistryMirror(String where) {
        this.where = where;
    }

    /** {@code PRECIS_MODEL_REGISTRY}, else the registry that Mozilla publishes. */
    public static RegistryMirror standard() {
        String own = System.getenv().getOrDefault("PRECIS_MODEL_REGISTRY", "");
        return new RegistryMirror(own.isBlank() ? PUBLISHED : own);
    }

    /** A registry by its address, or a folder with {@code models.json} in it. */
    public static RegistryMirror at(String where) {
        return new RegistryMirror(where);
    }

    /**
     * What it offers.
     *
     * @throws DigestFailure.Resource when it cannot be reached or read
     */
    public ModelRegistry registry() {
        try (InputStream in = isWeb() ? open(where, 0).stream() : Files.newInputStream(inFolder("models.json"))) {
            byte[] json = in.readNBytes(LONGEST_REGISTRY + 1);
            if (json.length > LONGEST_REGISTRY) {
                throw new IOException("more than " + LONGEST_REGISTRY + " bytes");
            }
            return ModelRegistry.parse(new String(json, StandardCharsets.UTF_8), where);
        } catch (IOException e) {
            throw new DigestFailure.Resource(
                    "the registry of models " + where + " cannot be read (" + said(e)
                            + "); see that it can be reached, or name a mirror with --from",
                    e);
        }
    }

    /**
     * A file that is being read.
     *
     * @param from where in it the stream begins
     * @param size of the whole, -1 where nobody says
     */
    record Opened(InputStream stream, long from, long size) {}

    /**
     * Opens a file.
     *
     * @param registry it is of
     * @param from how many bytes are here already; a server that cannot go on begins anew
     */
    Opened open(ModelRegistry registry, RemoteFile file, long from) throws IOException {
        if (isWeb()) {
            return open(registry.base().replaceAll("/+$", "") + "/" + file.path(), from);
        }
        Path path = inFolder(file.path());
        InputStream in = Files.newInputStream(path);
        in.skipNBytes(from);
        return new Opened(in, from, Files.size(path));
    }

    private static Opened open(String address, long from) throws IOException {
        URLConnection connection = URI.create(address).toURL().openConnection();
        if (!(connection instanceof HttpURLConnection http)) {
            throw new IOException("expected an address of http or https");
        }
        http.setConnectTimeout(CONNECT_MILLIS);
        http.setReadTimeout(READ_MILLIS);
        if (from > 0) {
            http.setRequestProperty("Range", "bytes=" + from + "-");
        }
        int status = http.getResponseCode();
        if (status == ALL_HERE && from > 0) {
            return new Opened(InputStream.nullInputStream(), from, from);
        }
        if (status != HttpURLConnection.HTTP_OK && status != PARTIAL) {
            http.disconnect();
            throw new RefusedException(address + " answered " + status);
        }
        long begin = status == PARTIAL ? from : 0;
        long length = http.getContentLengthLong();
        return new Opened(http.getInputStream(), begin, length < 0 ? -1 : begin + length);
    }

    private boolean isWeb() {
        return where.startsWith("http://") || where.startsWith("https://");
    }

    private Path inFolder(String path) {
        Path given = Path.of(where);
        Path folder = Files.isDirectory(given) ? given : given.toAbsolutePath().getParent();
        return folder == null ? given : folder.resolve(path);
    }

    /** The server has answered, and will not answer otherwise. */
    static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message);
        }
    }

    /** A reason as a clause; some exceptions of the network say only their name. */
    static String said(IOException e) {
        String message = e.getMessage();
        String name = e.getClass().getSimpleName().replace("Exception", "");
        return message == null
                ? name
                : e instanceof java.net.UnknownHostException ? "unknown host " + message : message;
    }

    @Override
    public String toString() {
        return where;
    }
}
