import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { m } from '../../i18n/paraglide/messages.js';
import { testTypeface } from '../paper/font/test-typeface';
import { writtenOn, type Block } from '../text/blocks';
import { textPages } from '../text/pages';
import { Pen } from '../text/pen';
import { slideHeight, slideSize, slidesOf } from '../text/slides';
import { analyse, standingOf } from './analysis';
import { leadersSheet } from './leaders';
import { reelOf, reelSheet, reelTable } from './reel';
import { standardSheet } from './standard';
import { testStudy } from './test-study';

const headings = (blocks: readonly Block[], level: 1 | 2) =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : []));
const found = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'found' ? block.items : []));

describe('what is said of a task', () => {
  it('is no surer than the whole interval', () => {
    const [first, second] = analyse(testStudy()).results;
    expect(standingOf(first!.unaided)).toBe('worked');
    expect(standingOf(second!.unaided)).toBe('unsure');
    expect(standingOf({ count: 0, of: 12, estimate: 0.1, low: 0, high: 0.28 })).toBe('failed');
    expect(standingOf(undefined)).toBe('unsure');
  });
});

describe('the summary for leaders', () => {
  const sheet = leadersSheet(testStudy(), testTypeface);

  it('puts severity × frequency first, and leaves out what nobody met', () => {
    expect(found(sheet.blocks).map(({ title }) => title)).toEqual(['Ordet er ukjent', 'Vedlegg avvises']);
    expect(found(sheet.blocks)[0]!.share).toMatchObject({ count: 3, of: 7 });
  });

  it('quotes only those who said yes and still do', () => {
    expect(found(sheet.blocks)[0]!.evidence).toEqual(['«sitat fra P1» (P1 1:10)']);
    expect(writtenOn(sheet)).not.toMatch(/sitat fra P[2-7]|hemmelig/);
  });

  it('says which findings are decided on, and which lack an answer', () => {
    expect(found(sheet.blocks)[0]!.answers).toEqual([[expect.any(String), 'Nytt ord, Fagleder']]);
    expect(writtenOn(sheet)).toContain(m.study_report_next_unanswered({ count: 1 }));
    expect(writtenOn(sheet)).not.toContain('Lagt bort');
  });

  it('says what is missing where there is nothing', () => {
    const data = testStudy();
    const empty = { ...data, changes: [], whole: { ...data.whole, sessions: [], findings: [], tasks: [] } };
    const written = writtenOn(leadersSheet(empty, testTypeface));
    expect(written).toContain(m.study_report_missing_sessions());
    expect(written).toContain(m.study_report_missing_changes());
  });

  it('is told on slides too: all of it, under the same headings, none filled beyond its edge', () => {
    const { cover, slides } = slidesOf(sheet, testTypeface);
    expect(cover?.text).toBe(sheet.title);
    const told = slides.flatMap(({ title, blocks }) => [title, ...headings(blocks, 1)]);
    expect([...new Set(told)]).toEqual(headings(sheet.blocks, 1));
    expect(slides.flatMap(({ blocks }) => found(blocks))).toEqual(found(sheet.blocks));
    const pen = new Pen(testTypeface);
    for (const { blocks } of slides.filter(({ blocks }) => blocks.length > 1)) {
      const height = blocks.reduce((sum, block) => sum + slideHeight(block, pen), 0);
      expect(height).toBeLessThanOrEqual(slideSize.height - slideSize.top - slideSize.foot + 0.01);
    }
  });

  it('takes two pages at most, whatever was written', () => {
    const long = fc.string({
      minLength: 0,
      maxLength: 900,
      unit: fc.constantFrom('a', 'W', 'å', ' ', '\n', '«')
    });
    fc.assert(
      fc.property(long, fc.integer({ min: 1, max: 24 }), (text, many) => {
        const data = testStudy();
        const { findings, tasks, sessions } = data.whole;
        const copies = <T extends { id: string }>(of: T, more: Partial<T>) =>
          Array.from({ length: many }, (_, at) => ({ ...of, ...more, id: `${of.id}${at}` }));
        const allTasks = copies(tasks[1]!, { title: text });
        const sheet = leadersSheet(
          {
            ...data,
            about: { ...data.about, title: text.slice(0, 500), goal: text, material: text, version: text },
            cycle: { title: '', question: '', lesson: text },
            changes: copies({ id: '', ...data.changes[0]! }, { title: text, owner: text }),
            whole: {
              ...data.whole,
              tasks: allTasks,
              findings: copies(findings[0]!, { title: text, detail: text, recommendation: text }),
              sessions: sessions.map((one) => ({
                ...one,
                attempts: allTasks.map(({ id }) => ({ ...one.attempts[1]!, id: `a${id}`, task: id }))
              }))
            }
          },
          testTypeface
        );
        expect(textPages(sheet, testTypeface).length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 25 }
    );
  });
});

describe('the full report', () => {
  const { blocks } = standardSheet(testStudy());

  it('keeps the order of the common industry format', () => {
    expect(headings(blocks, 1).map((text) => text.slice(0, 1))).toEqual(['1', '2', '3', '4', '5']);
    const numbered = headings(blocks, 2).filter((text) => /^\d/.test(text));
    expect(numbered.map((text) => text.split(' ')[0])).toEqual(
      '2.1 2.2 3.1 3.2 3.3 3.4 3.5 3.6 3.7 3.8 3.9 4.1 4.2 4.3 4.4 5.1 5.2'.split(' ')
    );
  });

  it('says what the records lack, and nothing of it once it is written', () => {
    const missing = (data = testStudy()) =>
      standardSheet(data).blocks.filter((block) => block.kind === 'text' && block.look === 'missing').length;
    const { about } = testStudy();
    const filled = testStudy({
      about: { ...about, facility: 'Møterom', equipment: 'Nettbrett', tools: 'Kamera' }
    });
    expect(missing(filled)).toBe(missing() - 3);
    expect(writtenOn(standardSheet(filled))).toContain('Møterom');
  });

  it('tells what was counted of errors and help, and where nobody counted', () => {
    expect(writtenOn(standardSheet(testStudy()))).toContain(m.study_report_none_counted());
    const { whole } = testStudy();
    const [first, second, ...others] = whole.sessions;
    const count = (session: typeof first, counts: { errors?: number; assists?: number }) => ({
      ...session!,
      attempts: session!.attempts.map((one) => (one.task === 't2' ? { ...one, ...counts } : one))
    });
    const sessions = [count(first, { errors: 2 }), count(second, { errors: 1, assists: 3 }), ...others];
    const tables = standardSheet(testStudy({ whole: { ...whole, sessions } })).blocks.flatMap((block) =>
      block.kind === 'table' ? [block] : []
    );
    expect(tables.find(({ head }) => head.includes(m.study_report_counted_for()))!.rows).toEqual([
      ['Send søknaden', '3', '3', `2/${whole.sessions.length}`]
    ]);
    const raw = tables.at(-1)!.rows.filter(([task]) => task === 'Send søknaden');
    expect(raw.map((row) => row.slice(-2)).slice(0, 3)).toEqual([
      ['2', '–'],
      ['1', '3'],
      ['–', '–']
    ]);
  });

  it('says how many have withdrawn their consent since', () => {
    const { whole } = testStudy();
    const withdrawn = whole.participants.filter(({ consent }) => consent?.withdrawnAt).length;
    const written = writtenOn(standardSheet(testStudy()));
    expect(withdrawn).toBeGreaterThan(0);
    expect(written).toContain(m.study_report_consent_withdrawn({ count: withdrawn }));
    const agreeing = whole.participants.map(({ consent, ...one }) => {
      if (!consent) return one;
      const left = { ...consent };
      delete left.withdrawnAt;
      return { ...one, consent: left };
    });
    const now = standardSheet(testStudy({ whole: { ...whole, participants: agreeing } }));
    expect(writtenOn(now)).not.toContain(m.study_report_consent_withdrawn({ count: withdrawn }));
  });

  it('tells nobody’s notes', () => {
    expect(writtenOn(standardSheet(testStudy()))).not.toMatch(/hemmelig|sitat fra P[2-7]/);
  });

  it('stands on whole pages, no line below the foot', () => {
    for (const { parts } of textPages(standardSheet(testStudy()), testTypeface))
      for (const mark of parts[0]!.marks)
        if (mark.kind === 'text') expect(mark.y).toBeLessThan(842 - 102 + 1);
  });
});

describe('the clip list', () => {
  it('has no clip of those who refused, withdrew or were not asked, and says how many are left out', () => {
    const { clips, leftOut } = reelOf(testStudy().whole, 'study');
    expect(clips).toEqual([
      {
        label: 'P1',
        task: 'Send søknaden',
        from: 60,
        to: 75,
        caption: 'klipp P1',
        finding: 'Ordet er ukjent',
        allowed: `${m.study_reel_sound()}, ${m.study_reel_screen()}`
      }
    ]);
    expect(leftOut).toBe(6);
    expect(writtenOn(reelSheet(testStudy()))).not.toMatch(/klipp P[2-7]/);
  });

  it('is a table with as many widths as columns', () => {
    const { rows, widths } = reelTable(testStudy().whole, 'study');
    for (const row of rows) expect(row).toHaveLength(widths.length);
  });
});
