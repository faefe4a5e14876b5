package dev.sixk;

import dev.sixk.edgar.Inputs;
import dev.sixk.edgar.Submission;
import dev.sixk.input.LimitExceededException;
import dev.sixk.input.ParseOptions;
import dev.sixk.input.UnreadableInputException;
import dev.sixk.internal.flow.FilingDocuments;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** Opens inputs of every kind alike: unpacked if they are gzip, refused if they are empty or no text, cut into documents. */
final class OpenInput {

    private OpenInput() {
    }

    static Submission open(Path file, ParseOptions options) throws IOException {
        return ofText(Inputs.read(Objects.requireNonNull(file, "file"), options.limits()), options);
    }

    static Submission open(InputStream in, ParseOptions options) throws IOException {
        return ofText(Inputs.read(Objects.requireNonNull(in, "in"), options.limits()), options);
    }

    static Submission open(byte[] bytes, ParseOptions options) {
        try {
            return ofText(Inputs.read(Objects.requireNonNull(bytes, "bytes"), options.limits()), options);
        } catch (IOException damaged) {
            throw new UnreadableInputException("expected a filing as text or HTML, or packed as gzip, found damaged gzip: " + damaged.getMessage()
                + "; fetch the file again");
        }
    }

    /** Text is bounded before it is copied: by its characters, and then as its bytes are. */
    static Submission open(CharSequence text, ParseOptions options) {
        if (text.length() > options.limits().textBytes()) {
            throw new LimitExceededException("characters in the text", text.length(), options.limits().textBytes(), "textBytes");
        }
        return ofText(text.toString().getBytes(StandardCharsets.UTF_8), options);
    }

    private static Submission ofText(byte[] bytes, ParseOptions options) {
        FilingDocuments.requireText(bytes);
        return Submission.of(bytes, options.limits());
    }
}
