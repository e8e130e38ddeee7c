import { expect, test } from 'vitest';
import { rowsOfHtml, tableOf } from './html-table';

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

test('a clipboard with tabs is a table, and one of ours or of plain words is none', () => {
  const data = (types: Record<string, string>) => {
    const transfer = new DataTransfer();
    for (const [type, text] of Object.entries(types)) transfer.setData(type, text);
    return transfer;
  };
  const split = (text: string) => text.split('\n').map((line) => line.split('\t'));
  expect(tableOf(data({ 'text/plain': 'a\tb\nc\td' }), split)).toEqual([
    ['a', 'b'],
    ['c', 'd']
  ]);
  expect(tableOf(data({ 'text/plain': 'bare ord' }), split)).toBeUndefined();
  expect(
    tableOf(data({ 'application/x-verksted-journey+json': '{}', 'text/plain': 'a\tb' }), split)
  ).toBeUndefined();
});
