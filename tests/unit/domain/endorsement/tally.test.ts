import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  axesAt,
  isCounted,
  isPublic,
  type Step,
  type Version,
} from '../../../../shared/domain/endorsement/standing.ts';
import type { RuleStep } from '../../../../shared/domain/counting/rule.ts';
import { countsOf, standingsOf, type TallyInput } from '../../../../shared/domain/endorsement/tally.ts';
import {
  ENDORSEMENT_AXES,
  FORMALITIES,
  POSITIONS,
  PUBLICITIES,
  QUALIFICATIONS,
  REGIONAL_GROUPS,
  type EndorsementAxis,
} from '../../../../shared/domain/vocabulary.ts';

let made = 0;
function step(date: string, axis: EndorsementAxis, value: string, more: Partial<Step> = {}): Step {
  made += 1;
  const order = String(made).padStart(6, '0');
  return {
    id: order,
    axis,
    value,
    date,
    logged: order,
    capacity: 'state',
    onBehalfOfIds: [],
    embargoUntil: null,
    paragraphIds: [],
    ...more,
  };
}
const endorsed = (date: string, formality: string, version: string | null = 'v1'): Step[] => [
  step(date, 'position', 'endorsed'),
  step(date, 'formality', formality),
  ...(version === null ? [] : [step(date, 'version', version)]),
  step(date, 'publicity', 'public'),
];
const version = (id: string, date: string, change: Version['change']): Version => ({
  id,
  position: id,
  date,
  change,
});
const FIRST = version('v1', '2024-01-01', 'substantive');

const rule = (countsFrom: RuleStep['countsFrom']): RuleStep => ({
  id: countsFrom,
  date: '2024-01-01',
  logged: '0',
  countsFrom,
  target: null,
  behalf: 'one',
});

function tally(stepsOf: Readonly<Record<string, readonly Step[]>>, more: Partial<TallyInput> = {}) {
  const input: TallyInput = {
    participants: Object.keys(stepsOf).map((id, index) => ({
      id,
      shortName: { en: id },
      formalName: { en: id },
      participantKind: 'state',
      iso3: id,
      unStatus: 'member',
      regionalGroup: REGIONAL_GROUPS[index % REGIONAL_GROUPS.length] ?? null,
      enteredOn: null,
    })),
    stepsOf: new Map(Object.entries(stepsOf)),
    versions: [FIRST],
    membershipsOf: new Map(),
    rules: [],
    asAt: null,
    audience: 'internal',
    document: {
      since: '2023-01-01',
      moves: [],
      first: 'drafting',
      present: { state: 'open', stateDate: null },
    },
    isShared: false,
    zone: 'UTC',
    presentOf: new Map(Object.entries(stepsOf)),
    now: '2024-07-01T00:00:00.000Z',
    ...more,
  };
  return countsOf(input, standingsOf(input));
}

describe('what is counted', () => {
  test.each(FORMALITIES)('is an endorsement at the level "%s" or above', (countsFrom) => {
    const counting = FORMALITIES.filter((formality) =>
      isCounted(axesAt(endorsed('2024-02-01', formality), null), countsFrom, false),
    );
    expect(counting).toEqual(FORMALITIES.slice(FORMALITIES.indexOf(countsFrom)));
  });

  test.each(POSITIONS.filter((position) => position !== 'endorsed'))('is not who is "%s"', (position) => {
    const steps = [step('2024-02-01', 'formality', 'signed'), step('2024-02-01', 'position', position)];
    expect(isCounted(axesAt(steps, null), 'informal', false)).toBe(false);
  });

  test('is nobody whose form is not known', () => {
    expect(
      tally({ KEN: [step('2024-02-01', 'position', 'endorsed')] }, { rules: [rule('informal')] }).counted,
    ).toBe(0);
  });
});

describe('a later version', () => {
  const steps = { KEN: endorsed('2024-02-01', 'in_writing') };

  test('that is substantive makes endorsements ones to be reconfirmed, from its date on', () => {
    const versions = [FIRST, version('v2', '2024-03-01', 'substantive')];
    expect(tally(steps, { versions })).toMatchObject({ counted: 0, toReconfirm: 1 });
    expect(tally(steps, { versions, asAt: '2024-02-29' })).toMatchObject({ counted: 1, toReconfirm: 0 });
    expect(tally(steps, { versions, asAt: '2024-03-01' })).toMatchObject({ counted: 0, toReconfirm: 1 });
  });

  test('that is editorial carries them over, but not over the substantive one after it', () => {
    const editorial = [FIRST, version('v2', '2024-03-01', 'editorial')];
    expect(tally(steps, { versions: editorial })).toMatchObject({ counted: 1, toReconfirm: 0 });
    const both = [...editorial, version('v3', '2024-04-01', 'substantive')];
    expect(tally(steps, { versions: both })).toMatchObject({ counted: 0, toReconfirm: 1 });
    const again = { KEN: [...steps.KEN, step('2024-04-02', 'version', 'v3')] };
    expect(tally(again, { versions: both })).toMatchObject({ counted: 1, toReconfirm: 0 });
  });

  test('takes the ground also from an endorsement that was given before there was any version', () => {
    const early = { KEN: endorsed('2024-02-01', 'in_writing', null) };
    expect(tally(early, { versions: [] })).toMatchObject({ counted: 1, toReconfirm: 0 });
    const versions = [version('v1', '2024-03-01', 'substantive')];
    expect(tally(early, { versions })).toMatchObject({ counted: 0, toReconfirm: 1 });
    expect(tally(early, { versions, asAt: '2024-02-15' })).toMatchObject({ counted: 1, toReconfirm: 0 });
    expect(tally(early, { versions: [version('v1', '2024-03-01', 'editorial')] })).toMatchObject({
      counted: 1,
    });
  });

  test('is not waited for by those who have not endorsed', () => {
    const versions = [FIRST, version('v2', '2024-03-01', 'substantive')];
    const considering = [step('2024-02-01', 'position', 'considering'), step('2024-02-01', 'version', 'v1')];
    expect(tally({ KEN: considering }, { versions })).toMatchObject({ toReconfirm: 0 });
  });
});

describe('publicity', () => {
  const until = '2024-06-02T09:00:00.000Z';
  const embargoed = axesAt([step('2024-02-01', 'publicity', 'embargoed', { embargoUntil: until })], null);

  test('is none until something else is said', () => {
    expect(isPublic(axesAt([], null), '2030-01-01T00:00:00.000Z')).toBe(false);
  });

  test('waits for the end of an embargo to the millisecond', () => {
    expect(isPublic(embargoed, '2024-06-02T08:59:59.999Z')).toBe(false);
    expect(isPublic(embargoed, until)).toBe(true);
  });

  test('keeps what is not public out of every count of a public tally, whose sum is still all who were invited', () => {
    const steps = {
      KEN: endorsed('2024-02-01', 'signed'),
      FRA: [...endorsed('2024-02-01', 'signed'), step('2024-02-02', 'publicity', 'confidential')],
      GHA: [
        ...endorsed('2024-02-01', 'signed').slice(0, 3),
        step('2024-02-01', 'publicity', 'embargoed', { embargoUntil: until }),
      ],
    };
    const now = '2024-06-02T08:00:00.000Z';
    expect(tally(steps, { now })).toMatchObject({ invited: 3, counted: 3 });
    expect(tally(steps, { now, audience: 'public' })).toMatchObject({
      invited: 3,
      counted: 1,
      byPosition: expect.arrayContaining([
        { value: 'endorsed', count: 1 },
        { value: 'none', count: 2 },
      ]),
    });
    expect(tally(steps, { now: until, audience: 'public' })).toMatchObject({ counted: 2 });
  });

  test('is of the day after an embargo that ends as a day begins, asked by day or as at one', () => {
    const steps = {
      KEN: [
        ...endorsed('2024-02-01', 'signed').slice(0, 3),
        step('2024-02-01', 'publicity', 'embargoed', { embargoUntil: '2024-03-15T00:00:00.000Z' }),
      ],
      FRA: [],
      GHA: [],
    };
    const asked = { audience: 'public', now: '2024-06-01T00:00:00.000Z' } as const;
    expect(tally(steps, { ...asked, asAt: '2024-03-14' }).counted).toBe(0);
    expect(tally(steps, { ...asked, asAt: '2024-03-15' }).counted).toBe(1);
    expect(tally(steps, asked).byDay).toEqual([{ date: '2024-03-15', counted: 1 }]);
  });
});

describe('two versions that two laptops put in one place', () => {
  test('have an order all the same', () => {
    const versions = [FIRST, { ...version('v2', '2024-03-01', 'substantive'), position: 'v1' }];
    const steps = { KEN: endorsed('2024-02-01', 'signed'), FRA: endorsed('2024-03-02', 'signed', 'v2') };
    expect(tally(steps, { versions })).toMatchObject({ counted: 1, toReconfirm: 1 });
    expect(tally(steps, { versions: versions.toReversed() })).toMatchObject({ counted: 1, toReconfirm: 1 });
  });
});

describe('the running total', () => {
  test('has a row a day on which the number changed, up and down', () => {
    const steps = {
      KEN: [...endorsed('2024-02-01', 'signed'), step('2024-02-05', 'position', 'withdrawn')],
      FRA: endorsed('2024-02-01', 'signed'),
      GHA: [step('2024-02-02', 'position', 'invited'), ...endorsed('2024-02-03', 'oral')],
    };
    const versions = [FIRST, version('v2', '2024-03-01', 'substantive')];
    const byDay = [
      { date: '2024-02-01', counted: 2 },
      { date: '2024-02-05', counted: 1 },
      { date: '2024-03-01', counted: 0 },
    ];
    expect(tally(steps, { versions }).byDay).toEqual(byDay);
    expect(tally(steps, { versions, asAt: '2024-02-29' }).byDay).toEqual(byDay.slice(0, 2));
  });
});

describe('steps of one day', () => {
  test('count in the order in which they were recorded, in whatever order they are read', () => {
    const steps = [
      step('2024-02-01', 'position', 'considering'),
      step('2024-02-01', 'position', 'endorsed'),
      step('2024-01-31', 'position', 'invited'),
    ];
    expect(axesAt(steps, null).position).toBe('endorsed');
    expect(axesAt(steps.toReversed(), null).position).toBe('endorsed');
    expect(axesAt(steps, '2024-01-31')).toMatchObject({ position: 'invited', lastStep: '2024-01-31' });
    expect(axesAt(steps, '2024-01-30')).toMatchObject({ position: 'not_approached', lastStep: null });
  });
});

const VALUES: Readonly<Record<EndorsementAxis, readonly string[]>> = {
  position: POSITIONS,
  formality: FORMALITIES,
  qualification: QUALIFICATIONS,
  version: ['v1', 'v2', 'v3'],
  publicity: PUBLICITIES,
};
const DATES = ['2024-01-15', '2024-02-15', '2024-03-15', '2024-04-15'];
const anyStep = fc
  .record({ axis: fc.constantFrom(...ENDORSEMENT_AXES), pick: fc.nat(20), date: fc.constantFrom(...DATES) })
  .map(({ axis, pick, date }) => {
    const values = VALUES[axis];
    return step(date, axis, values[pick % values.length] ?? '', { embargoUntil: '2024-03-01T00:00:00.000Z' });
  });
const anySteps = fc.record({
  A: fc.array(anyStep),
  B: fc.array(anyStep),
  C: fc.array(anyStep),
  D: fc.constant([]),
});
const VERSIONS = [
  FIRST,
  version('v2', '2024-02-01', 'editorial'),
  version('v3', '2024-03-01', 'substantive'),
];

test('whatever was said, the counts add up, and agree with each other', () => {
  const sum = (counts: readonly { count: number }[]) => counts.reduce((total, { count }) => total + count, 0);
  fc.assert(
    fc.property(
      anySteps,
      fc.constantFrom(...FORMALITIES),
      fc.constantFrom(null, ...DATES),
      fc.constantFrom('internal' as const, 'public' as const),
      (steps, countsFrom, asAt, audience) => {
        const counts = tally(steps, { versions: VERSIONS, rules: [rule(countsFrom)], asAt, audience });
        const of = (value: string) => counts.byPosition.find((one) => one.value === value)?.count ?? 0;
        expect(counts.invited).toBe(4);
        expect(sum(counts.byPosition)).toBe(counts.invited);
        expect(sum(counts.byQualification)).toBe(of('endorsed'));
        expect(sum(counts.byFormality)).toBeLessThanOrEqual(of('endorsed'));
        expect(counts.counted + counts.toReconfirm).toBeLessThanOrEqual(of('endorsed'));
        expect(counts.byRegionalGroup.reduce((total, { counted }) => total + counted, 0)).toBe(
          counts.counted,
        );
        if (audience === 'internal') expect(counts.byDay.at(-1)?.counted ?? 0).toBe(counts.counted);
      },
    ),
    { seed: 163, numRuns: 300 },
  );
});
