package dev.sixk.cli;

import dev.sixk.model.NewsKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a kind of news. */
final class KindName implements ITypeConverter<String> {

    @Override
    public String convert(String value) {
        if (Arrays.stream(NewsKind.values()).noneMatch(kind -> kind.name().toLowerCase(Locale.ROOT).equals(value))) {
            throw new TypeConversionException("must be one of " + Arrays.stream(NewsKind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ")) + ", is " + value);
        }
        return value;
    }
}
