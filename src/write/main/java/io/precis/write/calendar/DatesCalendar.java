package io.precis.write.calendar;

import io.precis.article.DateValue;
import io.precis.edition.Edition.Source;
import io.precis.edition.Edition.UpcomingDate;
import io.precis.edition.EditionContent;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * The upcoming dates as an iCalendar file (RFC 5545). Each is an all-day event with the title of the article, the sentence that
 * mentions the date, and the source. Events block no time in the calendar.
 */
public final class DatesCalendar {
    private DatesCalendar() {}

    /** The file. */
    public static String of(EditionContent content) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Precis//Precis " + content.version() + "//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", content.edition().title()));
        content.edition().upcoming().forEach(date -> calendar.add(event(date, content)));
        StringWriter text = new StringWriter();
        try {
            // Not validated: a calendar without events breaks the RFC, but calendar programs accept it.
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.toString();
    }

    private static VEvent event(UpcomingDate date, EditionContent content) {
        DateValue value = date.value();
        Source source = date.quote().source();
        VEvent event = new VEvent(false);
        event.add(
                new Uid(content.id("date " + source.id() + " " + value.timex()).toString()));
        event.add(new DtStamp(content.time().toInstant()));
        event.add(new DtStart<>(value.first()));
        event.add(new DtEnd<>(value.last().plusDays(1)));
        event.add(new Summary(source.title().text()));
        event.add(new Description(
                date.quote().sentence() + "\n\n" + source.name() + (source.url() == null ? "" : "\n" + source.url())));
        if (source.url() != null) {
            event.add(new Url(URI.create(source.url())));
        }
        event.add(new Categories(content.edition().title()));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }
}
