import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { mergeFiles } from '../../../electron/core/merge-files.ts';
import { alertFileText, THEIRS } from '../../support/alert-file.ts';
import { coreCaller, type CoreCaller } from '../../support/core.ts';
import { open, tempFolder } from '../../support/workspace-file.ts';

/** One workspace on two laptops, to each of which files of one alert come; days lie before today, as merging knows it. */
let mine: string;
let theirs: string;
beforeEach(() => {
  const folder = tempFolder();
  mine = join(folder, 'mine.reconvene');
  theirs = join(folder, 'theirs.reconvene');
});

async function on(path: string, day: string, work: (here: CoreCaller) => void): Promise<void> {
  const installation = path === mine ? 'mine' : 'theirs';
  const core = await open(path, 'open', { installation, clock: () => `2024-${day}T12:00:00.000Z` });
  try {
    work(coreCaller(core));
  } finally {
    core.close();
  }
}

async function apart(
  before: (here: CoreCaller) => void,
  first: (here: CoreCaller) => void,
  second: (here: CoreCaller) => void,
): Promise<string[]> {
  (await open(mine, 'new', { installation: 'mine' })).close();
  await on(mine, '03-02', before);
  copyFileSync(mine, theirs);
  await on(mine, '03-03', first);
  await on(theirs, '03-04', second);
  const { conflicts } = mergeFiles(mine, theirs);
  mergeFiles(theirs, mine);
  return conflicts.map(({ kind, unit }) => `${kind} ${unit}`);
}

/** What both laptops say once they have met. */
async function both(look: (here: CoreCaller) => void): Promise<void> {
  for (const path of [mine, theirs]) await on(path, '03-05', look);
}

const file = (changes: object = {}): string => alertFileText({ seenOn: '2024-02', ...changes });
const takeIn =
  (changes: object = {}) =>
  (here: CoreCaller) =>
    void here.call('alert.takeIn', { text: file(changes) });
const nothing = (): void => undefined;

test('one alert that both have taken in is one record, and so are its substances', async () => {
  const [one] = THEIRS.substances;
  const substances = [one, { ...one, name: { en: 'Unheard-of', fr: 'Inouï' }, synonyms: [], cas: null }];
  expect(await apart(nothing, takeIn({ substances }), takeIn({ substances }))).toEqual([]);
  await both((here) => {
    expect(here.rows('substance')).toHaveLength(2);
    expect(here.rows('alert')).toMatchObject([{ state: 'closed', marking: 'amber' }]);
    takeIn({ update: 1, state: 'withdrawn', marking: 'red' })(here);
    expect(here.rows('alert')).toMatchObject([{ state: 'withdrawn', marking: 'red' }]);
  });
});

test.each([
  ['the later file is the narrower one', { update: 1, marking: 'green' }, { update: 2, marking: 'red' }],
  ['the earlier file is the narrower one', { update: 1, marking: 'red' }, { update: 2, marking: 'green' }],
  ['both are narrower', { update: 1, marking: 'red' }, { update: 2, marking: 'amber' }],
  ['the later one came first', { update: 2, marking: 'red' }, { update: 1, marking: 'amber' }],
])('it is as narrow as it ever came, and at its last update, where %s', async (_what, first, second) => {
  await apart(takeIn({ marking: 'green' }), takeIn(first), takeIn(second));
  await both((here) => {
    const [alert] = here.rows('alert');
    expect(alert).toMatchObject({ marking: 'red', origin: { update: 2, marking: 'red' } });
    expect(alert?.extras['markedAs']).toBe('red');
  });
});

test('its embargo ends no earlier than any that it came with', async () => {
  const until = (embargoUntil: string | null, update: number) => takeIn({ embargoUntil, update });
  await apart(takeIn(), until('2024-04-01T10:00:00.000Z', 1), until('2024-03-20T10:00:00.000Z', 2));
  await both((here) => {
    expect(here.rows('alert')).toMatchObject([{ origin: { embargoUntil: '2024-04-01T10:00:00.000Z' } }]);
  });
});

test.each([
  ['an update', { update: 2 }],
  ['the alert itself', {}],
])('what was withdrawn is withdrawn where the other laptop has taken in %s since', async (_what, second) => {
  const before = 'update' in second ? takeIn() : nothing;
  await apart(before, takeIn({ update: 1, state: 'withdrawn' }), takeIn(second));
  await both((here) => {
    expect(here.rows('alert')).toMatchObject([{ state: 'withdrawn', origin: { state: 'withdrawn' } }]);
    const text = file({ update: 3 });
    expect(here.call('alert.readFile', { text }).coming).toBe('ended');
  });
});

test.each([
  ['first', 2, 1],
  ['last', 1, 2],
])(
  'whichever text stands, the later update that was taken in %s puts its own there again',
  async (_what, one, other) => {
    const updates = [
      {},
      { title: { en: 'One' }, seen: { en: 'Of one' }, area: 'Mombasa port' },
      { title: { en: 'Two' }, seen: { en: 'Of two' } },
    ];
    const update = (at: number) => ({ ...updates[at], update: at });
    await apart(takeIn(), takeIn(update(one)), takeIn(update(other)));
    await both((here) => {
      // What the later update has as it was at first, only the earlier one has changed.
      const { coming, changed } = here.call('alert.readFile', { text: file(update(2)) });
      expect(coming).toBe('again');
      expect(changed).toContain('area');
      takeIn(update(2))(here);
      expect(here.rows('alert')).toMatchObject([
        {
          title: { en: 'Two' },
          seen: { en: 'Of two' },
          area: 'Mombasa, Kenya, Atlantis',
          origin: { update: 2 },
        },
      ]);
      expect(here.call('alert.readFile', { text: file(update(2)) }).coming).toBe('same');
      expect(here.call('alert.readFile', { text: file(update(1)) }).coming).toBe('older');
    });
  },
);

test('an update that is taken back leaves it as narrow as it came on either laptop', async () => {
  await apart(takeIn({ marking: 'green' }), takeIn({ update: 1, marking: 'red' }), takeIn({ update: 2 }));
  await on(mine, '03-05', (here) => {
    takeIn({ update: 3, marking: 'clear' })(here);
    here.call('history.undo', {});
    expect(here.rows('alert')).toMatchObject([{ marking: 'red', origin: { update: 2, marking: 'red' } }]);
  });
});

test('of two markings that laptops gave an alert of ours the narrower stands, and somebody is asked', async () => {
  const mark = (marking: 'red' | 'clear') => (here: CoreCaller) => {
    const [alert] = here.rows('alert');
    here.call('alert.mark', { id: alert?.id ?? '', marking, reason: 'It was asked for' });
  };
  const sent = (here: CoreCaller): void => {
    const values = {
      title: { en: 'Powder' },
      kind: 'form',
      seen: { en: 'White' },
      marking: 'green',
    } as const;
    const id = here.create('alert', values);
    here.call('alert.moveState', { id, to: 'cleared' });
    here.call('alert.send', { id, languages: ['en'], paper: 'A4' });
  };
  expect(await apart(sent, mark('red'), mark('clear'))).toEqual(['alert marking']);
  await both((here) => {
    expect(here.rows('alert')).toMatchObject([{ marking: 'red' }]);
  });
});
