import { copyFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mergeFiles } from '../../../electron/core/merge-files.ts';
import type { Core } from '../../../electron/core/core.ts';
import { caller } from '../../../electron/core/sample/caller.ts';
import { createChance, type Chance } from '../../bench/random.ts';
import { sessionValues } from '../services/scene.ts';
import { failureOf, open, tempFolder } from '../../support/workspace-file.ts';

/** A document that is open for signature on several laptops, each with a memory of its own. */
async function openScene() {
  const folder = tempFolder();
  const first = join(folder, 'first.reconvene');
  const sheet = await on(first, 'ana', 'new', (core) => {
    const call = caller(core);
    call('participant.addStates', { iso3s: ['KEN'], coalitionStatus: 'member' });
    const documentId = call('record.create', {
      kind: 'document',
      values: { symbol: 'GC/1', title: { en: 'Statement' }, kind: 'declaration' },
    }).id;
    call('document.moveState', { id: documentId, to: 'final', reason: 'Nobody negotiates it' });
    const versionId = call('record.create', {
      kind: 'documentVersion',
      values: { documentId, label: 'Final', date: '2024-01-01' },
    }).id;
    const reconveningId = call('record.create', {
      kind: 'reconvening',
      values: {
        title: { en: 'Meeting on the margins of CND 67' },
        shortTitle: { en: 'Margins of CND 67' },
        level: 'ministerial',
        startDate: '2024-03-14',
        endDate: '2024-03-15',
        zone: 'Europe/Vienna',
      },
    }).id;
    call('record.create', {
      kind: 'session',
      values: { ...sessionValues(reconveningId), status: 'confirmed' },
    });
    return { documentId, versionId, language: 'en', paper: 'A4' } as const;
  });
  /** Opens a file on somebody's laptop. */
  function on<T>(path: string, who: string, mode: 'new' | 'open', work: (core: Core) => T): Promise<T> {
    const memoryFolder = join(folder, `memory of ${who}`);
    return open(path, mode, { installation: who, memoryFolder }).then((core) => {
      try {
        return work(core);
      } finally {
        core.close();
      }
    });
  }
  const issue = (path: string, who: string): Promise<string> =>
    on(path, who, 'open', (core) => caller(core)('signOff.issue', sheet).number);
  /** Releases the programme of the only reconvening. */
  const release = (path: string, who: string): Promise<string> =>
    on(path, who, 'open', (core) => {
      const call = caller(core);
      const reconveningId = call('record.list', { kind: 'reconvening' }).rows[0]?.id ?? '';
      return call('release.make', { reconveningId, languages: ['en'], paper: 'A4' }).label;
    });
  /** Says that somebody has the last release that a file knows, and says what would come next. */
  const handOut = (path: string, who: string): Promise<string> =>
    on(path, who, 'open', (core) => {
      const call = caller(core);
      const reconveningId = call('record.list', { kind: 'reconvening' }).rows[0]?.id ?? '';
      const last = call('record.list', { kind: 'release', sort: [{ by: 'releasedAt' }] }).rows.at(-1);
      call('release.handOut', { id: last?.id ?? '' });
      return call('release.plan', { reconveningId, languages: ['en'], paper: 'A4' }).label;
    });
  /** What the releases are called that a file knows. */
  const labels = (path: string): Promise<string[]> =>
    on(path, 'ana', 'open', (core) => {
      const { rows } = caller(core)('record.list', { kind: 'release' });
      return rows.map(({ label }) => String(label)).sort();
    });
  return {
    folder,
    first,
    issue,
    release,
    handOut,
    undo: (path: string) => on(path, 'ana', 'open', (core) => caller(core)('history.undo', {})),
    labels,
    memoryOf: (who: string) => join(folder, `memory of ${who}`),
  };
}

describe('the number of a sheet', () => {
  test('counts on where the file is, carries who gave it, and survives a move of the file', async () => {
    const { folder, first, issue } = await openScene();
    expect([await issue(first, 'ana'), await issue(first, 'ana')]).toEqual(['S-A1', 'S-A2']);
    const theirs = join(folder, 'theirs.reconvene');
    copyFileSync(first, theirs);
    expect(await issue(theirs, 'ben')).toMatch(/^S-[B-Z]{4}3$/);
    const moved = join(folder, 'moved.reconvene');
    renameSync(first, moved);
    expect(await issue(moved, 'ana')).toBe('S-A3');
  });

  test('is above what was given before an older copy was put back by hand', async () => {
    const { folder, first, issue } = await openScene();
    const older = join(folder, 'older.reconvene');
    await issue(first, 'ana');
    copyFileSync(first, older);
    await issue(first, 'ana');
    copyFileSync(older, first);
    expect(await issue(first, 'ana')).toBe('S-A3');
  });

  test('is not given where what was given cannot be read', async () => {
    const { first, issue, memoryOf } = await openScene();
    await issue(first, 'ana');
    const name = readdirSync(memoryOf('ana')).find((one) => one.startsWith('numbers-')) ?? '';
    const memory = join(memoryOf('ana'), name);
    writeFileSync(memory, '{"half');
    expect(await failureOf(() => issue(first, 'ana'))).toMatchObject({
      code: 'IO',
      params: { path: memory },
    });
    rmSync(memory);
    expect(await issue(first, 'ana')).toBe('S-A2');
  });

  test('is given once, whatever is copied, moved, put back by hand and merged', async () => {
    for (const seed of [1, 2, 3, 4]) {
      const chance = createChance(seed);
      const { folder, first, issue } = await openScene();
      const files = [first];
      const given: string[] = [];
      for (let step = 0; step < 30; step += 1) {
        const path = anyOf(files, chance) ?? first;
        switch (chance.below(5)) {
          case 0: {
            const copy = join(folder, `copy ${step}.reconvene`);
            copyFileSync(path, copy);
            files.push(copy);
            break;
          }
          case 1:
            // An older copy in the place of a later file.
            if (path !== first) copyFileSync(first, path);
            break;
          case 2: {
            const other = anyOf(files, chance) ?? first;
            if (other !== path) mergeFiles(path, other);
            break;
          }
          default:
            given.push(await issue(path, chance.oneOf(['ana', 'ben', 'cho'])));
        }
      }
      expect(given.length, `seed ${seed}`).toBeGreaterThan(5);
      expect(new Set(given).size, `seed ${seed}: ${given.join(' ')}`).toBe(given.length);
    }
  });
});

describe('in the sample', () => {
  test('the number of a sheet is that of who made it, whoever has it open', async () => {
    const path = join(tempFolder(), 'Sample.reconvene');
    const made = await open(path, 'new', { installation: 'sample', isSample: true });
    made.close();
    const core = await open(path, 'open', { installation: 'ana' });
    const call = caller(core);
    call('participant.addStates', { iso3s: ['KEN'], coalitionStatus: 'member' });
    const documentId = call('record.create', {
      kind: 'document',
      values: { symbol: 'GC/1', title: { en: 'Statement' }, kind: 'declaration' },
    }).id;
    const versionId = call('record.create', {
      kind: 'documentVersion',
      values: { documentId, label: 'Final', date: '2024-01-01' },
    }).id;
    call('document.moveState', { id: documentId, to: 'final', reason: 'Agreed in the room' });
    const sheet = { documentId, versionId, language: 'en', paper: 'A4' } as const;
    expect(call('signOff.issue', sheet).number).toBe('S-A1');
    core.close();
  });
});

describe('the label of a release', () => {
  test('is above what was handed out before an older copy was put back by hand, also where it is planned', async () => {
    const { folder, first, release, handOut } = await openScene();
    const older = join(folder, 'older.reconvene');
    copyFileSync(first, older);
    await release(first, 'ana');
    await handOut(first, 'ana');
    expect(await release(first, 'ana')).toBe('1/Rev.1');
    expect(await handOut(first, 'ana')).toBe('1/Rev.2');
    copyFileSync(older, first);
    expect(await release(first, 'ana')).toBe('1/Rev.2');
    expect(await handOut(first, 'ana')).toBe('1/Rev.3');
  });

  test('is free again where it was undone before anybody had it, and no other laptop’s labels count as handed out', async () => {
    const { folder, first, release, handOut, undo } = await openScene();
    const older = join(folder, 'older.reconvene');
    copyFileSync(first, older);
    await release(first, 'ana');
    await undo(first);
    expect(await release(first, 'ana')).toBe('1');
    copyFileSync(older, first);
    expect(await release(first, 'ben')).toMatch(/^1-[B-Z]{4}$/);
    await handOut(first, 'ana');
    copyFileSync(older, first);
    expect(await release(first, 'ana')).toBe('1');
  });

  test('is another on two laptops that release the same programme and are merged afterwards', async () => {
    const { folder, first, release, labels } = await openScene();
    expect(await release(first, 'ana')).toBe('1');
    const theirs = join(folder, 'theirs.reconvene');
    copyFileSync(first, theirs);
    expect(await release(first, 'ana')).toBe('1/Rev.1');
    expect(await release(theirs, 'ben')).toMatch(/^1\/Rev\.1-[B-Z]{4}$/);
    mergeFiles(first, theirs);
    const known = await labels(first);
    expect(known).toHaveLength(3);
    expect(new Set(known).size).toBe(3);
    expect(await release(first, 'ana')).toBe('1/Rev.3');
  });
});

function anyOf<T>(list: readonly T[], chance: Chance): T | undefined {
  return list[chance.below(list.length)];
}
