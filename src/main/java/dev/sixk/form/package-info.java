/**
 * How a form is read: grammars, the views of their trees, and the readers that forms share. <strong>Beta</strong>: this package lets
 * a form live outside the library; its types may change in a minor version. It is the only package that shows ANTLR types,
 * and the relocated jar cannot host grammars from outside: use the plain one. {@link dev.sixk.form.FormModule} is where to begin.
 */
@NullMarked
package dev.sixk.form;

import org.jspecify.annotations.NullMarked;
