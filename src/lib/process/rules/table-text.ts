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

/** The same the other way: lines and tabs part cells, which are trimmed; the apostrophe before a formula goes. */
export function untabbed(text: string): string[][] {
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((row) => row.split('\t').map((cell) => cell.trim().replace(/^'(?='*\s*[=+\-@])/, '')));
}
