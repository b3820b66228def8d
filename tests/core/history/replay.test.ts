import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createCore, type Core } from '../../../electron/core/core.ts';
import { asRows, recordFrom, tableOf } from '../../../electron/core/db/rows.ts';
import { openFile } from '../../../electron/core/db/open.ts';
import { fieldsOf, type Kind } from '../../../shared/contract/kinds.ts';
import { policyOf, recordsOf } from '../../../shared/contract/merged.ts';
import { unitsOf } from '../../../shared/contract/units.ts';
import { merge } from '../../../shared/domain/history/merge.ts';
import { logOf } from '../../support/log.ts';

const SEED = 20_240_315;
const KINDS_TRIED = ['room', 'participant', 'hostEvent'] as const satisfies readonly Kind[];

type Act =
  | { readonly act: 'create'; readonly kind: (typeof KINDS_TRIED)[number]; readonly word: string }
  | Change
  | { readonly act: 'undo' | 'redo' };
interface Change {
  readonly act: 'update' | 'delete';
  readonly pick: number;
  readonly word: string;
}

const word = fc.constantFrom('Vienna', 'جنيف', '会议', '🕊', '<b>', 'Ünïcode', 'x');
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant('create' as const),
      kind: fc.constantFrom(...KINDS_TRIED),
      word,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constantFrom('update' as const, 'delete' as const),
      pick: fc.nat(9),
      word,
    }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constantFrom('undo' as const, 'redo' as const) }) },
);

const VALUES: Readonly<Record<(typeof KINDS_TRIED)[number], (text: string) => Record<string, unknown>>> = {
  room: (text) => ({ name: { en: text }, venue: 'VIC' }),
  participant: (text) => ({
    participantKind: 'organization',
    shortName: { en: text },
    formalName: { en: text },
  }),
  hostEvent: (text) => ({
    name: { en: text },
    shortName: { en: 'CND' },
    city: 'Vienna',
    zone: 'Europe/Vienna',
    startDate: '2024-03-14',
    endDate: '2024-03-22',
  }),
};
const CHANGED: Readonly<Record<(typeof KINDS_TRIED)[number], string>> = {
  room: 'venue',
  participant: 'notes',
  hostEvent: 'city',
};

function snapshot(core: Core): string {
  return JSON.stringify(
    KINDS_TRIED.map((kind) => {
      const result = core.call('record.list', { kind, limit: 30_000, sort: [{ by: 'createdAt' }] });
      if (!result.ok) throw new Error(JSON.stringify(result.error));
      return stripped(result.value);
    }),
  );
}

/** Without the moment of the last change, which an undo moves on. */
function stripped(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, each: unknown) => (key === 'changedAt' ? undefined : each));
}

async function withCore(work: (core: Core, reopen: () => Promise<Core>, path: string) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), 'reconvene-history-'));
  const path = join(folder, 'workspace.reconvene');
  let now = Date.parse('2024-03-01T12:00:00.000Z');
  let count = 0;
  const open = (mode: 'new' | 'open'): Promise<Core> =>
    createCore({
      path,
      mode,
      actor: 'Planner',
      installation: 'test',
      clock: () => new Date((now += 1000)).toISOString(),
      newId: () => `00000000-0000-7000-8000-${String((count += 1)).padStart(12, '0')}`,
      log: {
        info: () => undefined,
        error: (message, cause) => {
          throw new Error(message, { cause });
        },
      },
    });
  let core = await open('new');
  try {
    await work(
      core,
      async () => {
        core.close();
        core = await open('open');
        return core;
      },
      path,
    );
  } finally {
    core.close();
    rmSync(folder, { recursive: true });
  }
}

function carryOut(core: Core, made: { kind: (typeof KINDS_TRIED)[number]; id: string }[], each: Act): void {
  if (each.act === 'create') {
    const result = core.call('record.create', { kind: each.kind, values: VALUES[each.kind](each.word) });
    if (result.ok) made.push({ kind: each.kind, id: idOf(result.value) });
  } else if (!('pick' in each)) {
    core.call(`history.${each.act}`, {});
  } else {
    const target = made[each.pick % Math.max(1, made.length)];
    if (!target) return;
    if (each.act === 'delete') core.call('record.delete', { kind: target.kind, ids: [target.id] });
    else
      core.call('record.update', {
        kind: target.kind,
        id: target.id,
        values: { [CHANGED[target.kind]]: each.word },
      });
  }
}

function idOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : '';
}

test('merging the log, in whatever order it comes, gives the tables', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 25 }), fc.integer(), async (acts, order) => {
      await withCore(async (core, _reopen, path) => {
        const made: { kind: (typeof KINDS_TRIED)[number]; id: string }[] = [];
        for (const each of acts) carryOut(core, made, each);
        core.close();
        const merged = merge(shuffled(logOf(path), order), policyOf);
        expect(merged).toMatchObject({ waiting: [], conflicts: [] });
        const records = recordsOf(merged);
        const { db, close } = openFile(path);
        for (const kind of KINDS_TRIED) {
          const rows = asRows(db.prepare(`SELECT * FROM ${tableOf(kind)}`).all());
          expect(records.filter((record) => record.kind === kind)).toHaveLength(rows.length);
          const logged = [...unitsOf(kind).values()].flatMap(({ fields }) => fields);
          for (const row of rows) {
            const record = recordFrom(kind, row);
            const one = records.find(({ id }) => id === record.id);
            expect(one?.isDeleted).toBe(row['deleted'] === 1);
            for (const field of logged) {
              expect(one?.fields[field], `${kind} ${field}`).toEqual(Reflect.get(record, field));
            }
          }
        }
        close();
      });
    }),
    { seed: SEED, numRuns: 15 },
  );
});

test('undoing everything gives what was, step by step, and redoing gives it again, also after a restart', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        act.filter((each) => each.act !== 'undo' && each.act !== 'redo'),
        { minLength: 1, maxLength: 12 },
      ),
      async (acts) => {
        await withCore(async (first, reopen) => {
          let core = first;
          const made: { kind: (typeof KINDS_TRIED)[number]; id: string }[] = [];
          const states = [snapshot(core)];
          for (const each of acts) {
            carryOut(core, made, each);
            const state = snapshot(core);
            if (state !== states.at(-1)) states.push(state);
          }
          core = await reopen();
          for (const state of states.slice(0, -1).reverse()) {
            do {
              expect(core.call('history.undo', {}).ok).toBe(true);
            } while (snapshot(core) !== state && canUndo(core));
            expect(snapshot(core)).toBe(state);
          }
          core = await reopen();
          while (core.call('history.redo', {}).ok);
          expect(snapshot(core)).toBe(states.at(-1));
        });
      },
    ),
    { seed: SEED, numRuns: 15 },
  );
});

function canUndo(core: Core): boolean {
  const status = core.call('history.status', {});
  return status.ok && JSON.stringify(status.value).includes('"undo":{');
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const keyed = items.map((item, at) => ({ item, key: Math.imul(seed ^ (at + 1), 2_654_435_761) >>> 0 }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

test('every kind that is tried is a kind of the registry', () => {
  for (const kind of KINDS_TRIED) expect(Object.keys(fieldsOf(kind))).toContain(CHANGED[kind]);
});
