package io.precis.read.encoding;

/** Finds the first element of an XML or HTML document. */
public final class XmlProlog {
    private XmlProlog() {}

    /**
     * Where the first element begins, behind declaration, comments and document type; the text's length where there is none. In
     * time linear in the text.
     */
    public static int end(String text) {
        int i = text.indexOf('<');
        while (i >= 0 && i + 1 < text.length()) {
            int end;
            if (text.startsWith("<!--", i)) {
                end = behind(text, "-->", i + 4);
            } else if (text.startsWith("<?", i)) {
                end = behind(text, "?>", i + 2);
            } else if (text.startsWith("<!", i)) {
                int close = behind(text, ">", i);
                int subset = text.indexOf('[', i);
                end = subset > 0 && subset < close ? behind(text, ">", behind(text, "]", subset) - 1) : close;
            } else if (Character.isLetter(text.charAt(i + 1)) || text.charAt(i + 1) == '_') {
                return i;
            } else {
                end = i + 1;
            }
            i = end >= text.length() ? -1 : text.indexOf('<', end);
        }
        return text.length();
    }

    private static int behind(String text, String close, int from) {
        int end = text.indexOf(close, from);
        return end < 0 ? text.length() : end + close.length();
    }
}
