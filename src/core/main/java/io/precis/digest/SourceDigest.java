package io.precis.digest;

import io.precis.article.Digest;
import io.precis.article.KeyDate;
import io.precis.article.KeyFigure;
import io.precis.article.NamedEntity;
import io.precis.article.Summary;
import io.precis.clean.SourceMap;
import java.util.List;

/** Maps the spans of a digest from the cleaned text to the article's text as read. */
final class SourceDigest {
    private SourceDigest() {}

    static Digest of(Digest digest, SourceMap map) {
        return digest.toBuilder()
                .sentences(digest.sentences().stream().map(map::toSource).toList())
                .summary(new Summary(
                        moved(digest.summary().sentences(), map),
                        moved(digest.summary().missed(), map)))
                .dates(digest.dates().stream().map(date -> moved(date, map)).toList())
                .figures(digest.figures().stream()
                        .map(figure -> moved(figure, map))
                        .toList())
                .names(digest.names().stream().map(name -> moved(name, map)).toList())
                .build();
    }

    private static List<Summary.Chosen> moved(List<Summary.Chosen> sentences, SourceMap map) {
        return sentences.stream().map(sentence -> moved(sentence, map)).toList();
    }

    private static Summary.Chosen moved(Summary.Chosen sentence, SourceMap map) {
        return new Summary.Chosen(map.toSource(sentence.span()), sentence.score(), sentence.why());
    }

    private static KeyDate moved(KeyDate date, SourceMap map) {
        return date.at(map.toSource(date.span()));
    }

    private static KeyFigure moved(KeyFigure figure, SourceMap map) {
        return new KeyFigure(
                map.toSource(figure.span()),
                figure.kind(),
                figure.value(),
                figure.upper(),
                figure.unit(),
                figure.counts(),
                figure.mod(),
                figure.salience());
    }

    private static NamedEntity moved(NamedEntity name, SourceMap map) {
        return new NamedEntity(
                name.text(),
                name.kind(),
                name.role(),
                name.spans().stream().map(map::toSource).toList(),
                name.salience(),
                name.rule());
    }
}
