package io.precis.translate.firefox;

/**
 * Numbers kept in a byte each.
 *
 * @param values row after row
 * @param scale what a number was multiplied by to become its byte
 */
record ByteTable(byte[] values, int rows, int columns, float scale) {}
