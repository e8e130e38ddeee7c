import { expect, it } from 'vitest';
import { fetchFontFiles } from './font/files';
import { drawPicture } from './picture';
import type { Page } from './scene';

const page = (width: number): Page => ({
  width,
  height: 72,
  parts: [
    {
      marks: [
        { kind: 'rect', x: 0, y: 0, width: 36, height: 36, fill: '#cc3a34' },
        { kind: 'path', d: 'M36 0 L72 0 L72 36 Z', fill: '#23884f' },
        { kind: 'text', x: 10, y: 60, text: 'Čáhci đŋšžŧ', size: 12, fill: '#1b1b25', weight: 600 }
      ],
      x: 0,
      y: 0,
      scale: 1,
      clip: { x: 0, y: 0, width: 60, height: 72 }
    }
  ]
});

it('draws a page as a picture, cut off where the page says', async () => {
  const fonts = await fetchFontFiles();
  const bytes = await drawPicture(page(144), 2, fonts);
  const bitmap = await createImageBitmap(new Blob([bytes as BlobPart], { type: 'image/png' }));
  expect([bitmap.width, bitmap.height]).toEqual([384, 192]);
  const canvas = new OffscreenCanvas(384, 192);
  const context = canvas.getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const at = (x: number, y: number) => [...context.getImageData(x, y, 1, 1).data.slice(0, 3)];
  expect(at(20, 20)).toEqual([204, 58, 52]);
  expect(at(150, 10)).toEqual([35, 136, 79]);
  // Outside of the clip it is white.
  expect(at(186, 10)).toEqual([255, 255, 255]);
});

it('refuses a picture of more pixels than browsers draw', async () => {
  const fonts = await fetchFontFiles();
  await expect(drawPicture(page(9000), 3, fonts)).rejects.toMatchObject({ code: 'drawing-too-large' });
});
