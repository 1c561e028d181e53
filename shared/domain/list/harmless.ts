/** What makes spreadsheets take a cell for a formula, in plain and full width; some look past blanks and invisible marks. */
const startsFormula = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;
/** Cells that begin with these are read differently by different programs. */
const startsUnseen = /^[\t\r\n]/;
/** A reader that splits at something else than the file does sees a cell begin after each of these. */
const startsElsewhere = /([;\t\r\n|])(?=[\s\p{Cf}]*[=+\-@＝＋－＠])/gu;

/**
 * Text that no spreadsheet runs, whatever a stranger typed: what would begin a formula gets an apostrophe in front, which
 * spreadsheets take for "this is text". Columns of numbers need none: they hold no text.
 */
export const harmlessCell = (text: string): string =>
  startsFormula.test(text) || startsUnseen.test(text) ? `'${text}` : text;

/** The same for a file that says nothing of where its cells end (CSV): also where another reader would see a cell begin. */
export const harmlessLine = (text: string): string => harmlessCell(text).replace(startsElsewhere, "$1'");
