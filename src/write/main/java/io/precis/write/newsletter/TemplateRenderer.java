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
 * Mustache templates: ours, each of which a file of the same name in the user's folder replaces. Every value is escaped for
 * the kind of text it is put into; empty texts, zero, false and empty lists count as not there.
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

    /** Templates of HTML. Braces and bars are escaped too: {@code {{...}}} and {@code *|...|*} are commands to those who send. */
    public static TemplateRenderer html(@Nullable Path own) {
        return new TemplateRenderer(
                own, text -> Escapers.HTML.escape(text).replace("{", "&#123;").replace("|", "&#124;"));
    }

    /** Templates of Markdown. */
    static TemplateRenderer markdown(@Nullable Path own) {
        return new TemplateRenderer(own, TemplateRenderer::markdownText);
    }

    /** Escaped, with a blank at either end where there was one: what stands between two marks is a part of a sentence. */
    private static String markdownText(String text) {
        // Jekyll would take {% for a command, whatever stands before it.
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
     * @throws DigestFailure.Job when it is none
     */
    public LoadedTemplate of(String name) {
        try {
            Template template = compiler.compile(reader(name));
            return (view, out) -> fill(template, name, view, out);
        } catch (MustacheException e) {
            throw wrong(name, e);
        }
    }

    /** A template that is ready to be filled. */
    public interface LoadedTemplate {
        /** Writes it with the values of a view. */
        void fill(Object view, Writer out);
    }

    private void fill(Template template, String name, Object view, Writer out) {
        try {
            template.execute(view, out);
        } catch (MustacheException e) {
            if (e.getCause() instanceof IOException io) {
                throw new DigestFailure.Output("cannot write what is made of " + name + ": " + DiskTrouble.of(io), e);
            }
            throw wrong(name, e);
        }
    }

    private DigestFailure.Job wrong(String name, MustacheException e) {
        return new DigestFailure.Job(
                (own == null ? "templates" : own) + ": found in " + name
                        + ", or in what it includes, what cannot be filled (" + e.getMessage()
                        + "), expected Mustache with the names that docs/newsletter.md lists",
                e);
    }

    /** The text of a template; a last line end is not part of it where it stands inside another. */
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
