package io.precis.batch.codec;

import io.precis.story.StoryFacts;

/** What an article tells, by which articles are put into stories. */
public final class StoryCodec {
    private StoryCodec() {}

    /** Writes the fields of what an article tells. */
    public static void write(FieldWriter out, StoryFacts facts) {
        out.text("id", facts.id());
        out.text("title", facts.title());
        out.text("source", facts.source());
        out.objects("features", facts.features(), (fields, feature) -> {
            fields.longNumber("key", feature.key());
            // A double holds every float exactly.
            fields.decimal("weight", feature.weight());
            fields.flag("isFact", feature.isFact());
        });
    }

    /** Reads what {@link #write} wrote. */
    public static StoryFacts read(FieldReader in) {
        return new StoryFacts(
                in.text("id"),
                in.text("title"),
                in.text("source"),
                in.objects(
                        "features",
                        fields -> new StoryFacts.Feature(
                                fields.longNumber("key"), (float) fields.decimal("weight"), fields.flag("isFact"))));
    }
}
