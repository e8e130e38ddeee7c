import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeTablesAsCsv, writeTablesAsWorkbook } from '../../interchange/study/tables';
import { newSession } from '../../study/model';
import { studyTables, type WholeStudy } from './tables';

const session = (id: string, participant: string, note: string, outcome: 'unaided' | 'gave-up') => ({
  id,
  about: {
    ...newSession({ service: 'svc', study: 'study', participant, title: '' }),
    startedAt: '2026-03-02T09:00:00.000Z',
    endedAt: '2026-03-02T09:30:00.000Z'
  },
  observations: [{ id: 'o1', at: 12, kind: 'quote' as const, text: note, task: 't1', step: '' }],
  attempts: [{ id: 'a1', task: 't1', startedAt: 5, endedAt: 65, outcome }],
  answers: [
    {
      id: 'n1',
      questionnaire: 'seq' as const,
      attempt: 'a1',
      question: '',
      values: [6],
      text: '',
      answeredAt: '2026-03-02T09:20:00.000Z',
      by: 'participant' as const,
      language: 'nb' as const
    }
  ],
  clips: []
});

const whole: WholeStudy = {
  tasks: [{ id: 't1', order: 'a', title: 'Søk', scenario: '', success: '', steps: [] }],
  participants: [
    {
      id: 'p1',
      order: 'a',
      label: 'P1',
      persona: '',
      notes: '',
      appointment: { day: '2026-03-02', time: '09:00', place: 'Rådhuset', team: 'O1' }
    },
    { id: 'p2', order: 'b', label: 'P2', persona: '', notes: '' }
  ],
  questions: [],
  quotas: [],
  findings: [
    {
      id: 'f1',
      order: 'a',
      title: '=HYPERLINK("x")',
      detail: '',
      kind: 'problem',
      severity: 3,
      recommendation: '',
      observations: ['s1/observations/o1'],
      journeySteps: [],
      processSteps: []
    }
  ],
  sessions: [
    session('s1', 'p1', '-1 kr i gebyr?', 'unaided'),
    session('s2', 'p2', '=1+1', 'gave-up'),
    {
      ...session('s3', 'p2', 'i papirkurven', 'unaided'),
      about: { ...session('s3', 'p2', '', 'unaided').about, binned: true }
    }
  ]
};

describe('a study as tables', () => {
  const tables = studyTables(whole);
  const rows = (at: number) => tables[at]!.rows.slice(1);

  it('hold figures with their intervals, and everything behind them by P-number', () => {
    expect(rows(0)).toEqual([['Søk', 1, 2, 0.09, 0.91, 60, '', '', 6]]);
    expect(rows(1).map(([label, , minutes]) => [label, minutes])).toEqual([
      ['P1', 30],
      ['P2', 30]
    ]);
    expect(rows(2).map((row) => row.slice(0, 4))).toEqual([
      ['P1', 'Søk', 5, 60],
      ['P2', 'Søk', 5, 60]
    ]);
    expect(rows(4)[0]!.slice(0, 5)).toEqual(['P1', 'SEQ', 1, expect.stringContaining('oppgaven'), 6]);
    expect(rows(5)[0]!.slice(2, 5)).toEqual([3, 1, 2]);
    expect(rows(6)).toEqual([['2026-03-02', '09:00', 'P1', 'Rådhuset', 'O1']]);
  });

  it('tell how bad, what was felt, who saw it, and how often; empty where nobody said', () => {
    const marks = { severity: 3, emotion: 'confused', observer: 'O2' } as const;
    const [first, ...others] = whole.sessions;
    const seen = studyTables({
      ...whole,
      sessions: [
        {
          ...first!,
          observations: first!.observations.map((one) => ({ ...one, ...marks })),
          attempts: first!.attempts.map((one) => ({ ...one, errors: 2 }))
        },
        ...others
      ]
    });
    expect(seen[2]!.rows.slice(1).map((row) => row.slice(5))).toEqual([
      [2, ''],
      ['', '']
    ]);
    expect(seen[3]!.rows[1]!.slice(5)).toEqual([3, 'Forvirret', 'O2']);
    expect(seen[3]!.rows.at(-1)!.slice(5)).toEqual(['', '', '']);
  });

  it('list answers in the order they were given', () => {
    const [first] = whole.sessions;
    const answer = first!.answers[0]!;
    const given = (answeredAt: string, value: number) => ({ ...answer, answeredAt, values: [value] });
    const answers = [given('2026-03-02T10:00:00.000Z', 2), given('2026-03-02T09:00:00.000Z', 5)];
    const rows = studyTables({ ...whole, sessions: [{ ...first!, answers }] })[4]!.rows.slice(1);
    expect(rows.map((row) => row[4])).toEqual([5, 2]);
  });

  it('quote nobody who said no to that', () => {
    const consent = {
      text: '2026-11',
      language: 'nb' as const,
      at: '2026-03-02T08:50:00.000Z',
      how: 'tick' as const,
      guardian: false,
      sound: false,
      camera: false,
      screen: false,
      quotes: true,
      contact: false
    };
    const agreeing = (quotes: boolean) =>
      studyTables({
        ...whole,
        participants: whole.participants.map((one) => ({ ...one, consent: { ...consent, quotes } }))
      })[3]!.rows.slice(1);
    expect(agreeing(true).map((row) => row[4])).toEqual(['-1 kr i gebyr?', '=1+1']);
    expect(agreeing(false).map((row) => row[4])).toEqual(['', '']);
  });

  it('leave out sessions in the bin', () => {
    expect(JSON.stringify(tables)).not.toContain('papirkurven');
  });

  it('have as many widths as columns', () => {
    for (const { rows, widths } of tables) for (const row of rows) expect(row).toHaveLength(widths.length);
  });

  it('become a workbook of seven sheets without a formula', () => {
    const files = unzipSync(writeTablesAsWorkbook(tables));
    const sheets = Object.keys(files).filter((path) => path.startsWith('xl/worksheets/'));
    expect(sheets).toHaveLength(7);
    for (const path of sheets) expect(strFromU8(files[path]!)).not.toContain('<f>');
    const workbook = strFromU8(files['xl/workbook.xml']!);
    expect(workbook.match(/<sheet /g)).toHaveLength(7);
    expect(strFromU8(files['xl/_rels/workbook.xml.rels']!)).toContain('Id="rId8"');
    expect(strFromU8(files['xl/worksheets/sheet4.xml']!)).toContain('-1 kr i gebyr?');
  });

  it('tell sheets of one name apart', () => {
    const two = [tables[0]!, { ...tables[0]!, name: tables[0]!.name.toUpperCase() }];
    const names = strFromU8(unzipSync(writeTablesAsWorkbook(two))['xl/workbook.xml']!).match(
      /name="[^"]+"/g
    )!;
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(2);
  });

  it('become separated values in which nothing runs and negative numbers stay numbers', () => {
    const extra = { name: 'Minus', rows: [['a'], [-1.5]], widths: [8] };
    const files = unzipSync(writeTablesAsCsv([...tables, extra], ';'));
    const text = (part: string) =>
      strFromU8(files[Object.keys(files).find((name) => name.startsWith(part))!]!);
    expect(text('4-')).toContain("'=1+1");
    expect(text('4-')).toContain("'-1 kr i gebyr?");
    expect(text('6-')).toContain(`'=HYPERLINK`);
    expect(text('8-')).toContain('\r\n-1,5\r\n');
  });
});
