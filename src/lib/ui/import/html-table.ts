/**
 * The first table of a piece of HTML as rows of text, as it is copied from spreadsheets, word processors and web
 * pages. The HTML is read apart from the page: nothing of it is shown, run or fetched.
 * @returns undefined when there is no table
 */
export function rowsOfHtml(html: string): string[][] | undefined {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return undefined;
  const rows: string[][] = [];
  [...table.rows].slice(0, MOST_ROWS).forEach((row, r) => {
    const cells = (rows[r] ??= []);
    let column = 0;
    for (const cell of row.cells) {
      while (cells[column] !== undefined) column++;
      const text = cellText(cell);
      // A cell over several rows or columns says its text once; the others are «as above».
      for (let down = 0; down < Math.min(cell.rowSpan || 1, MOST_ROWS); down++)
        for (let right = 0; right < Math.min(cell.colSpan || 1, MOST_COLUMNS); right++)
          (rows[r + down] ??= [])[column + right] = down + right === 0 ? text : '';
    }
  });
  return rows.slice(0, table.rows.length).map((row) => Array.from(row, (text) => text ?? ''));
}

const MOST_ROWS = 20_000;
const MOST_COLUMNS = 500;

/** Text of a cell: breaks and paragraphs are new lines, other white space is a blank. */
function cellText(cell: HTMLTableCellElement): string {
  for (const element of cell.querySelectorAll('style, script')) element.remove();
  for (const element of cell.querySelectorAll('br')) element.replaceWith(LINE);
  for (const element of cell.querySelectorAll('p, div, li')) element.append(LINE);
  return (cell.textContent ?? '')
    .replace(/[^\S\u2028]+/g, ' ')
    .replace(/ ?\u2028 ?/g, '\n')
    .trim();
}

/** Stands for a line break until the other white space is blanks. */
const LINE = '\u2028';
