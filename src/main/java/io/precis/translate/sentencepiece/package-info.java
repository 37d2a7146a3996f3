/** Reads SentencePiece models of the unigram kind and cuts text into their pieces. */
@NullMarked
package io.precis.translate.sentencepiece;

import org.jspecify.annotations.NullMarked;
