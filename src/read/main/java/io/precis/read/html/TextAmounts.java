package io.precis.read.html;

import org.jspecify.annotations.Nullable;

/** The amounts of text in one element of a page, in letters and digits. {@link TextDensity} counts them. */
final class TextAmounts {
    /** Letters and digits of a link among several, at least, where one of them is a title. */
    private static final int SHORTEST_OF_SEVERAL = 6;

    private static final int SHORTEST_TITLE = 8;

    int all;
    int linked;
    int prose;
    int quoted;
    int own;
    int ownLinked;
    int ownProse;
    boolean pointed;
    boolean headed;
    boolean inLink;
    boolean linkedHeading;
    boolean teaser;
    int teasers;
    int links;
    /** The one address that all links lead to; null without a link, empty where they lead to several. */
    @Nullable
    String target;

    int order;
    int last;
    int begin;
    int end;

    /** All text. */
    int all() {
        return all;
    }

    /** Running text: paragraphs with punctuation that are not mostly links. */
    int prose() {
        return prose;
    }

    /** Running text directly in the element or in inline elements in it. */
    int ownProse() {
        return ownProse;
    }

    /** Text directly in the element or in inline elements in it. */
    int ownLetters() {
        return own;
    }

    /** That of it which is in links. */
    int ownLinked() {
        return ownLinked;
    }

    /** Text in block quotations. */
    int quoted() {
        return quoted;
    }

    /** Text outside links. */
    int unlinked() {
        return all - linked;
    }

    /** Share of the text that is in links, 0 to 1. */
    double linkDensity() {
        return all == 0 ? 0 : (double) linked / all;
    }

    /** All text of a block, or that of an inline element. */
    int letters() {
        return all == 0 ? own : all;
    }

    /** Whether it stands in a link. */
    boolean isInLink() {
        return inLink;
    }

    /** Whether it contains a heading that is a link, as what points to another article has. */
    boolean hasLinkedHeading() {
        return linkedHeading;
    }

    /** Whether it is a link with a short text below it, and stands beside others of that kind. */
    boolean isTeaserIn(TextAmounts parent) {
        return teaser && parent.teasers > 1;
    }

    /** Its number among the elements of the page, in the page's order. */
    int order() {
        return order;
    }

    /** The number of the last element in it, or its own. */
    int last() {
        return last;
    }

    /** Running text of the page before it begins. */
    int begin() {
        return begin;
    }

    /** Running text of the page up to its end. */
    int end() {
        return end;
    }

    /** Whether it contains a main headline, {@code h1}. */
    boolean isHeaded() {
        return headed;
    }

    /** Counts a link that the element is. */
    void link(String address) {
        links++;
        target = address;
    }

    /** Whether several links lead to one other page. */
    boolean pointsToOnePage() {
        return links > 1 && target != null && !target.isEmpty() && target.charAt(0) != '#';
    }

    /** Whether it has nothing but three links and more, as a pointer to another article with its section and day has. */
    boolean isOnlyLinks() {
        int linkedLetters = all == 0 ? ownLinked : linked;
        return links > 2 && linkedLetters * 10 >= letters() * 9;
    }

    /** Whether it has nothing but several short links, as a row of buttons has. */
    boolean isToolbar() {
        return links > 1 && linked < links * SHORTEST_OF_SEVERAL;
    }

    /** Whether it is the linked title of a teaser, when {@code isLink} tells whether the element itself is a link. */
    boolean isTitle(boolean isLink) {
        int linkedLetters = isLink ? letters() : linked;
        return linkedLetters >= SHORTEST_TITLE && linkedLetters * 10 >= letters() * 9 && prose == 0;
    }

    /** Adds what an element in this one holds. */
    void add(TextAmounts inner, boolean isQuotation) {
        linkedHeading |= inner.linkedHeading;
        all += inner.all;
        linked += inner.linked;
        prose += inner.prose;
        headed |= inner.headed;
        quoted += isQuotation ? inner.all : inner.quoted;
        if (inner.target != null) {
            target = links == 0 || inner.target.equals(target) ? inner.target : "";
            links += inner.links;
        }
    }
}
