import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { THREAD_ENDS, THREAD_STAGES, type ThreadRecords } from '../../../../shared/domain/thread/records.ts';
import { threadOf, type ThreadAsked, type ThreadStep } from '../../../../shared/domain/thread/thread.ts';
import {
  ACTION_STATES,
  COMMITMENT_STATES,
  CONSULTATION_STATES,
  STANCES,
} from '../../../../shared/domain/vocabulary.ts';
import { naiveThread } from './naive.ts';

const NONE: ThreadRecords = {
  consultations: [],
  stances: [],
  commitments: [],
  commitmentMoves: [],
  actions: [],
  actionMoves: [],
  reports: [],
  letters: [],
};

/** Kenya was talked to, supported the action, promised something for it, and reported of that. */
const WHOLE: ThreadRecords = {
  consultations: [
    { id: 'talk', participantIds: ['ken'], actionIds: ['act'], date: '2024-03-01', state: 'held' },
  ],
  stances: [
    {
      id: 'says',
      participantId: 'ken',
      actionId: 'act',
      consultationId: 'talk',
      date: '2024-03-01',
      stance: 'support',
      logged: '1',
    },
  ],
  commitments: [
    {
      id: 'lab',
      participantId: 'ken',
      withIds: [],
      actionId: 'act',
      dueDate: '2024-06-30',
      consultationId: null,
      fromDate: null,
    },
  ],
  commitmentMoves: [{ id: 'm1', ofId: 'lab', date: '2024-03-14', state: 'announced', logged: '2' }],
  actions: [{ id: 'act', fromDate: '2024-02-01', dueDate: null }],
  actionMoves: [{ id: 'm2', ofId: 'act', date: '2024-04-01', state: 'adopted', logged: '3' }],
  reports: [{ id: 'rep', commitmentId: 'lab', date: '2024-05-01' }],
  letters: [],
};

const at = (asAt: string, more: Partial<ThreadAsked> = {}): ThreadAsked => ({
  end: { kind: 'stance', id: 'says' },
  asAt,
  today: asAt,
  participantId: null,
  ...more,
});
const said = ({ stage, date, word, due, days, from }: ThreadStep) => [
  stage,
  date,
  word?.value ?? due,
  days,
  from,
];

describe('A thread', () => {
  test('begins in the talk in which a commitment was suggested, on the day that this was accepted', () => {
    const [lab] = WHOLE.commitments;
    if (!lab) throw new Error('there is no commitment');
    const records = {
      ...WHOLE,
      stances: [],
      commitments: [{ ...lab, actionId: null, consultationId: 'talk', fromDate: '2024-03-05' }],
      commitmentMoves: [],
      reports: [],
    };
    const steps = threadOf(records, at('2024-03-20', { end: { kind: 'commitment', id: 'lab' } }));
    expect(steps.map(said).slice(0, 2)).toMatchObject([
      ['consultation', expect.any(String), expect.any(String), null, null],
      ['commitment', '2024-03-05', 'offered', expect.any(Number), 0],
    ]);
  });

  test('goes from the talk to the report, with the days between and what each follows from', () => {
    expect(threadOf(WHOLE, at('2024-05-31')).map(said)).toEqual([
      ['action', '2024-02-01', 'proposed', null, null],
      ['consultation', '2024-03-01', 'held', 29, null],
      ['stance', '2024-03-01', 'support', 0, 1],
      ['commitment', '2024-03-14', 'announced', 13, 2],
      ['action', '2024-04-01', 'adopted', 18, 0],
      ['report', '2024-05-01', null, 30, 3],
      ['commitment', '2024-06-30', 'ahead', 60, 3],
    ]);
  });

  test.each([
    ['consultation', 'talk'],
    ['stance', 'says'],
    ['commitment', 'lab'],
    ['priorityAction', 'act'],
    ['commitmentReport', 'rep'],
  ] as const)('is the same one from each of its ends: %s', (kind, id) => {
    const steps = threadOf(WHOLE, at('2024-05-31', { end: { kind, id } }));
    const whole = threadOf(WHOLE, at('2024-05-31'));
    const withoutEnd = (one: ThreadStep) => ({ ...one, isEnd: false });
    expect(steps.map(withoutEnd)).toEqual(whole.map(withoutEnd));
    expect(steps.filter(({ isEnd }) => isEnd).map((step) => [step.kind, step.id])).toContainEqual([kind, id]);
  });

  test('shows the letter that asked for news, and the report that came upon it', () => {
    const asked = { ...WHOLE, letters: [{ id: 'let', commitmentId: 'lab', date: '2024-04-20' }] };
    expect(threadOf(asked, at('2024-05-31')).map(said).slice(4)).toEqual([
      ['action', '2024-04-01', 'adopted', 18, 0],
      ['letter', '2024-04-20', null, 19, 3],
      ['report', '2024-05-01', null, 11, 5],
      ['commitment', '2024-06-30', 'ahead', 60, 3],
    ]);
    // As at a day before it, nobody had asked.
    expect(threadOf(asked, at('2024-04-19')).map(({ stage }) => stage)).not.toContain('letter');
    // One that was sent after the report is no reason for it.
    const later = { ...WHOLE, letters: [{ id: 'let', commitmentId: 'lab', date: '2024-05-02' }] };
    expect(threadOf(later, at('2024-05-31')).map(said).slice(5, 7)).toEqual([
      ['report', '2024-05-01', null, 30, 3],
      ['letter', '2024-05-02', null, 1, 3],
    ]);
  });

  test('says as at a day what was so, and what was overdue then', () => {
    expect(threadOf(WHOLE, at('2024-03-20')).map(({ stage }) => stage)).toEqual([
      'action',
      'consultation',
      'stance',
      'commitment',
      'commitment',
    ]);
    expect(threadOf(WHOLE, at('2024-07-10')).at(-1)).toMatchObject({ due: 'overdue', date: '2024-06-30' });
    const delivered = { id: 'm3', ofId: 'lab', date: '2024-07-05', state: 'delivered', logged: '4' } as const;
    const kept = { ...WHOLE, commitmentMoves: [...WHOLE.commitmentMoves, delivered] };
    expect(threadOf(kept, at('2024-07-10')).filter(({ due }) => due !== null)).toEqual([]);
    expect(threadOf(kept, at('2024-07-01')).filter(({ due }) => due !== null)).toHaveLength(1);
  });

  test('of a talk that is planned is shown today, and not as at a day before it', () => {
    const talk = { ...WHOLE.consultations[0], date: '2024-09-01', state: 'planned' } as const;
    const planned: ThreadRecords = {
      ...NONE,
      consultations: [{ id: 'talk', participantIds: ['ken'], actionIds: [], ...talk }],
    };
    const end = { kind: 'consultation', id: 'talk' } as const;
    expect(threadOf(planned, at('2024-05-31', { end }))).toHaveLength(1);
    expect(threadOf(planned, at('2024-05-31', { end, today: '2024-06-01' }))).toEqual([]);
  });

  test('of a commitment to no action has its own moves and reports', () => {
    const lone = { ...WHOLE, commitments: WHOLE.commitments.map((one) => ({ ...one, actionId: null })) };
    const end = { kind: 'commitmentReport', id: 'rep' } as const;
    expect(threadOf(lone, at('2024-05-31', { end })).map(({ kind }) => kind)).toEqual([
      'commitment',
      'commitmentReport',
      'commitment',
    ]);
  });
});

describe('Threads of any records', () => {
  const who = fc.constantFrom('ken', 'fra', 'gha');
  const action = fc.constantFrom('a1', 'a2');
  const date = fc.constantFrom('2024-01-01', '2024-02-01', '2024-02-02', '2024-03-01', '2024-12-31');
  const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
  const id = fc.constantFrom('r1', 'r2', 'r3', 'r4');
  const logged = fc.constantFrom('1', '2', '3', '4', '5');
  const many = <T extends object>(one: fc.Arbitrary<T>, key: (value: T) => unknown) =>
    fc.uniqueArray(one, { maxLength: 4, selector: key });
  const byId = ({ id }: { readonly id: string }): string => id;
  const moves = <S extends string>(of: fc.Arbitrary<string>, states: readonly S[]) =>
    many(
      fc.record({ id, ofId: of, date, state: fc.constantFrom(...states), logged }),
      ({ logged }) => logged,
    );
  const records: fc.Arbitrary<ThreadRecords> = fc.record({
    consultations: many(
      fc.record({
        id,
        participantIds: fc.uniqueArray(who, { minLength: 1 }),
        actionIds: fc.uniqueArray(action),
        date: maybe(date),
        state: fc.constantFrom(...CONSULTATION_STATES),
      }),
      byId,
    ),
    stances: many(
      fc.record({
        id,
        participantId: who,
        actionId: action,
        consultationId: maybe(id),
        date,
        stance: fc.constantFrom(...STANCES),
        logged,
      }),
      byId,
    ),
    commitments: many(
      fc.record({
        id,
        participantId: who,
        withIds: fc.uniqueArray(who),
        actionId: maybe(action),
        dueDate: maybe(date),
        consultationId: maybe(id),
        fromDate: maybe(date),
      }),
      byId,
    ),
    commitmentMoves: moves(id, COMMITMENT_STATES),
    actions: many(fc.record({ id: action, fromDate: maybe(date), dueDate: maybe(date) }), byId),
    actionMoves: moves(action, ACTION_STATES),
    reports: many(fc.record({ id, commitmentId: id, date }), byId),
    letters: many(fc.record({ id, commitmentId: id, date }), byId),
  });
  const end = fc.record({ kind: fc.constantFrom(...THREAD_ENDS), id: fc.oneof(id, action) });
  const asked: fc.Arbitrary<ThreadAsked> = fc.record({
    end,
    asAt: date,
    today: date,
    participantId: maybe(who),
  });

  test('hold what the words say, in the order of their days', () => {
    fc.assert(
      fc.property(records, asked, (all, request) => {
        const steps = threadOf(all, request);
        const lines = steps.map(({ kind, id, date, word, due }) =>
          [kind, id, date ?? 'null', word?.value ?? due ?? 'null'].join(' '),
        );
        expect(lines.toSorted()).toEqual(naiveThread(all, request));
        const days = steps.flatMap(({ date }) => date ?? []);
        expect(days).toEqual(days.toSorted());
        for (const [place, { from, days: since, stage }] of steps.entries()) {
          expect(THREAD_STAGES).toContain(stage);
          if (from !== null) expect(from).toBeLessThan(place);
          if (since !== null) expect(since).toBeGreaterThanOrEqual(0);
        }
      }),
      { seed: 11, numRuns: 500 },
    );
  });
});
