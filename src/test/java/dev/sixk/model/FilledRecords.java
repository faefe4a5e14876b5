package dev.sixk.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Records of the model with nothing left out, made by reflection: a component that is new is filled too. */
public final class FilledRecords {

    private FilledRecords() {
    }

    static Object[] samples(RecordComponent[] components) throws Exception {
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            arguments[i] = sample(components[i].getGenericType());
        }
        return arguments;
    }

    /** Gives a value of a type with nothing left out; lists are modifiable, so that it shows whether a record copies them. */
    public static Object sample(Type type) throws Exception {
        if (type instanceof ParameterizedType list) {
            return new ArrayList<>(List.of(sample(list.getActualTypeArguments()[0])));
        }
        if (type instanceof TypeVariable<?>) {
            return sample(SixK.class);
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted.isEnum()) {
            return wanted.getEnumConstants()[0];
        }
        return wanted.isRecord() ? make(wanted, samples(wanted.getRecordComponents())) : plain(wanted);
    }

    private static Object plain(Class<?> type) throws Exception {
        if (type == Evidence.class) {
            return new Evidence(List.of((Evidence.FactEvidence) sample(Evidence.FactEvidence.class)));
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2003, 5, 13);
        }
        return type == String.class ? "words" : type == boolean.class ? (Object) true : (Object) 1;
    }

    static Object make(Class<?> type, Object[] arguments) throws Exception {
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(parameters).newInstance(arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause() instanceof Exception cause ? cause : failure;
        }
    }
}
