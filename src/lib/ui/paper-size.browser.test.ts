import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import PaperSize from './PaperSize.svelte';

const pages = () =>
  [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSPageRule);

it('turns the paper only for as long as it is shown', async () => {
  const before = pages().length;
  const screen = await render(PaperSize, { size: 'landscape' });
  expect(pages().map(({ cssText }) => cssText)).toContainEqual(expect.stringContaining('landscape'));
  await screen.unmount();
  expect(pages()).toHaveLength(before);
});
