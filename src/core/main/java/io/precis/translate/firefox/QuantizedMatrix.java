package io.precis.translate.firefox;

/**
 * A matrix of floats that are kept in a byte each.
 *
 * @param values row after row
 * @param scale what a float was multiplied by to become its byte
 */
record QuantizedMatrix(byte[] values, int rows, int columns, float scale) {}
