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

/** The place of a registry and its files: a web address, or a folder with the same layout. */
public final class RegistryMirror {
    private static final String MOZILLA_REGISTRY =
            "https://storage.googleapis.com/moz-fx-translations-data--303e-prod-translations-data/db/models.json";
    private static final int CONNECT_MILLIS = 5_000;
    private static final int READ_MILLIS = 30_000;
    private static final int MOST_REGISTRY_BYTES = 32 << 20;
    /** The status of a server when the file ends where the request asks it to begin. */
    private static final int STATUS_RANGE_NOT_SATISFIABLE = 416;

    private static final int STATUS_PARTIAL = HttpURLConnection.HTTP_PARTIAL;

    private final String where;

    private RegistryMirror(String where) {
        this.where = where;
    }

    /** {@code PRECIS_MODEL_REGISTRY}, else the registry that Mozilla publishes. */
    public static RegistryMirror standard() {
        String own = System.getenv().getOrDefault("PRECIS_MODEL_REGISTRY", "");
        return new RegistryMirror(own.isBlank() ? MOZILLA_REGISTRY : own);
    }

    /** A registry by its address, or a folder with {@code models.json} in it. */
    public static RegistryMirror at(String where) {
        return new RegistryMirror(where);
    }

    /**
     * The registry: the models that can be installed from here.
     *
     * @throws DigestFailure.Resource when it cannot be reached or read
     */
    public ModelRegistry registry() {
        try (InputStream in = isWeb() ? open(where, 0).stream() : Files.newInputStream(inFolder("models.json"))) {
            byte[] json = in.readNBytes(MOST_REGISTRY_BYTES + 1);
            if (json.length > MOST_REGISTRY_BYTES) {
                throw new IOException("more than " + MOST_REGISTRY_BYTES + " bytes");
            }
            return ModelRegistry.parse(new String(json, StandardCharsets.UTF_8), where);
        } catch (IOException e) {
            throw new DigestFailure.Resource(
                    "the registry of models " + where + " cannot be read (" + said(e)
                            + "); check that it can be reached, or name a mirror with --from",
                    e);
        }
    }

    /**
     * A file opened for reading.
     *
     * @param from the byte of the file that the stream begins with
     * @param size of the whole file, -1 where the server does not say
     */
    record Opened(InputStream stream, long from, long size) {}

    /**
     * Opens a file.
     *
     * @param registry that lists the file
     * @param from how many bytes were downloaded before; a server that cannot continue sends the whole file
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
        if (status == STATUS_RANGE_NOT_SATISFIABLE && from > 0) {
            return new Opened(InputStream.nullInputStream(), from, from);
        }
        if (status != HttpURLConnection.HTTP_OK && status != STATUS_PARTIAL) {
            http.disconnect();
            throw new RefusedException(address + " answered " + status);
        }
        long begin = status == STATUS_PARTIAL ? from : 0;
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

    /** Thrown when the server has answered with an error that another try would not change. */
    static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message);
        }
    }

    /** The reason of a failure as a clause; some exceptions of the network have no message but their name. */
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
