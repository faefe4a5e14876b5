package dev.sixk.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sixk.SixKParser;
import dev.sixk.model.EightK;
import dev.sixk.model.FilledRecords;
import dev.sixk.model.News;
import dev.sixk.model.SixK;
import dev.sixk.model.SubmissionHeader;
import dev.sixk.model.Table;
import dev.sixk.spec.Samples;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sampled")
class SixKJacksonModuleTest {

    private final ObjectMapper mapper = new ObjectMapper().registerModule(new SixKJacksonModule());

    static Stream<String> samples() {
        return Samples.some().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aReportIsTheSameWhenItIsReadBack(String filing) throws JsonProcessingException {
        SixK report = SixKParser.parseText(filing + " ");
        assertThat(mapper.readValue(mapper.writeValueAsString(report), SixK.class)).isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(classes = {SixK.class, EightK.class, News.class, SubmissionHeader.class, Table.class})
    void aRecordWithNothingLeftOutIsTheSame(Class<?> type) throws Exception {
        Object filled = FilledRecords.sample(type);
        String json = mapper.writeValueAsString(filled);
        assertThat(mapper.readValue(json, type)).isEqualTo(filled);
        JsonNode tree = mapper.readTree(json);
        assertThat(tree.fieldNames()).toIterable().containsExactlyElementsOf(Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList());
    }

    @Test
    void aDateThatIsNoneIsAnErrorThatSaysWhatIsExpected() {
        assertThatThrownBy(() -> mapper.readValue("{\"date\":\"tomorrow\"}", News.class)).isInstanceOf(JsonMappingException.class)
            .hasMessageContaining("expected a date such as 2009-05-13");
    }
}
