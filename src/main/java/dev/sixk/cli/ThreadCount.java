package dev.sixk.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of threads. */
final class ThreadCount implements ITypeConverter<Integer> {

    private static final int MAX = 256;

    @Override
    public Integer convert(String value) {
        if (value.matches("[0-9]{1,3}")) {
            int count = Integer.parseInt(value);
            if (count >= 1 && count <= MAX) {
                return count;
            }
        }
        throw new TypeConversionException("must be 1 to " + MAX + ", is " + value);
    }
}
