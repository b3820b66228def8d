import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeFiles } from '../../../electron/core/merge-files.ts';
import { coreCaller, type CoreCaller } from '../../support/core.ts';
import { open, tempFolder } from '../../support/workspace-file.ts';

/** Three laptops on which people are written down, changed, erased and exchanged in any order. */
const SEED = 20_240_319;
const RUNS = 15;
const LAPTOPS = 3;
const FIELDS = ['name', 'email', 'notes'] as const;

type Deed =
  | { readonly does: 'writes'; readonly who: number; readonly field: number }
  | { readonly does: 'erases' | 'deletes'; readonly who: number }
  | { readonly does: 'adds' | 'undoes' };
type Sitting =
  | { readonly laptop: number; readonly hour: number; readonly deeds: readonly Deed[] }
  | { readonly laptop: number; readonly from: number };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constant('writes' as const), who: fc.nat(3), field: fc.nat(2) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constantFrom('erases' as const, 'deletes' as const), who: fc.nat(3) }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('adds' as const, 'undoes' as const) }) },
);
const laptop = fc.nat(LAPTOPS - 1);
const sitting: fc.Arbitrary<Sitting> = fc.oneof(
  // Which hour its clock shows: also one that was before, and one that another laptop's clock shows too.
  fc.record({ laptop, hour: fc.nat(5), deeds: fc.array(deed, { minLength: 1, maxLength: 6 }) }),
  fc.record({ laptop, from: laptop }),
);

/** What is known outside the files: who there is, whom somebody has erased, and how many words were written. */
interface Story {
  readonly people: string[];
  readonly erased: Set<string>;
  words: number;
}

/** No two texts are the same, and each says of whom it is. */
function words(story: Story, id: string): string {
  story.words += 1;
  return `${mark(id)} number ${story.words}`;
}

const mark = (id: string): string => `quxworth-${id.slice(-4)}`;

function carryOut(caller: CoreCaller, story: Story, one: Deed): void {
  const id = 'who' in one ? (story.people[one.who % story.people.length] ?? '') : '';
  const attempt = (name: string, input: unknown): boolean => {
    const result = caller.core.call(name, input);
    if (!result.ok && result.error.code === 'BUG') throw new Error(JSON.stringify(result.error));
    return result.ok;
  };
  if (one.does === 'writes') {
    const values = { [FIELDS[one.field] ?? 'name']: words(story, id) };
    attempt('record.update', { kind: 'person', id, values });
  } else if (one.does === 'erases') {
    if (attempt('person.erase', { kind: 'person', id })) story.erased.add(id);
  } else if (one.does === 'deletes') {
    attempt('record.delete', { kind: 'person', ids: [id] });
  } else if (one.does === 'undoes') {
    attempt('history.undo', {});
  } else {
    const made = caller.create('person', { name: 'nobody yet' });
    story.people.push(made);
    caller.update('person', made, { name: words(story, made), email: words(story, made) });
  }
}

test('Whoever was erased on one laptop is in the end on none, and all laptops hold the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(sitting, { minLength: 6, maxLength: 14, size: 'max' }), async (sittings) => {
      const folder = tempFolder();
      const files = Array.from({ length: LAPTOPS }, (_, index) => join(folder, `${index}.reconvene`));
      const [first = ''] = files;
      const story: Story = { people: [], erased: new Set(), words: 0 };
      const on = async <T>(index: number, work: (caller: CoreCaller) => T, hour = 0): Promise<T> => {
        const clock = () => `2024-03-01T1${hour}:00:00.000Z`;
        const core = await open(files[index] ?? '', 'open', { installation: `laptop ${index}`, clock });
        try {
          return work(coreCaller(core));
        } finally {
          core.close();
        }
      };
      (await open(first, 'new', { installation: 'laptop 0' })).close();
      await on(0, (caller) => {
        for (let count = 0; count < 2; count += 1) carryOut(caller, story, { does: 'adds' });
      });
      for (const file of files.slice(1)) copyFileSync(first, file);

      for (const one of sittings) {
        if ('from' in one) {
          if (one.from !== one.laptop) mergeFiles(files[one.laptop] ?? '', files[one.from] ?? '');
        } else {
          const work = (caller: CoreCaller) => {
            for (const each of one.deeds) carryOut(caller, story, each);
          };
          await on(one.laptop, work, one.hour);
        }
      }
      for (const into of files) for (const from of files) if (into !== from) mergeFiles(into, from);
      for (const into of files) for (const from of files) if (into !== from) mergeFiles(into, from);

      const held = await Promise.all(
        files.map((_, index) =>
          on(index, (caller) => caller.rows('person').toSorted((a, b) => (a.id < b.id ? -1 : 1))),
        ),
      );
      for (const rows of held) expect(rows).toEqual(held[0]);
      for (const file of files) {
        const bytes = readFileSync(file, 'latin1');
        for (const id of story.people) {
          const isThere = bytes.includes(mark(id));
          if (story.erased.has(id)) expect(isThere, `${id} is erased`).toBe(false);
          else expect(isThere, `${id} is kept`).toBe(true);
        }
      }
    }),
    { seed: SEED, numRuns: RUNS },
  );
});
