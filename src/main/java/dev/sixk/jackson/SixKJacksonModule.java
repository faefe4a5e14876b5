package dev.sixk.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.sixk.model.Report;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Lets a Jackson {@code ObjectMapper} write the records of the model and read them back: {@code new ObjectMapper().registerModule(new
 * SixKJacksonModule())}. A record is an object of its components, in their order; a date of the calendar is ISO 8601; what is absent is null. A
 * record that is read back equals the one that was written. Thread-safe once registered.
 *
 * <p>The components are the record paths of {@code docs/evidence.md}; they change as those do. For one line a report, see {@code FlatRecord}.
 */
public final class SixKJacksonModule extends Module {

    private static final String PACKAGE = Report.class.getPackageName();

    @Override
    public String getModuleName() {
        return SixKJacksonModule.class.getName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers serializers = new SimpleSerializers();
        serializers.addSerializer(LocalDate.class, ToStringSerializer.instance);
        context.addSerializers(serializers);
        SimpleDeserializers deserializers = new SimpleDeserializers();
        deserializers.addDeserializer(LocalDate.class, new Day());
        context.addDeserializers(deserializers);
        context.addBeanSerializerModifier(new RecordComponents(PACKAGE));
    }

    /** Reads a date of the calendar. */
    private static final class Day extends StdScalarDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = parser.getText();
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException noDate) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "expected a date such as 2009-05-13");
            }
        }
    }
}
