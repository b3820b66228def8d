import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { InputOf } from '../../../../shared/contract/contract.ts';
import { lastOfDay } from '../../../../shared/domain/time/days.ts';
import {
  BEHALF_COUNTS,
  COALITION_STATUSES,
  FORMALITIES,
  POSITIONS,
  PUBLICITIES,
  QUALIFICATIONS,
  VERSION_CHANGES,
  type CoalitionStatus,
} from '../../../../shared/domain/vocabulary.ts';
import { openTestCore } from '../../../support/core.ts';
import { NEW_YORK, putForward } from '../scene.ts';
import { standsAt, type Edition, type Word, type World } from './naive.ts';

const PEOPLE = 3;
const DAYS = 9;
/** The day of the meeting in New York on which everything is asked; two of the days are still to come. */
const TODAY = 7;
const dayOf = (n: number): string => new Date(Date.UTC(2024, 2, 5 + n)).toISOString().slice(0, 10);
/** An evening in New York, the next day in Vienna and by UTC; a Sunday on which the clocks go forward lies between. */
const NOW = `${dayOf(TODAY + 1)}T02:30:00.000Z`;

const OFTEN = ['considering', 'endorsed', 'endorsed', 'endorsed', 'withdrawn', 'no_reply'] as const;

const day = fc.nat(DAYS - 1);
const who = fc.uniqueArray(fc.nat(PEOPLE - 1), { minLength: 1, maxLength: 2 });
const sometimes = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 3 });
const says = fc.record({
  act: fc.constant('says' as const),
  who,
  day,
  // Endorsed in writing oftener than by chance: most of the rules are about what was.
  position: sometimes(fc.constantFrom(...OFTEN, ...OFTEN, ...POSITIONS)),
  formality: sometimes(fc.constantFrom('in_writing' as const, ...FORMALITIES)),
  qualification: sometimes(fc.constantFrom(...QUALIFICATIONS)),
  version: fc.option(fc.nat(4), { nil: undefined, freq: 2 }),
  publicity: sometimes(fc.oneof(fc.constant('public' as const), fc.constantFrom(...PUBLICITIES))),
  // Among others the hour at which a day begins.
  until: fc.tuple(day, fc.constantFrom('00:00', '00:01', '18:00', '23:59')),
  behalf: fc.option(who, { nil: null, freq: 3 }),
});
/**
 * How a story begins: somebody says something, comes to an end without having endorsed, in some form, and endorses after
 * all. By chance alone no reply is hardly ever followed by anything.
 */
const comesRound = fc
  .record({
    somebody: fc.nat(PEOPLE - 1),
    says,
    form: fc.constantFrom(...FORMALITIES),
    end: fc.constantFrom('no_reply' as const, 'no_reply' as const, 'declined' as const),
  })
  .map(({ somebody, says: said, form, end }) => {
    const one = { ...said, who: [somebody], version: undefined, behalf: null };
    return [
      { ...one, day: 0, position: 'considering' as const },
      { ...one, day: 1, position: end, formality: form },
      { ...one, day: 2, position: 'endorsed' as const, formality: undefined, qualification: undefined },
    ];
  });
const act = fc.oneof(
  { weight: 6, arbitrary: says },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant('sayTogether' as const),
      each: fc.array(says, { minLength: 2, maxLength: 3 }),
    }),
  },
  fc.record({ act: fc.constant('edits' as const), day, change: fc.constantFrom(...VERSION_CHANGES) }),
  fc.record({
    act: fc.constant('rules' as const),
    day,
    level: fc.constantFrom('informal' as const, ...FORMALITIES),
    behalf: fc.constantFrom('each' as const, 'each' as const, ...BEHALF_COUNTS),
  }),
  fc.record({ act: fc.constant('joins' as const), who, day, status: fc.constantFrom(...COALITION_STATUSES) }),
  fc.record({ act: fc.constant('undoes' as const) }),
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;
type Said = typeof says extends fc.Arbitrary<infer T> ? T : never;

/** What was accepted, each with what it wrote into the model. */
interface Notes {
  readonly words: (Word & { readonly who: string })[];
  readonly statuses: { turn: number; day: string; who: string; status: CoalitionStatus }[];
  readonly rules: World['rules'][number][];
  readonly editions: (Edition & { readonly turn: number })[];
}

async function play(acts: readonly Act[]) {
  // Who is in the directory before the first of the days may be asked on each of them.
  const core = await openTestCore('2024-03-01T12:00:00.000Z');
  const reconveningId = core.create('reconvening', {
    title: { en: 'Meeting in New York' },
    shortTitle: { en: 'New York' },
    level: 'ministerial',
    startDate: dayOf(0),
    endDate: dayOf(TODAY),
    zone: NEW_YORK,
  });
  const people = Array.from({ length: PEOPLE }, (_, at) =>
    core.create('participant', {
      participantKind: 'organization',
      shortName: { en: `P${at}` },
      formalName: { en: `P${at}` },
    }),
  );
  core.setNow(NOW);
  const documentId = putForward(
    core,
    core.create('document', { symbol: 'GC/1', title: { en: 'Text' }, kind: 'pledge', reconveningId }),
  );
  let notes: Notes = { words: [], statuses: [], rules: [], editions: [] };
  const before: Notes[] = [];
  const copy = ({ words, statuses, rules, editions }: Notes): Notes => ({
    words: [...words],
    statuses: [...statuses],
    rules: [...rules],
    editions: [...editions],
  });
  const ids = (list: readonly number[]) => list.flatMap((at) => people[at] ?? []);

  acts.forEach((one, turn) => {
    if (one.act === 'undoes') {
      if (before.length === 0) return;
      const undone = core.core.call('history.undo', {});
      const last = before.pop();
      // A step may rest on another one: then it stays, and so does all before it.
      if (undone.ok && last) notes = last;
      else before.length = 0;
      return;
    }
    const next = copy(notes);
    const note = (result: { readonly ok: boolean }) => {
      if (!result.ok) return;
      before.push(notes);
      notes = next;
    };
    if (one.act === 'sayTogether') {
      const rows = one.each.flatMap((each, row) => {
        const { words, ...said } = statementOf(each, notes.editions);
        if (said.steps.length === 0) return [];
        for (const id of ids(each.who)) {
          // Each upon those before it, within one turn.
          words.forEach((word, at) =>
            next.words.push({ ...word, who: id, turn: turn + (row * 5 + at) / 100 }),
          );
        }
        return [said];
      });
      if (rows.length > 0) note(core.core.call('endorsement.recordMany', { documentId, rows }));
      return;
    }
    const date = dayOf(one.day);
    switch (one.act) {
      case 'edits': {
        const result = core.core.call('record.create', {
          kind: 'documentVersion',
          values: { documentId, label: `V${turn}`, date, change: one.change },
        });
        const id = result.ok ? String(Reflect.get(Object(result.value), 'id')) : '';
        next.editions.push({ id, day: date, isSubstantive: one.change === 'substantive', turn });
        return note(result);
      }
      case 'rules': {
        next.rules.push({ turn, day: date, level: one.level, behalf: one.behalf });
        const rule = { documentId, date, countsFrom: one.level, behalf: one.behalf };
        return note(core.core.call('counting.record', rule));
      }
      case 'joins': {
        const participantIds = ids(one.who);
        for (const id of participantIds) next.statuses.push({ turn, day: date, who: id, status: one.status });
        const stated = { participantIds, date, status: one.status, reason: 'As agreed' };
        return note(core.core.call('membership.record', stated));
      }
      case 'says': {
        const { words, ...said } = statementOf(one, notes.editions);
        if (said.steps.length === 0) return;
        for (const id of ids(one.who)) {
          words.forEach((word, at) => next.words.push({ ...word, who: id, turn: turn + at / 10 }));
        }
        return note(core.core.call('endorsement.record', { documentId, ...said }));
      }
    }
  });

  /** The statement as it is made, and the words that it comes to: who endorses and names no version means the one of the day. */
  function statementOf(one: Said, editions: readonly Edition[]) {
    const date = dayOf(one.day);
    const [untilDay, hour] = one.until;
    const embargoUntil = `${dayOf(untilDay)}T${hour}`;
    const there = editions.filter((edition) => edition.day <= date);
    const named = one.version === undefined ? undefined : there[one.version % Math.max(1, there.length)];
    const meant = named ?? (one.position === 'endorsed' ? there.at(-1) : undefined);
    const word = (axis: Word['axis'], value: string | undefined): Omit<Word, 'turn'>[] =>
      value === undefined
        ? []
        : [
            {
              day: date,
              axis,
              value,
              onBehalfOf: axis === 'position' && one.behalf ? ids(one.behalf) : null,
              until: value === 'embargoed' ? utcInNewYork(embargoUntil) : null,
            },
          ];
    const others = [
      ...word('position', one.position),
      ...word('formality', one.formality),
      ...word('qualification', one.qualification),
      ...word('publicity', one.publicity),
    ];
    const spoken = [...others, ...word('version', named?.id)];
    return {
      words: [...others, ...word('version', meant?.id)],
      participantIds: ids(one.who),
      steps: spoken.map(({ axis, value }) => ({
        axis,
        value,
      })) satisfies InputOf<'endorsement.record'>['steps'],
      date,
      embargoUntil: one.publicity === 'embargoed' ? embargoUntil : null,
      reason: 'New instructions',
      wording: 'On the second paragraph',
      capacity: one.behalf ? ('on_behalf' as const) : ('organization' as const),
      onBehalfOfIds: ids(one.behalf ?? []),
    };
  }

  const group = <T extends { readonly who: string }>(list: readonly T[]) =>
    new Map(people.map((person) => [person, list.filter(({ who: id }) => id === person)]));
  const world: World = {
    people,
    words: group(notes.words),
    statuses: group(notes.statuses),
    rules: notes.rules,
    editions: notes.editions,
    now: NOW,
    today: dayOf(TODAY),
    lastOf: (asked) => lastOfDay(asked, NEW_YORK),
  };
  return { core, documentId, world };
}

/** New York puts its clocks forward on 10 March 2024 at two in the morning. */
function utcInNewYork(wall: string): string {
  const hours = wall < '2024-03-10T02:00' ? 5 : 4;
  return new Date(Date.parse(`${wall}:00.000Z`) + hours * 60 * 60_000).toISOString();
}

test('a tally agrees with the rules on all five axes, at any day, for either audience', async () => {
  const counts = { asked: 0, counted: 0, hidden: 0, overtaken: 0, spokenFor: 0, lateReplies: 0 };
  const story = fc.array(act, { minLength: 20, maxLength: 60, size: 'max' });
  await fc.assert(
    fc.asyncProperty(comesRound, story, async (beginning, acts) => {
      const { core, documentId, world } = await play([...beginning, ...acts]);
      counts.lateReplies += [...world.words.values()].map(lateReplies).reduce((sum, n) => sum + n, 0);
      for (const audience of ['internal', 'public'] as const) {
        const total = core.call('tally.get', { documentId, audience });
        for (let n = -1; n < DAYS; n += 1) {
          const asAt = dayOf(n);
          const tally = core.call('tally.get', { documentId, asAt, audience });
          const stands = standsAt(world, asAt, audience);
          const said = `${audience} as at ${asAt}`;
          expect(byName(tally.standings), said).toMatchObject(byName(stands));
          expect(tally.standings, said).toHaveLength(stands.length);
          const counted = stands.filter((one) => one.counted).length;
          expect(tally, said).toMatchObject({ invited: stands.length, counted });
          const byDay = total.byDay.findLast(({ date }) => date <= asAt)?.counted ?? 0;
          if (n <= TODAY) expect(byDay, `${said}, by day`).toBe(counted);
          counts.asked += 1;
          counts.counted += counted;
          counts.overtaken += stands.filter((one) => one.toReconfirm).length;
          counts.spokenFor += stands.filter((one) => one.spokenForBy !== null).length;
          const open = standsAt(world, asAt, 'internal').filter(({ position }) => position === 'endorsed');
          if (audience === 'public') {
            counts.hidden += open.length - stands.filter(({ position }) => position === 'endorsed').length;
          }
        }
      }
    }),
    { seed: 20_240_924, numRuns: 32 },
  );
  // The stories are of what the rules are about.
  expect(
    Object.entries(counts).filter(([, count]) => count <= 10),
    'too seldom',
  ).toEqual([]);
});

/** How often somebody endorsed after having left it without a reply. */
function lateReplies(words: readonly Word[]): number {
  const positions = words.filter(({ axis }) => axis === 'position').map(({ value }) => value);
  return positions.filter((value, at) => value === 'endorsed' && positions[at - 1] === 'no_reply').length;
}

function byName<T extends { readonly participantId: string }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => (a.participantId < b.participantId ? -1 : 1));
}
