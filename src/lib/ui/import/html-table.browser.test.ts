import { expect, test } from 'vitest';
import { rowsOfHtml } from './html-table';

test('cells over several rows and columns, breaks and paragraphs', () => {
  const html =
    '<style>td{}</style><table><tr><td rowspan="2">Før</td><td colspan="2">A<br>B</td></tr>' +
    '<tr><td><p>en</p><p>to</p></td><td> x \n y </td></tr></table>';
  expect(rowsOfHtml(html)).toEqual([
    ['Før', 'A\nB', ''],
    ['', 'en\nto', 'x y']
  ]);
  expect(rowsOfHtml('<p>ingen tabell</p>')).toBeUndefined();
});

test('HTML runs nothing', () => {
  const hostile =
    '<table><tr><td><img src=x onerror="globalThis.hacked = 1">a</td><td><script>1</script>b</td></tr>';
  expect(rowsOfHtml(hostile)).toEqual([['a', 'b']]);
  expect('hacked' in globalThis).toBe(false);
});
