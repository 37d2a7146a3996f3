package io.precis.write.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.edition.Edition.UpcomingDate;
import io.precis.edition.EditionContent;
import io.precis.edition.Nights;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;

class DatesCalendarTest {
    private static List<VEvent> events(String text) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertTrue(
                calendar.validate().getEntries().isEmpty(), calendar.validate().toString());
        return calendar.getComponents(Component.VEVENT);
    }

    private static String value(VEvent event, String name) {
        Optional<Property> property = event.getProperty(name);
        return property.map(Property::getValue).orElse("");
    }

    @Test
    void isReadBackWithTheValuesOfTheEdition() throws IOException, ParserException {
        EditionContent content = Nights.newsletter(Nights.night(), "en");

        List<VEvent> events = events(DatesCalendar.of(content));

        List<UpcomingDate> ahead = content.edition().upcoming();
        assertEquals(ahead.size(), events.size());
        for (int i = 0; i < events.size(); i++) {
            VEvent event = events.get(i);
            DtStart<LocalDate> start = Objects.requireNonNull(event.getDateTimeStart());
            DtEnd<LocalDate> end = Objects.requireNonNull(event.getDateTimeEnd());
            assertEquals(ahead.get(i).value().first(), start.getDate());
            assertEquals(ahead.get(i).value().last().plusDays(1), end.getDate());
            assertEquals(ahead.get(i).quote().source().title().text(), value(event, Property.SUMMARY));
            assertTrue(
                    value(event, Property.DESCRIPTION)
                            .startsWith(ahead.get(i).quote().sentence()),
                    value(event, Property.DESCRIPTION));
            assertEquals("20261101T230000Z", value(event, Property.DTSTAMP));
            assertEquals("TRANSPARENT", value(event, Property.TRANSP));
        }
        assertEquals("https://www.coast.example/harbour?a=1&b=2", value(events.get(0), Property.URL));
        Set<String> ids =
                events.stream().map(event -> value(event, Property.UID)).collect(Collectors.toSet());
        assertEquals(events.size(), ids.size());
    }

    @Test
    void foldsLinesBetweenCharacters() {
        String text = DatesCalendar.of(Nights.newsletter(Nights.night(), "ja"));

        for (String line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75 * 3, line);
        }
        assertTrue(text.startsWith("BEGIN:VCALENDAR\r\n"));
        assertTrue(text.endsWith("END:VCALENDAR\r\n"));
        assertTrue(!text.contains("\uFFFD"));
    }

    @Test
    void hasNoEventsOnAnEmptyNight() throws IOException, ParserException {
        String text = DatesCalendar.of(Nights.newsletter(List.of(), "en"));

        assertTrue(!text.contains("VEVENT"));
        assertEquals(
                0,
                new CalendarBuilder()
                        .build(new StringReader(text))
                        .getComponents()
                        .size());
    }
}
