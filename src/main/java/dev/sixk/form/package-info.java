/**
 * Beta: how a form is read, for forms that live outside the library; its types may change in a minor version.
 * {@link dev.sixk.form.FormModule} is where to begin. The relocated jar cannot host grammars from outside: use the plain one.
 */
@NullMarked
package dev.sixk.form;

import org.jspecify.annotations.NullMarked;

