/**
 * Reads SentencePiece models of the unigram kind and cuts text into their pieces.
 *
 * <p>Internal to Precis: may change in any release.
 */
@NullMarked
package io.precis.translate.sentencepiece;

import org.jspecify.annotations.NullMarked;
