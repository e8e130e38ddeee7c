import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCaptions, writeCaptions } from './captions';

describe('captions from a file', () => {
  it('are read from WebVTT with header, note, identifier, settings and speakers', () => {
    // After the examples of https://www.w3.org/TR/webvtt1/.
    const file = `WEBVTT - Testøkt

NOTE skrevet av utvikleren

STYLE
::cue { color: red }

1 - intro
00:11.000 --> 00:13.000 vertical:rl align:start
<v Roger Bingham>We are in <i>New York</i> City

01:00:13.250 --> 01:00:16.000
a &lt; b &amp; c
og mer
`;
    expect(readCaptions(file)).toEqual([
      { from: 11, to: 13, text: 'Roger Bingham: We are in New York City' },
      { from: 3613.25, to: 3616, text: 'a < b & c\nog mer' }
    ]);
  });

  it('are read from SRT, with Windows lines and a byte order mark, and moved to the session’s clock', () => {
    const file =
      '\uFEFF1\r\n00:00:02,500 --> 00:00:04,000\r\nHvor er knappen?\r\n\r\n2\r\n00:00:05,000 --> 00:00:06,000\r\n{\\an8}Der!\r\n';
    expect(readCaptions(file, 100)).toEqual([
      { from: 102.5, to: 104, text: 'Hvor er knappen?' },
      { from: 105, to: 106, text: 'Der!' }
    ]);
  });

  it.each([
    ['WEBVTT\n\n00:11.000 -> 00:13.000\nhei', 'no-cues', 4],
    ['WEBVTT\n\n00:99.000 --> 00:13.000\nhei', 'bad-time', 3],
    ['1\n00:00:01,000 --> halv to\nhei', 'bad-time', 2],
    ['WEBVTT\n\n00:13.000 --> 00:11.000\nhei', 'backwards', 3],
    ['', 'no-cues', 1]
  ])('say which line is wrong: %j', (file, reason, line) => {
    expect(() => readCaptions(file)).toThrow(
      expect.objectContaining({ code: 'captions-unreadable', reason, line })
    );
  });

  it('come back as they were written', () => {
    const text = fc
      .stringMatching(/^[a-zæøå<>&; \n-]{1,40}$/)
      .map((one) =>
        one
          .split(/\n+/)
          .filter((line) => line.trim())
          .join('\n')
          .trim()
      )
      .filter((one) => one !== '');
    const caption = fc
      .record({ from: fc.nat(9_000_000), length: fc.nat(60_000), text })
      .map(({ from, length, text }) => {
        return { from: from / 1000, to: (from + length) / 1000, text };
      });
    fc.assert(
      fc.property(fc.array(caption, { minLength: 1, maxLength: 8 }), (captions) => {
        const back = readCaptions(writeCaptions(captions));
        expect(back.map(({ text }) => text.replace(/[ ]+\n/g, '\n'))).toEqual(
          captions.map(({ text }) => text.replace(/[ ]+\n/g, '\n'))
        );
        back.forEach(({ from, to }, at) => {
          expect(from).toBeCloseTo(captions[at]!.from, 6);
          expect(to).toBeCloseTo(captions[at]!.to, 6);
        });
      })
    );
  });
});
