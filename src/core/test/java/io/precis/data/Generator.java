package io.precis.data;

import java.util.Optional;

/** Makes one data file of a language's folder from CLDR. */
interface Generator {
    /** The name of the file inside {@code lang/<tag>/}; begins with {@code cldr-}. */
    String file();

    /** The whole content for a language, header included, or empty where CLDR has nothing. */
    Optional<String> content(String tag);
}
