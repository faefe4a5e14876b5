package dev.sixk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever only parses compiles with this library alone: without ANTLR, jsoup and the annotations. */
class CompilePathTest {

    private static final String USER = """
        import dev.sixk.*;
        import dev.sixk.edgar.Submission;
        import dev.sixk.input.ParseOptions;
        import dev.sixk.json.FlatRecord;
        import dev.sixk.model.*;
        import java.nio.file.Path;

        class User {
            static void read(Path file) throws Exception {
                SixK report = SixKParser.parse(file);
                System.out.println(report.cover().registrant().name() + ": " + report.exhibits());
                ParsedReport<?> any = EdgarParser.installed().parse(file, ParseOptions.builder().evidence(true).build());
                System.out.println(FlatRecord.of(any.report()) + " " + any.evidence().facts());
                for (ParsedReport<SixK> each : SixKParser.parseAll(Submission.of(new byte[] {1}), ParseOptions.defaults())) {
                    each.report().cover().period().date().ifPresent(System.out::println);
                }
            }
        }
        """;

    @Test
    void aUserNeedsNoOtherLibraryOnTheCompilePath(@TempDir Path folder) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Path classes = Path.of(SixKParser.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        StringWriter messages = new StringWriter();
        boolean compiled = compiler.getTask(messages, null, null, List.of("-proc:none", "-cp", classes.toString(), "-d", folder.toString()), null,
            List.of(source())).call();
        assertThat(compiled).as(messages.toString()).isTrue();
    }

    private static JavaFileObject source() {
        return new SimpleJavaFileObject(URI.create("string:///User.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignored) {
                return USER;
            }
        };
    }
}
