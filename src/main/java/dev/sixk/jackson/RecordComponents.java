package dev.sixk.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes of a record of the model its components, in their order, and nothing else that it says of itself. */
final class RecordComponents extends BeanSerializerModifier {

    private static final long serialVersionUID = 1L;

    private final String home;

    RecordComponents(String home) {
        this.home = home;
    }

    @Override
    public List<BeanPropertyWriter> changeProperties(SerializationConfig config, BeanDescription description, List<BeanPropertyWriter> properties) {
        Class<?> type = description.getBeanClass();
        if (!type.isRecord() || !type.getPackageName().equals(home)) {
            return properties;
        }
        List<String> components = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
        List<BeanPropertyWriter> kept = new ArrayList<>();
        for (String component : components) {
            properties.stream().filter(property -> property.getName().equals(component)).forEach(kept::add);
        }
        return kept;
    }
}
