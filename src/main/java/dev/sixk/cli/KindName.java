package dev.sixk.cli;

import dev.sixk.model.NewsKind;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a kind of news. */
final class KindName implements ITypeConverter<NewsKind> {

    @Override
    public NewsKind convert(String value) {
        return Arrays.stream(NewsKind.values()).filter(kind -> kind.key().equals(value)).findFirst().orElseThrow(() -> new TypeConversionException(
            "must be one of " + Arrays.stream(NewsKind.values()).map(NewsKind::key).collect(Collectors.joining(", ")) + ", is " + value));
    }
}
