import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import extract from 'extract-zip';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildSample } from '../../../electron/core/sample/index.ts';
import { lookAt } from '../../../electron/main/public-copy/manifest.ts';
import { savePublicCopy } from '../../../electron/main/public-copy/save.ts';
import { LANGUAGES } from '../../../shared/domain/languages.ts';
import { MARKINGS } from '../../../shared/domain/vocabulary.ts';
import { createChance, type Chance } from '../../bench/random.ts';
import { coreCaller, type CoreCaller } from '../../support/core.ts';
import { open, tempFolder } from '../../support/workspace-file.ts';
import { mayBePublic } from './naive.ts';
import { plant, TOKEN, type Planted } from './planting.ts';
import { addEverything } from './scene.ts';

const NOW = '2024-03-01T12:00:00.000Z';
const UNWATCHED = { signal: new AbortController().signal, onProgress: () => undefined };

async function madeOf(seed: number) {
  const folder = tempFolder();
  const path = join(folder, 'planted.reconvene');
  let ids = 0;
  const sample = await buildSample({
    path,
    actor: 'Planner',
    installation: 'test',
    clock: () => NOW,
    newId: () => `10000000-0000-7000-8000-${String((ids += 1)).padStart(12, '0')}`,
    log: { info: () => undefined, error: () => undefined },
  });
  const before = coreCaller(sample);
  addEverything(before);
  const chance = createChance(seed);
  const planted = plant(path, before, chance, seed);
  const core = await open(path, 'open', { homeZone: 'Europe/Vienna' });
  onTestFinished(() => core.close());
  const here = coreCaller(core);
  const released = releaseSome(here, () => chance.below(2) === 0);
  sendSome(here, chance);
  return { folder, planted, here, may: mayBePublic(here, NOW, released) };
}

/** Releases of programmes for the public, as far as there is anything to release. */
function releaseSome(here: CoreCaller, isWanted: () => boolean): ReadonlySet<string> {
  const released = new Set<string>();
  for (const { id } of here.rows('reconvening')) {
    if (!isWanted()) continue;
    const draft = { reconveningId: id, languages: ['en', 'ar'] as const, paper: 'A4' } as const;
    const made = here.core.call('release.make', { ...draft, languages: [...draft.languages] });
    if (made.ok) released.add(id);
  }
  return released;
}

/** Alerts of every marking come into every state that one can come into, some with an embargo. */
function sendSome(here: CoreCaller, chance: Chance): void {
  for (const { id } of here
    .rows('alert')
    .filter((row) => row['state'] === 'draft' && row['seenOn'] === null)) {
    const embargo = chance.oneOf([null, null, '2024-02-01T10:00', '2024-04-01T10:00']);
    here.update('alert', id, {
      marking: chance.oneOf([...MARKINGS, 'clear', 'clear', 'clear']),
      embargoWall: embargo,
      embargoZone: embargo === null ? null : 'Europe/Vienna',
    });
    const way = chance.below(8);
    if (way === 0) continue;
    here.call('alert.moveState', { id, to: 'cleared' });
    if (way === 1) continue;
    here.call('alert.send', { id, languages: ['en', 'ar'], paper: 'A4' });
    if (way === 2) here.call('alert.moveState', { id, to: 'withdrawn', reason: 'It was wrong' });
    const other = way === 3 ? 'green' : way === 4 ? 'clear' : null;
    if (other === null || here.get('alert', id)['marking'] === other) continue;
    here.call('alert.mark', { id, marking: other, reason: 'As asked' });
  }
}

async function write(here: CoreCaller, folder: string): Promise<string> {
  const contents = here.call('publicCopy.contents', { languages: [...LANGUAGES] });
  const target = join(folder, 'public-copy');
  const record = (files: readonly { path: string; hash: string; bytes: number }[]) => {
    here.call('publicCopy.record', {
      ...contents.draft,
      name: 'public-copy',
      handedTo: null,
      files: [...files],
    });
    return Promise.resolve(() => Promise.resolve());
  };
  const found = await lookAt(target);
  const saved = await savePublicCopy({ contents, folder: target, found, record }, UNWATCHED);
  expect(saved).toMatchObject({ ok: true });
  return target;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

/** Every way in which a text can stand in a file; of a calendar with the ends of its folded lines taken away. */
function readings(path: string): string[] {
  const bytes = readFileSync(path);
  const text = bytes.toString('utf8');
  return [
    text,
    text.replaceAll('\r\n ', ''),
    bytes.toString('utf16le'),
    text.replace(/&#x?[0-9a-f]+;|&\w+;/gi, ''),
    text.replace(/\\u([0-9a-f]{4})/gi, (_whole, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    ),
    text.replace(/%([0-9a-f]{2})/gi, (_whole, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    ),
  ];
}

function tokensIn(folder: string): ReadonlySet<string> {
  return new Set(
    filesIn(folder).flatMap((path) => readings(path).flatMap((text) => text.match(TOKEN) ?? [])),
  );
}

const placeOf = ({ kind, id, field }: Planted): string => `${kind} ${id} ${field}`;
const fieldOf = ({ kind, field }: Planted): string => `${kind}.${field}`;

describe('a token in every text of a workspace', () => {
  test.each([1, 2, 3])(
    'is in no byte of the public copy unless everybody may know it (seed %i)',
    async (seed) => {
      const { folder, planted, here, may } = await madeOf(seed);
      const target = await write(here, folder);
      const unpacked = join(folder, 'unpacked');
      mkdirSync(unpacked);
      await extract(join(target, 'public-copy.zip'), { dir: unpacked });
      const [found, inArchive] = [tokensIn(target), tokensIn(unpacked)];
      expect(inArchive).toEqual(found);

      const leaked = [...found].flatMap((token) => {
        const at = planted.get(token);
        return at && may.allowed.has(placeOf(at)) ? [] : [at ? placeOf(at) : token];
      });
      expect(leaked).toEqual([]);
      const places = new Set(
        [...found].flatMap((token) => [planted.get(token)].flatMap((at) => (at ? placeOf(at) : []))),
      );
      expect([...may.expected].filter((place) => !places.has(place))).toEqual([]);
      expect(new Set([...planted.values()].map(fieldOf)).size).toBeGreaterThan(120);
      expect(existsSync(join(target, 'ar', 'index.html'))).toBe(true);
    },
    120_000,
  );
});
