import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { MARKINGS, type Marking } from '../../../shared/domain/vocabulary.ts';
import { alertFileText, THEIRS } from '../../support/alert-file.ts';
import { coreCaller, openTestCore, type CoreCaller, type TestCore } from '../../support/core.ts';
import { open, tempFolder } from '../../support/workspace-file.ts';

const [theirs] = THEIRS.substances;
const markedAs = (here: CoreCaller): Record<string, unknown> =>
  Object.fromEntries(
    here.rows('substance').map((row) => [String(Object(row['name']).en), row.extras['markedAs']]),
  );

/** An alert of others that brings a substance with it. */
function takeIn(here: CoreCaller, name: string, marking: Marking): string {
  const substances = [{ ...theirs, name: { en: name }, synonyms: [`${name}other`], cas: null }];
  const text = alertFileText({ number: `zqnumber${name}`, marking, substances });
  return here.call('alert.takeIn', { text }).id;
}

let core: TestCore;
beforeEach(async () => {
  core = await openTestCore('2027-03-02T12:00:00.000Z');
});

test('a substance that only a TLP:RED alert names goes out in no list, nor what is its precursor', () => {
  const substance = (name: string, precursorOfIds: string[] = []): string =>
    core.create('substance', { name: { en: name }, kind: 'opioid', precursorOfIds });
  const red = substance('red');
  substance('precursor of red', [red]);
  const both = substance('both');
  substance('none');
  const alert = (marking: Marking, substanceIds: string[]): string =>
    core.create('alert', { title: { en: 'Powder' }, kind: 'form', marking, substanceIds });
  alert('red', [red, both]);
  const green = alert('green', [both]);
  takeIn(core, 'theirs', 'red');
  const expected = { red: 'red', 'precursor of red': 'red', both: null, none: null, theirs: 'red' };
  expect(markedAs(core)).toEqual(expected);
  core.call('record.delete', { kind: 'alert', ids: [green] });
  expect(markedAs(core)).toEqual({ ...expected, both: 'red' });
});

test('one that came with an alert that was deleted since is known no wider', () => {
  const id = takeIn(core, 'theirs', 'red');
  core.call('record.delete', { kind: 'alert', ids: [id] });
  expect(markedAs(core)).toEqual({ theirs: 'red' });
});

test('where it is from is said of what others may know', () => {
  for (const marking of MARKINGS) takeIn(core, marking, marking);
  const sources = core.rows('substance').map((row) => [Object(row['name']).en, row['source']]);
  expect(Object.fromEntries(sources)).toEqual({
    red: null,
    amber_strict: null,
    amber: null,
    green: 'zqnumbergreen, A. Focal Point',
    clear: 'zqnumberclear, A. Focal Point',
  });
});

test('in a copy to share is no byte of a substance that only alerts name that stay in', async () => {
  const folder = tempFolder();
  const target = join(folder, 'shared.reconvene');
  const file = await open(join(folder, 'workspace.reconvene'), 'new', { homeZone: 'UTC' });
  onTestFinished(() => file.close());
  const here = coreCaller(file);
  for (const marking of MARKINGS) {
    takeIn(here, `zqtheirs${marking.replace('_', '')}`, marking);
    const name = { en: `zqours${marking.replace('_', '')}` };
    const substanceIds = [here.create('substance', { name, kind: 'opioid' })];
    const alert = { title: { en: 'A' }, seen: { en: 'B' }, kind: 'form', marking, substanceIds } as const;
    const id = here.create('alert', alert);
    here.call('alert.moveState', { id, to: 'cleared' });
    here.call('alert.send', { id, languages: ['en'], paper: 'A4' });
  }
  here.create('substance', { name: { en: 'zqknown' }, kind: 'opioid' });
  await file.saveSharedCopy(target);
  const bytes = [target, `${target}-wal`]
    .filter((one) => existsSync(one))
    .map((one) => readFileSync(one, 'latin1').toLowerCase())
    .join();
  for (const whose of ['theirs', 'ours'])
    expect(MARKINGS.filter((one) => bytes.includes(`zq${whose}${one.replace('_', '')}`))).toEqual([
      'green',
      'clear',
    ]);
  expect(bytes).toContain('zqknown');
});
