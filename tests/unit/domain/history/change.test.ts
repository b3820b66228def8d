import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DELETED, invert, replay, sameValue, type Change } from '../../../../shared/domain/history/change.ts';
import { formatStamp, nextStamp, type Stamp } from '../../../../shared/domain/history/clock.ts';

type Fields = Record<string, unknown>;
type State = Record<string, Fields>;

interface Edit {
  readonly record: string;
  readonly field: string;
  readonly value: unknown;
}

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    record: fc.constantFrom('a', 'b', 'c'),
    field: fc.constantFrom('title', 'names', 'minutes', 'sequence'),
    value: fc.constantFrom(null, 'Vienna', 'Wien', 7, { en: 'Austria' }, { en: 'Austria', ar: 'النمسا' }, []),
  }),
  fc.record({ record: fc.constantFrom('a', 'b', 'c'), field: fc.constant(DELETED), value: fc.boolean() }),
);
const anyCommands = fc.array(fc.array(anyEdit, { minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 8,
});

/** Logs the edits of each command as the core does: a change for each field that differs, and creation before all else. */
function logged(commands: readonly Edit[][]): { log: Change[]; states: State[] } {
  const log: Change[] = [];
  const state: State = {};
  const states: State[] = [structuredClone(state)];
  let last: Stamp | null = null;
  commands.forEach((edits, index) => {
    last = nextStamp(last, '2024-03-01T12:00:00.000Z', 'laptop');
    const stamp = formatStamp(last);
    const write = (record: string, field: string, after: unknown) => {
      const fields = (state[record] ??= {});
      const before = fields[field] ?? null;
      if (sameValue(before, after)) return;
      const seq = log.length + 1;
      log.push({
        id: `laptop:${String(seq).padStart(6, '0')}`,
        replica: 'laptop',
        seq,
        at: stamp,
        actor: 'Planner',
        command: `c${index}`,
        kind: 'room',
        record,
        field,
        before,
        after,
        parents: [],
      });
      fields[field] = after;
    };
    for (const { record, field, value } of edits) {
      if (!state[record]) write(record, DELETED, false);
      write(record, field, value);
    }
    states.push(structuredClone(state));
  });
  return { log, states };
}

/** What can be seen of a state: no deleted records, no empty fields. */
function visible(state: State): State {
  return Object.fromEntries(
    Object.entries(state)
      .filter(([, fields]) => fields[DELETED] === false)
      .map(([id, fields]) => [
        id,
        Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)),
      ]),
  );
}

function replayed(log: readonly Change[]): State {
  return Object.fromEntries(
    [...(replay(log).get('room') ?? [])].map(([id, fields]) => [id, Object.fromEntries(fields)]),
  );
}

describe('replaying a log', () => {
  test('gives the state after each command, in whatever order the changes arrive', () => {
    fc.assert(
      fc.property(anyCommands, fc.infiniteStream(fc.nat()), (commands, numbers) => {
        const { log, states } = logged(commands);
        const mixed = log
          .map((change) => ({ change, key: numbers.next().value ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ change }) => change);
        expect(visible(replayed(mixed))).toEqual(visible(states.at(-1) ?? {}));
        const first = log.filter(({ command }) => command === 'c0');
        expect(visible(replayed(first))).toEqual(visible(states[1] ?? {}));
      }),
      { seed: 20_240_315, numRuns: 200 },
    );
  });

  test('is not disturbed by a change that comes twice', () => {
    const { log } = logged([
      [{ record: 'a', field: 'title', value: 'Vienna' }],
      [{ record: 'a', field: 'title', value: 'Wien' }],
    ]);
    expect(replay([...log, ...log.toReversed()])).toEqual(replay(log));
  });

  test('lets the later of two laptops win, and by its id where they wrote at the same moment', () => {
    const [, , title] = logged([
      [
        { record: 'a', field: 'title', value: 'Vienna' },
        { record: 'a', field: 'minutes', value: 7 },
      ],
    ]).log;
    if (!title) throw new Error('no change was logged');
    const mine = { ...title, id: 'a:1', after: 1 };
    const theirs = { ...title, id: 'b:1', after: 2 };
    expect(replay([theirs, mine])).toEqual(replay([mine, theirs]));
    expect(replay([theirs, mine]).get('room')?.get('a')?.get('minutes')).toBe(2);
    const later = { ...mine, at: `${mine.at}1` };
    expect(replay([later, theirs]).get('room')?.get('a')?.get('minutes')).toBe(1);
  });
});

describe('the inverse of a command', () => {
  test('brings back what could be seen before it, and expects what it left', () => {
    fc.assert(
      fc.property(anyCommands, (commands) => {
        const { log, states } = logged(commands);
        const after = structuredClone(states.at(-1) ?? {});
        for (const { record, expected, restored } of invert(
          log.filter(({ command }) => command === `c${commands.length - 1}`),
          () => false,
        )) {
          for (const [field, value] of expected) expect(sameValue(after[record]?.[field], value)).toBe(true);
          after[record] = { ...after[record], ...Object.fromEntries(restored) };
        }
        expect(visible(after)).toEqual(visible(states.at(-2) ?? {}));
      }),
      { seed: 20_240_315, numRuns: 200 },
    );
  });

  test('leaves facts about the world outside as they are', () => {
    const commands = [
      [{ record: 'a', field: 'title', value: 'Vienna' }],
      [{ record: 'a', field: 'sequence', value: 7 }],
      [
        { record: 'a', field: 'sequence', value: 8 },
        { record: 'a', field: 'title', value: 'Wien' },
      ],
    ];
    const { log } = logged(commands);
    const isFact = (_kind: string, field: string) => field === 'sequence';
    expect(
      invert(
        log.filter(({ command }) => command === 'c1'),
        isFact,
      ),
    ).toEqual([]);
    const [inverse] = invert(
      log.filter(({ command }) => command === 'c2'),
      isFact,
    );
    expect(inverse?.restored).toEqual(new Map([['title', 'Vienna']]));
    expect(inverse?.expected).toEqual(new Map([['title', 'Wien']]));
  });

  test('of making a record is deleting it, and nothing more is asked than that it is still there', () => {
    const { log } = logged([[{ record: 'a', field: 'title', value: 'Vienna' }]]);
    expect(invert(log, () => false)).toEqual([
      {
        kind: 'room',
        record: 'a',
        expected: new Map([[DELETED, false]]),
        restored: new Map([[DELETED, true]]),
      },
    ]);
  });
});

test('values are the same when what is stored of them is', () => {
  expect(sameValue(undefined, null)).toBe(true);
  expect(sameValue({ en: 'Austria' }, { en: 'Austria' })).toBe(true);
  expect(sameValue(['a', 'b'], ['b', 'a'])).toBe(false);
  expect(sameValue('7', 7)).toBe(false);
});
