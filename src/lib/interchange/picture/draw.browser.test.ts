import { describe, expect, it } from 'vitest';
import { drawInWorker } from './client';
import { inspectPicture } from './inspect';
import { pictureLimits } from './limits';

/** A picture: red on the left half, blue on the right. */
async function picture(width: number, height: number, type = 'image/jpeg', noise = false): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#f00';
  context.fillRect(0, 0, width / 2, height);
  context.fillStyle = '#00f';
  context.fillRect(width / 2, 0, width / 2, height);
  if (noise) {
    const data = context.getImageData(0, 0, width, height);
    for (let at = 0; at < data.data.length; at++) if (at % 4 !== 3) data.data[at] = Math.random() * 256;
    context.putImageData(data, 0, 0);
  }
  return canvas.convertToBlob({ type, quality: 0.95 });
}

/** The same JPEG as a camera writes it that was held on its side, with the place where it stood. */
async function withExif(jpeg: Blob, orientation: number): Promise<Blob> {
  const bytes = new Uint8Array(await jpeg.arrayBuffer());
  const tiff = [
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0
  ];
  const place = [...'GPS 59.9139N 10.7522E'].map((letter) => letter.charCodeAt(0));
  const body = [...[...'Exif'].map((letter) => letter.charCodeAt(0)), 0, 0, ...tiff, ...place];
  const segment = [0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 255, ...body];
  return new Blob([bytes.slice(0, 2), new Uint8Array(segment), bytes.slice(2)]);
}

async function pixel(bytes: Uint8Array<ArrayBuffer>, x: number, y: number): Promise<number[]> {
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  return [...context.getImageData(x, y, 1, 1).data];
}

describe('a picture drawn anew', () => {
  it('is scaled to fit and small enough, even when it is nothing but noise', async () => {
    const plain = await drawInWorker(await picture(3200, 2400));
    expect(inspectPicture(plain.bytes)).toMatchObject({ width: 1600, height: 1200 });
    const noisy = await drawInWorker(await picture(2000, 1500, 'image/jpeg', true));
    expect(noisy.bytes.length).toBeLessThanOrEqual(pictureLimits.storedBytes);
    const small = await drawInWorker(await picture(300, 200, 'image/png'));
    expect(inspectPicture(small.bytes)).toMatchObject({ type: 'image/webp', width: 300, height: 200 });
  });

  it('stands upright, and where it was taken stays behind', async () => {
    // 6: the top of the picture lies to the right.
    const taken = await withExif(await picture(400, 200), 6);
    expect(new TextDecoder('latin1').decode(await taken.arrayBuffer())).toContain('GPS 59.9139N');
    const { bytes } = await drawInWorker(taken);
    expect(inspectPicture(bytes)).toMatchObject({ width: 200, height: 400 });
    expect(new TextDecoder('latin1').decode(bytes)).not.toMatch(/Exif|GPS/);
    const [red, , blue] = await pixel(bytes, 100, 20);
    expect(red).toBeGreaterThan(200);
    expect(blue).toBeLessThan(60);
  });

  it('is refused with a reason when it is a drawing, no picture, or broken', async () => {
    const refused = (content: BlobPart, name: string) => drawInWorker(new File([content], name));
    await expect(refused('<svg xmlns="http://www.w3.org/2000/svg"/>', 'a.svg')).rejects.toMatchObject({
      code: 'picture-svg',
      place: 'a.svg'
    });
    await expect(refused('%PDF-1.7', 'a.png')).rejects.toMatchObject({ code: 'picture-type' });
    const whole = new Uint8Array(await (await picture(400, 300, 'image/png')).arrayBuffer());
    await expect(refused(whole.slice(0, 60), 'cut.png')).rejects.toMatchObject({ code: 'picture-damaged' });
    await expect(drawInWorker(await picture(30, 30, 'image/png'))).resolves.toBeTruthy();
  });
});
