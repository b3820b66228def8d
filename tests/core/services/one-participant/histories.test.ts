import { expect, test } from 'vitest';
import type { Kind } from '../../../../shared/contract/kinds.ts';
import { createChance, type Chance } from '../../../bench/random.ts';
import type { CoreCaller } from '../../../support/core.ts';
import { setScene } from '../scene.ts';
import { organization } from './entries.ts';
import { twoLaptops } from './two-laptops.ts';

/** What a participant says or is, each a record that names it. */
const SAID = ['membershipStep', 'stance', 'groupMembership', 'orderException'] as const;

/** What was written down beside the program: what there is, and what a person has let go by a choice or a deletion. */
class Memory {
  /** Of each record, what it is of: one of what a person let go has to stand. */
  readonly slots = new Map<string, string>();
  readonly people = new Set<string>();
  readonly letGo = new Set<string>();
  readonly deleted = new Set<string>();

  made(id: string, slot: string): void {
    this.slots.set(id, slot);
  }
}

interface World {
  readonly reconvening: string;
  readonly actions: readonly string[];
  readonly groupId: string;
  readonly memory: Memory;
  count: number;
}

function pick<T>(chance: Chance, list: readonly T[]): T {
  return list[chance.below(list.length)] ?? expect.fail('nothing to pick from');
}

const standing = (core: CoreCaller): string[] =>
  core
    .rows('participant')
    .flatMap(({ id, iso3 }) => (iso3 === null ? [id] : []))
    .toSorted();
const idsOf = (core: CoreCaller, kind: Kind): Set<string> => new Set(core.rows(kind).map(({ id }) => id));

/** Writes down what is new of the kinds that are watched. */
function noted(core: CoreCaller, { memory }: World, work: () => void): void {
  const before = SAID.map((kind) => idsOf(core, kind));
  work();
  for (const [at, kind] of SAID.entries()) {
    for (const row of core.rows(kind)) {
      if (before[at]?.has(row.id)) continue;
      memory.made(row.id, `${kind} ${String(row['actionId'] ?? row['groupId'] ?? '')}`);
    }
  }
}

const ACTS: Readonly<Record<string, (core: CoreCaller, world: World, chance: Chance) => void>> = {
  stance(core, { actions }, chance) {
    const stance = {
      participantId: pick(chance, standing(core)),
      actionId: pick(chance, actions),
      stance: 'support',
    } as const;
    core.call('stance.record', { stances: [stance] });
  },
  membership(core, _world, chance) {
    const step = {
      participantIds: [pick(chance, standing(core))],
      date: '2024-01-01',
      status: 'observer' as const,
    };
    core.call('membership.record', { ...step, reason: 'As was agreed' });
  },
  seat(core, { groupId }, chance) {
    const participantId = pick(chance, standing(core));
    if (core.rows('groupMembership').some((row) => row['participantId'] === participantId)) return;
    core.create('groupMembership', { groupId, participantId });
  },
  exception(core, _world, chance) {
    const participantId = pick(chance, standing(core));
    if (core.rows('orderException').some((row) => row['participantId'] === participantId)) return;
    core.create('orderException', { participantId, reason: 'The host' });
  },
  delegate(core, world, chance) {
    const participantId = pick(chance, standing(core));
    core.call('delegation.invite', { reconveningId: world.reconvening, participantIds: [participantId] });
    const delegation = core.rows('delegation').find((row) => row['participantId'] === participantId);
    const name = `Person ${(world.count += 1)}`;
    core.createPerson('delegate', { delegationId: delegation?.id ?? '', name });
    world.memory.people.add(name);
  },
  dismiss(core, { memory }, chance) {
    const delegations = core.rows('delegation');
    if (delegations.length === 0) return;
    const { id } = pick(chance, delegations);
    for (const row of core.rows('delegate')) {
      if (row['delegationId'] === id) memory.deleted.add(row.titles['person']?.en ?? '');
    }
    core.call('record.delete', { kind: 'delegation', ids: [id] });
  },
  merge(core, world, chance) {
    const all = standing(core);
    if (all.length < 2) return;
    const keepId = pick(chance, all);
    const otherId = pick(
      chance,
      all.filter((id) => id !== keepId),
    );
    merge(core, world, chance, { keepId, otherId });
  },
};

/** Makes two one by choices at random, and writes down what was let go by them. */
function merge(
  core: CoreCaller,
  { memory }: World,
  chance: Chance,
  two: { readonly keepId: string; readonly otherId: string },
): void {
  const { pairs } = core.call('participant.mergePlan', two);
  const chosen = pairs.map((pair) => ({ pair, choice: pick(chance, pair.choices) }));
  for (const { pair, choice } of chosen) {
    if (choice === 'both') continue;
    for (const { id } of choice === 'keep' ? pair.other : pair.keep) memory.letGo.add(id);
  }
  const choices = Object.fromEntries(chosen.map(({ pair, choice }) => [pair.key, choice]));
  core.call('participant.merge', { ...two, choices });
}

/** What there is of what was written down, and is of nobody who stands; after everything was brought over. */
function lost(core: CoreCaller, { memory }: World): string[] {
  const there = new Set(standing(core));
  const delegations = new Map(core.rows('delegation').map((row) => [row.id, String(row['participantId'])]));
  const people = new Set(
    core
      .rows('delegate')
      .filter((row) => there.has(delegations.get(String(row['delegationId'])) ?? ''))
      .map((row) => row.titles['person']?.en),
  );
  const said = new Set(
    SAID.flatMap((kind) =>
      core.rows(kind).flatMap((row) => (there.has(String(row['participantId'])) ? [row.id] : [])),
    ),
  );
  const stands = new Set([...said].map((id) => memory.slots.get(id)));
  return [
    ...[...memory.people].filter((name) => !people.has(name) && !memory.deleted.has(name)),
    ...[...memory.slots].flatMap(([id, slot]) =>
      said.has(id) || (memory.letGo.has(id) && stands.has(slot)) ? [] : [`${slot} ${id}`],
    ),
  ];
}

/** What goes by somebody who does not stand, or hangs on what is not there, and no sentence says so. */
function unsaid(core: CoreCaller): string[] {
  const left = core.call('participant.leftBehind', {});
  const there = new Set([...standing(core), ...left.map(({ id }) => id)]);
  const isHangingSaid = left.some(({ records }) => records.some(({ kind }) => kind === 'delegate'));
  const delegations = idsOf(core, 'delegation');
  return [
    ...[...SAID, 'delegation' as const].flatMap((kind) =>
      core
        .rows(kind)
        .flatMap((row) => (there.has(String(row['participantId'])) ? [] : [`${kind} ${row.id}`])),
    ),
    ...core
      .rows('delegate')
      .flatMap((row) =>
        delegations.has(String(row['delegationId'])) || isHangingSaid ? [] : [`delegate ${row.id}`],
      ),
  ];
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'whatever two laptops make one, nothing is lost that nobody let go: %i',
  { timeout: 30_000 },
  async (seed) => {
    const chance = createChance(seed);
    const laptops = await twoLaptops();
    const world = await laptops.here((core): World => {
      const { reconvening } = setScene(core);
      const actions = ['1', '2'].map((number) =>
        core.create('priorityAction', { number, title: { en: number }, kind: 'initiative' }),
      );
      const groupId = core.create('workingGroup', { number: '1', name: { en: 'Precursors' } });
      for (const name of ['UNODC', 'UNODC, Vienna', 'Office on Drugs']) organization(core, name);
      return { reconvening, actions, groupId, memory: new Memory(), count: 0 };
    });
    const act = (core: CoreCaller, times: number): void => {
      for (let at = 0; at < times; at += 1) {
        const name = pick(chance, Object.keys(ACTS));
        noted(core, world, () => ACTS[name]?.(core, world, chance));
      }
    };
    await laptops.here((core) => act(core, 10));
    laptops.part();
    await laptops.here((core) => act(core, 4));
    await laptops.there((core) => act(core, 4));
    await laptops.meet();
    // What has not come over is said, and brought over by what is said.
    await laptops.here((core) => {
      expect(unsaid(core)).toEqual([]);
      for (let round = 0; round < 9; round += 1) {
        const [left] = core.call('participant.leftBehind', {});
        if (left) merge(core, world, chance, { keepId: left.intoId, otherId: left.id });
      }
      expect(core.call('participant.leftBehind', {})).toEqual([]);
    });
    await laptops.meet();
    expect(await laptops.there((core) => lost(core, world))).toEqual([]);
  },
);
