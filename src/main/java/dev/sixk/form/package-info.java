/**
 * How a form is read: grammars, the views of their trees, and the readers that forms share. <strong>Beta</strong>: this package lets
 * a form live outside the library; its types may change in a minor version. It is the only package that shows ANTLR types.
 */
@NullMarked
package dev.sixk.form;

import org.jspecify.annotations.NullMarked;
