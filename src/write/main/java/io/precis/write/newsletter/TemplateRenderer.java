package io.precis.write.newsletter;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import io.precis.failure.DigestFailure;
import io.precis.failure.DiskTrouble;
import io.precis.write.layout.MarkdownText;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Loads and fills Mustache templates: ours, or files of the same name in the user's folder, which replace them. Values are escaped
 * for the kind of text they are put into. Empty texts, zero, false and empty lists count as absent.
 */
public final class TemplateRenderer {
    private static final String BUILT_IN_FOLDER = "/newsletter/";

    private final @Nullable Path own;
    private final Mustache.Compiler compiler;

    private TemplateRenderer(@Nullable Path own, Mustache.Escaper escaper) {
        this.own = own;
        this.compiler = Mustache.compiler()
                .emptyStringIsFalse(true)
                .zeroIsFalse(true)
                .withEscaper(escaper)
                .withLoader(this::reader);
    }

    /** Templates of HTML. Braces and bars are escaped too, since mailing services take {@code {{...}}} and {@code *|...|*} for commands. */
    public static TemplateRenderer html(@Nullable Path own) {
        return new TemplateRenderer(
                own, text -> Escapers.HTML.escape(text).replace("{", "&#123;").replace("|", "&#124;"));
    }

    /** Templates of Markdown. */
    static TemplateRenderer markdown(@Nullable Path own) {
        return new TemplateRenderer(own, TemplateRenderer::markdownText);
    }

    /** Escapes a value and keeps a space at either end, since a value may be a part of a sentence. */
    private static String markdownText(String text) {
        // Jekyll takes {% for a command even if it is escaped.
        String escaped = MarkdownText.escape(text).replace("{%", "{\\%");
        boolean begins = text.startsWith(" ") && !escaped.isEmpty();
        boolean ends = text.endsWith(" ");
        return (begins ? " " : "") + escaped + (ends ? " " : "");
    }

    /** Templates of plain text. */
    static TemplateRenderer text(@Nullable Path own) {
        return new TemplateRenderer(own, Escapers.NONE);
    }

    /**
     * A template by the name of its file.
     *
     * @throws DigestFailure.Job when there is no such template or it is not valid Mustache
     */
    public LoadedTemplate of(String name) {
        try {
            Template template = compiler.compile(reader(name));
            return (view, out) -> fill(template, name, view, out);
        } catch (MustacheException e) {
            throw wrong(name, e);
        }
    }

    /** A parsed template. */
    public interface LoadedTemplate {
        /** Writes the template with the values of a view. */
        void fill(Object view, Writer out);
    }

    private void fill(Template template, String name, Object view, Writer out) {
        try {
            template.execute(view, out);
        } catch (MustacheException e) {
            if (e.getCause() instanceof IOException io) {
                throw new DigestFailure.Output(
                        "cannot write the file made from the template " + name + ": " + DiskTrouble.of(io), e);
            }
            throw wrong(name, e);
        }
    }

    private DigestFailure.Job wrong(String name, MustacheException e) {
        return new DigestFailure.Job(
                (own == null ? "templates" : own) + ": " + name + " or a template that it includes cannot be filled ("
                        + e.getMessage()
                        + "), expected a Mustache template with the names that docs/newsletter.md lists",
                e);
    }

    /** The text of a template. */
    private Reader reader(String name) {
        Path file = own == null ? null : own.resolve(name);
        try {
            if (file != null && Files.isRegularFile(file)) {
                return new StringReader(Files.readString(file, StandardCharsets.UTF_8));
            }
            InputStream in = TemplateRenderer.class.getResourceAsStream(BUILT_IN_FOLDER + name);
            if (in == null) {
                throw new FileNotFoundException("there is no template " + name);
            }
            return new InputStreamReader(in, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new DigestFailure.Job(
                    (file == null ? name : file) + ": cannot be read (" + DiskTrouble.of(e)
                            + "), expected a template in UTF-8",
                    e);
        }
    }
}
