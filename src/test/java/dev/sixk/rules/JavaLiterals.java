package dev.sixk.rules;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The string and character literals of Java sources that hold words and are neither messages, nor record paths, nor annotations. */
final class JavaLiterals extends TreePathScanner<Void, String> {

    private static final Pattern WORD = Pattern.compile("\\p{L}{3}");
    private static final Set<String> MESSAGES = Set.of("problem", "message", "requireNonNull", "positive", "checkLength");
    private static final Set<String> MESSAGE_METHODS = Set.of("message", "toString", "described", "looksLike");
    private static final Set<String> PATHS = Set.of("of", "field");

    /**
     * A literal.
     *
     * @param file its source file, below the root package
     * @param text what it says
     */
    record Literal(String file, String text) {
    }

    private final List<Literal> found = new ArrayList<>();

    static List<Literal> in(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaLiterals literals = new JavaLiterals();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            task.parse().forEach(unit -> literals.scan(unit, name(unit.getSourceFile().getName())));
        }
        return literals.found;
    }

    private static String name(String path) {
        String slashed = path.replace('\\', '/');
        return slashed.substring(slashed.indexOf("dev/sixk/") + "dev/sixk/".length());
    }

    @Override
    public Void visitLiteral(LiteralTree literal, String file) {
        boolean words = literal.getKind() == Tree.Kind.STRING_LITERAL || literal.getKind() == Tree.Kind.CHAR_LITERAL;
        if (words && WORD.matcher(String.valueOf(literal.getValue())).find() && !isMessage(getCurrentPath())) {
            found.add(new Literal(file, String.valueOf(literal.getValue())));
        }
        return null;
    }

    /** A message says what was expected, is thrown, or is put together for one. */
    private static boolean isMessage(TreePath literal) {
        if (String.valueOf(((LiteralTree) literal.getLeaf()).getValue()).startsWith("expected ")) {
            return true;
        }
        for (TreePath path = literal; path != null; path = path.getParentPath()) {
            Tree tree = path.getLeaf();
            boolean said = tree instanceof BinaryTree joined && joined.toString().contains("\"expected ") || tree instanceof AnnotationTree || tree instanceof NewClassTree made && made.getIdentifier().toString().matches(".*(Exception|Problem)")
                || tree instanceof MethodInvocationTree call && says(call)
                || tree instanceof ClassTree type && type.getSimpleName().toString().endsWith("Exception")
                || tree instanceof MethodTree method && MESSAGE_METHODS.contains(method.getName().toString());
            if (said) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(MethodInvocationTree call) {
        ExpressionTree method = call.getMethodSelect();
        String text = method.toString();
        String name = text.substring(text.lastIndexOf('.') + 1);
        boolean path = PATHS.contains(name) && (text.startsWith("RecordPath.of") || name.equals("field"));
        return path || MESSAGES.contains(name);
    }
}
