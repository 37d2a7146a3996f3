package io.precis.write.feed;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.module.DCModuleImpl;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndCategoryImpl;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import io.precis.edition.Edition;
import io.precis.edition.EditionContent;
import io.precis.edition.EditionFile;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The edition's stories as RSS 2.0 or Atom 1.0. */
public final class XmlFeed {
    /** The feed's link if the URL of its page is not known, since RSS demands one; nobody can own this host. */
    private static final String PLACEHOLDER_LINK = "https://localhost.invalid/";

    private XmlFeed() {}

    /** The kinds of feeds. */
    public enum Kind {
        /** RSS 2.0. */
        RSS("rss_2.0", EditionFile.RSS),
        /** Atom 1.0. */
        ATOM("atom_1.0", EditionFile.ATOM);

        private final String type;
        private final EditionFile file;

        Kind(String type, EditionFile file) {
            this.type = type;
            this.file = file;
        }
    }

    /** The document. */
    public static String of(EditionContent content, Kind kind) {
        Edition edition = content.edition();
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType(kind.type);
        feed.setEncoding("UTF-8");
        feed.setTitle(edition.title());
        feed.setDescription(content.subject());
        feed.setLanguage(content.labels().language().tag());
        feed.setUri("urn:uuid:" + content.id("feed"));
        feed.setPublishedDate(Date.from(content.time().toInstant()));
        feed.setAuthor(edition.title());
        String page = content.url(EditionFile.NEWSLETTER.fileName());
        feed.setLink(page == null ? PLACEHOLDER_LINK : page);
        String self = content.url(kind.file.fileName());
        if (self != null && kind == Kind.ATOM) {
            feed.setLinks(List.of(link(page == null ? PLACEHOLDER_LINK : page, "alternate"), link(self, "self")));
        }
        feed.setEntries(FeedItem.of(content).stream().map(XmlFeed::entry).toList());
        try {
            return new WireFeedOutput().outputString(plain(feed.createWireFeed()));
        } catch (FeedException e) {
            throw new IllegalStateException("the feed built here is not valid", e);
        }
    }

    /** Removes what Rome repeats in Dublin Core elements, except the publisher, for which RSS has no other element. */
    private static WireFeed plain(WireFeed feed) {
        feed.setModules(List.of());
        if (feed instanceof Channel channel) {
            for (Item item : channel.getItems()) {
                DCModule creator = new DCModuleImpl();
                if (item.getModule(DCModule.URI) instanceof DCModule all) {
                    creator.setCreator(all.getCreator());
                }
                item.setModules(List.of(creator));
            }
        } else {
            ((Feed) feed).getEntries().forEach(entry -> entry.setModules(List.of()));
        }
        return feed;
    }

    private static SyndLinkImpl link(String address, String relation) {
        SyndLinkImpl link = new SyndLinkImpl();
        link.setHref(address);
        link.setRel(relation);
        return link;
    }

    private static SyndEntry entry(FeedItem item) {
        SyndEntry entry = new SyndEntryImpl();
        entry.setUri(item.id());
        entry.setTitle(item.title());
        @Nullable String url = item.url();
        if (url != null) {
            entry.setLink(url);
        }
        entry.setPublishedDate(Date.from(item.published().toInstant()));
        entry.setUpdatedDate(Date.from(item.updated().toInstant()));
        entry.setAuthor(item.source());
        SyndContent text = new SyndContentImpl();
        text.setType("html");
        text.setValue(item.html());
        entry.setDescription(text);
        entry.setCategories(item.tags().stream().map(XmlFeed::category).toList());
        return entry;
    }

    private static SyndCategory category(String tag) {
        SyndCategory category = new SyndCategoryImpl();
        category.setName(tag);
        return category;
    }
}
