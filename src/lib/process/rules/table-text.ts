/** A text that a spreadsheet would take for a formula. One apostrophe makes it text there. */
const FORMULA = /^'*\s*[=+\-@]/;

/** Rows as text that spreadsheets take as cells: tabs between them, a line a row. */
export function tabbed(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => {
    const line = text.replace(/\s*[\t\r\n]+\s*/g, ' ');
    return FORMULA.test(line) ? `'${line}` : line;
  };
  return rows.map((row) => row.map(cell).join('\t')).join('\n');
}
