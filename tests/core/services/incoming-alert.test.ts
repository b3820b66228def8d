import { beforeEach, describe, expect, test } from 'vitest';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { alertFileText, THEIRS } from '../../support/alert-file.ts';
import { setScene, setStatus } from './scene.ts';

/** Fit where they come, and twice as many once each is ended. */
const ISOLATES = '\u2067'.repeat(400);

let core: TestCore;
let scene: ReturnType<typeof setScene>;
beforeEach(async () => {
  core = await openTestCore('2027-03-02T12:00:00.000Z');
  scene = setScene(core);
  setStatus(core, scene.kenya, 'member');
});

const read = (changes: object = {}) => core.call('alert.readFile', { text: alertFileText(changes) });
const takeIn = (changes: object = {}) => core.call('alert.takeIn', { text: alertFileText(changes) });
const refusedText = (text: string) => {
  const said = core.refusal('alert.readFile', { text }).problems;
  // What is not shown is not taken in either.
  expect(core.refusal('alert.takeIn', { text }).problems).toEqual(said);
  return said.map(({ rule, params }) => ({ rule, params }));
};
const refused = (changes: object) =>
  core.refusal('alert.takeIn', { text: alertFileText(changes) }).problems.map(({ rule }) => rule);
const alerts = () => core.rows('alert');

describe('an alert of others', () => {
  test('is shown before anything is written: who sent it, what it says and what has no record here', () => {
    const shown = read();
    expect(shown).toMatchObject({
      coming: 'new',
      knownId: null,
      sender: 'A. Focal Point',
      isSenderKnown: false,
      bound: { marking: 'amber', embargoUntil: null },
      isNarrower: false,
      substances: [{ name: { en: 'Metonitazene' }, cas: '14680-51-4', isKnown: false }],
      places: [{ isKnown: true }, { isKnown: false }],
    });
    expect(shown.alert).toEqual(THEIRS);
    expect(alerts()).toEqual([]);
    expect(core.rows('substance')).toEqual([]);
  });

  test('is taken in on record only, under their number, and one undo takes all of it back', () => {
    const { id, coming } = takeIn();
    expect(coming).toBe('new');
    expect(core.get('alert', id)).toMatchObject({
      number: null,
      state: 'closed',
      title: THEIRS.title,
      seen: THEIRS.seen,
      asked: THEIRS.asked,
      marking: 'amber',
      stateIds: [scene.kenya],
      // Who is no participant here stays in words.
      area: 'Mombasa, Atlantis',
      seenOn: '2027-02',
      reportedById: scene.kenya,
      reportedBy: 'its laboratory',
      reliability: 'laboratory',
      certainty: 'unverified',
      source: 'GC-ALERT/2027/7, A. Focal Point',
      origin: {
        number: 'GC-ALERT/2027/7',
        update: 0,
        state: 'sent',
        marking: 'amber',
        sender: 'A. Focal Point',
      },
    });
    expect(core.rows('substance')).toMatchObject([
      { name: { en: 'Metonitazene' }, synonyms: 'Nitazene M', certainty: 'unverified', schedule: 'I' },
    ]);
    // It is told of the alert, and not of what was put on record for it before.
    expect(core.call('history.status', {}).undo).toMatchObject({ kind: 'alert', title: THEIRS.title });
    core.call('history.undo', {});
    expect(alerts()).toEqual([]);
    expect(core.rows('substance')).toEqual([]);
    expect(core.rows('alertMove')).toEqual([]);
    expect(takeIn().coming).toBe('new');
  });

  test('names substances that are known under any name, and adds one once however often it is named', () => {
    const known = core.create('substance', {
      name: { en: 'Something else' },
      synonyms: 'NITAZENE m',
      kind: 'opioid',
    });
    const [one] = THEIRS.substances;
    const other = { ...one, name: { en: 'Unheard-of' }, synonyms: [], cas: null };
    const { id } = takeIn({ substances: [one, other, other] });
    const { substanceIds } = core.get('alert', id);
    expect(substanceIds).toHaveLength(2);
    expect(substanceIds).toContain(known);
    expect(core.rows('substance')).toHaveLength(2);
  });

  test('the same file twice is nothing new', () => {
    const { id } = takeIn();
    expect(read()).toMatchObject({ coming: 'same', knownId: id, changed: [], isSenderKnown: true });
    expect(refused({})).toEqual(['alertFileSame']);
    // Who saved it is not what it says.
    const text = alertFileText({}, { sender: 'B. Other' });
    expect(core.call('alert.readFile', { text }).coming).toBe('same');
  });

  test('its update replaces what it says in one step, and the history keeps what it said', () => {
    const { id } = takeIn();
    const update = { update: 1, seen: { en: 'Five parcels' }, area: null };
    expect(read(update)).toMatchObject({ coming: 'update', knownId: id, knownUpdate: 0 });
    expect(read(update).changed.toSorted()).toEqual(['area', 'seen']);
    expect(takeIn(update)).toMatchObject({ id, coming: 'update' });
    expect(alerts()).toHaveLength(1);
    expect(core.get('alert', id)).toMatchObject({
      seen: { en: 'Five parcels' },
      area: 'Atlantis',
      origin: { update: 1 },
    });
    expect(read()).toMatchObject({ coming: 'older', knownUpdate: 1 });
    expect(refused({})).toEqual(['alertFileOlder']);
    core.call('history.undo', {});
    expect(core.get('alert', id)).toMatchObject({ seen: THEIRS.seen, origin: { update: 0 } });
  });

  test('an update of one that is not here is the whole alert', () => {
    const { id, coming } = takeIn({ update: 3 });
    expect(coming).toBe('new');
    expect(core.get('alert', id)).toMatchObject({ origin: { update: 3 }, seen: THEIRS.seen });
    expect(refused({ update: 2 })).toEqual(['alertFileOlder']);
  });

  test.each(['withdrawn', 'merged'] as const)('one that is %s there is withdrawn here, for good', (state) => {
    const { id } = takeIn();
    expect(read({ state }).coming).toBe('ends');
    takeIn({ state });
    expect(core.get('alert', id)).toMatchObject({ state: 'withdrawn', origin: { state } });
    expect(refused({ update: 1 })).toEqual(['alertFileEnded']);
    core.call('history.undo', {});
    expect(core.get('alert', id)).toMatchObject({ state: 'closed', origin: { state: 'sent' } });
  });

  test('one that was withdrawn before it came is so here', () => {
    expect(core.get('alert', takeIn({ state: 'withdrawn' }).id)).toMatchObject({ state: 'withdrawn' });
  });

  test('our own that comes back is refused, by its number', () => {
    const workspace = core.call('workspace.info', {}).id;
    expect(refusedText(alertFileText({ workspace }))).toEqual([
      { rule: 'alertFileOwn', params: { number: 'GC-ALERT/2027/7' } },
    ]);
  });
});

describe('its marking', () => {
  test('is never wider than it came, by whatever command', () => {
    const { id } = takeIn();
    const widen = (marking: string) =>
      core
        .refusal('record.update', { kind: 'alert', id, values: { marking } })
        .problems.map(({ rule }) => rule);
    expect(widen('green')).toEqual(['widerThanReceived']);
    expect(widen('clear')).toEqual(['widerThanReceived']);
    expect(core.refusal('alert.mark', { id, marking: 'clear', reason: 'x' }).problems).not.toEqual([]);
    core.call('record.update', { kind: 'alert', id, values: { marking: 'red' } });
    core.call('record.update', { kind: 'alert', id, values: { marking: 'amber' } });
    expect(core.get('alert', id)).toMatchObject({ marking: 'amber' });
  });

  test('stays as narrow as it came first where a later file says a wider one, which is said', () => {
    const { id } = takeIn({ marking: 'amber_strict' });
    const wider = { marking: 'clear', update: 1 };
    expect(read(wider)).toMatchObject({ isNarrower: true, bound: { marking: 'amber_strict' } });
    takeIn(wider);
    expect(core.get('alert', id)).toMatchObject({
      marking: 'amber_strict',
      origin: { marking: 'amber_strict' },
    });
    takeIn({ marking: 'red', update: 2 });
    expect(core.get('alert', id)).toMatchObject({ marking: 'red', origin: { marking: 'red' } });
    expect(alerts().map(({ extras }) => extras['markedAs'])).toEqual(['red']);
  });

  test('is as narrow where it comes again after it was deleted, or its taking in undone', () => {
    const [red, clear] = [{ marking: 'red' }, { marking: 'clear', update: 1 }];
    const { id } = takeIn(red);
    core.call('record.delete', { kind: 'alert', ids: [id] });
    expect(read(clear)).toMatchObject({ coming: 'new', isNarrower: true, bound: red });
    expect(takeIn(clear)).toMatchObject({ id, coming: 'new' });
    expect(core.get('alert', id)).toMatchObject({ state: 'closed', ...red, origin: { update: 1, ...red } });
    core.call('history.undo', {});
    expect(alerts()).toEqual([]);
    takeIn(clear);
    expect(alerts()).toMatchObject([red]);
  });

  test('a narrower one that was given here stands over an update', () => {
    const { id } = takeIn({ marking: 'green' });
    core.call('record.update', { kind: 'alert', id, values: { marking: 'amber' } });
    takeIn({ marking: 'green', update: 1 });
    expect(core.get('alert', id)).toMatchObject({ marking: 'amber', origin: { marking: 'green' } });
  });

  test('an embargo of those who sent it does not end earlier here', () => {
    const { id } = takeIn({ embargoUntil: '2027-03-05T10:00:30.000Z' });
    expect(core.get('alert', id)).toMatchObject({ embargoUntil: '2027-03-05T10:01:00.000Z' });
    const sooner = { embargoWall: '2027-03-04T10:00', embargoZone: 'UTC' };
    for (const values of [sooner, { embargoWall: null }]) {
      expect(
        core.refusal('record.update', { kind: 'alert', id, values }).problems.map(({ rule }) => rule),
      ).toEqual(['embargoOfSender']);
    }
    takeIn({ embargoUntil: null, update: 1 });
    expect(core.get('alert', id)).toMatchObject({ embargoUntil: '2027-03-05T10:01:00.000Z' });
  });

  test('it is no draft of ours, and has no file before it is passed on', () => {
    const { id } = takeIn({ marking: 'clear' });
    for (const to of ['draft', 'cleared', 'sent'] as const) {
      expect(
        core.refusal('alert.moveState', { id, to, reason: 'x' }).problems.map(({ rule }) => rule),
      ).toEqual(['receivedNotSent']);
    }
    expect(core.refusal('alert.file', { id }).problems.map(({ rule }) => rule)).toEqual(['neverSent']);
    expect(
      core.refusal('record.update', { kind: 'alert', id, values: { origin: null } }).problems,
    ).not.toEqual([]);
  });
});

describe('a file that is not to be taken in', () => {
  const altered = (): string => alertFileText().replace('Three parcels', 'Four parcels');

  test.each([
    ['no JSON', 'GC-ALERT/2027/7', 'alertFileNoJson'],
    ['half a file', alertFileText().slice(0, -30), 'alertFileNoJson'],
    ['something else', '{"a":1}', 'alertFileOther'],
    ['null', 'null', 'alertFileOther'],
    ['an altered one', altered(), 'alertFileAltered'],
    ['one without a checksum', alertFileText({}, { sha256: null }), 'alertFileAltered'],
    ['a newer form', alertFileText({}, { version: 2 }), 'alertFileNewer'],
    ['a number of a form that is none', alertFileText({}, { version: 0 }), 'alertFileOther'],
    ['a key twice', alertFileText().replace('"update":0', '"update":0,"update":1'), 'alertFileTwice'],
    [
      'a key twice, once escaped',
      alertFileText().replace('"update":0', '"update":0,"\\u0075pdate":1'),
      'alertFileTwice',
    ],
    ['more levels than there are', alertFileText({ more: nested(40) }), 'alertFileOther'],
  ])('%s is refused with its own sentence', (_what, text, rule) => {
    expect(refusedText(text).map((one) => one.rule)).toEqual([rule]);
    expect(alerts()).toEqual([]);
  });

  test.each([
    ['a day that is none', { seenOn: '2027-02-30' }, 'alert.seenOn'],
    ['an instant that is none', { embargoUntil: 'tomorrow' }, 'alert.embargoUntil'],
    ['an instant of another form', { sentAt: '2027-03-01' }, 'alert.sentAt'],
    ['an unknown marking', { marking: 'white' }, 'alert.marking'],
    ['a draft', { state: 'draft' }, 'alert.state'],
    ['an update that is none', { update: 1.5 }, 'alert.update'],
    ['no title', { title: { en: ' \u202E ' } }, 'alert.title.en'],
    ['half a character', { area: '\uD800' }, 'alert.area'],
    ['a text that is longer than is kept', { seen: { en: 'x'.repeat(20_001) } }, 'alert.seen.en'],
    ['a language that is none', { title: { en: 'A', de: 'B' } }, 'alert.title'],
    ['a number that nobody sees', { number: ' \u200B ' }, 'alert.number'],
    ['a sender that is no id', { workspace: 'a\u0000b' }, 'alert.workspace'],
    ['a sender of half a character', { workspace: '\uD800' }, 'alert.workspace'],
    [
      'an embargo that ends with no minute',
      { embargoUntil: '9999-12-31T23:59:59.999Z' },
      'alert.embargoUntil',
    ],
    ['a title that is too long with its marks closed', { title: { en: `A${ISOLATES}` } }, 'alert.title'],
    ['a text that is too long with its marks closed', { seen: { en: ISOLATES.repeat(40) } }, 'alert.seen'],
    ['a substance that nobody sees', substance({ name: { en: '\u200B' } }), 'alert.substances.0.name'],
    ['a substance of marks alone', substance({ name: { en: '\u2067' } }), 'alert.substances.0.name'],
    [
      'a name too long with its marks closed',
      substance({ name: { en: `A${ISOLATES}` } }),
      'alert.substances.0.name',
    ],
    [
      'more other names than are kept',
      substance({ synonyms: Array.from({ length: 10 }, (_, at) => String(at).repeat(19_000)) }),
      'alert.substances.0.synonyms',
    ],
    [
      'more substances than are read',
      { substances: Array.from({ length: 501 }, () => THEIRS.substances[0]) },
      'alert.substances',
    ],
    [
      'a CAS number that is false',
      { substances: [{ ...THEIRS.substances[0], cas: '14680-51-5' }] },
      'alert.substances.0.cas',
    ],
  ])('%s is refused, and where', (_what, changes, field) => {
    const [said] = refusedText(alertFileText(changes));
    expect(said).toEqual({ rule: 'alertFileField', params: { field } });
  });

  test('what is more than the file of this form says is no fault', () => {
    expect(read({ later: { more: true }, ['constructor']: 'x' }).coming).toBe('new');
  });

  test('a key that means something to the program means nothing in a file', () => {
    const text = alertFileText(JSON.parse('{"__proto__":{"marking":"clear"}}'));
    expect(core.call('alert.readFile', { text }).alert.marking).toBe('amber');
    const named = alertFileText({ title: JSON.parse('{"en":"A","__proto__":"B"}') });
    expect(core.call('alert.readFile', { text: named }).alert.title).toEqual({ en: 'A' });
  });

  test('10,000 substances are more than is read at all', () => {
    const substances = Array.from({ length: 10_000 }, () => THEIRS.substances[0]);
    expect(refusedText(alertFileText({ substances })).map(({ rule }) => rule)).toEqual(['tooLong']);
  });
});

test('HTML stays the text that it is; overrides of direction and controls are taken out', () => {
  const html = '<img src=x onerror=alert(1)>';
  const { id } = takeIn({
    title: { en: html },
    seen: { en: `${html}\u0007\r\nsecond line` },
    asked: { ar: `\u202E${html}` },
    area: 'a\u0000b\nc',
  });
  expect(core.get('alert', id)).toMatchObject({
    title: { en: html },
    seen: { en: `${html}\nsecond line` },
    asked: { ar: html },
    area: 'ab c, Atlantis',
  });
});

test('from one office to the other: the alert, its update and its withdrawal', async () => {
  const there = await openTestCore('2027-03-01T12:00:00.000Z', '11111111');
  const id = there.create('alert', {
    title: { en: 'Powder' },
    kind: 'adulterant',
    seen: { en: 'White' },
    marking: 'green',
  });
  there.call('alert.moveState', { id, to: 'cleared' });
  const send = (): string => {
    there.call('alert.send', { id, languages: ['en'], paper: 'A4' });
    return out();
  };
  const out = (): string => JSON.stringify(there.call('alert.file', { id, sender: 'Office' }).file);
  const first = core.call('alert.takeIn', { text: send() });
  expect(first.coming).toBe('new');
  there.call('record.update', { kind: 'alert', id, values: { seen: { en: 'Grey' } } });
  expect(core.call('alert.takeIn', { text: send() })).toMatchObject({ id: first.id, coming: 'update' });
  expect(core.get('alert', first.id)).toMatchObject({
    seen: { en: 'Grey' },
    source: 'GC-ALERT/2027/1, Office',
  });
  there.call('alert.moveState', { id, to: 'withdrawn', reason: 'A mistake' });
  expect(core.call('alert.takeIn', { text: out() })).toMatchObject({ id: first.id, coming: 'ends' });
  expect(core.get('alert', first.id)).toMatchObject({ state: 'withdrawn', marking: 'green' });
  // It never takes a number of ours.
  const own = core.create('alert', { title: { en: 'Ours' }, kind: 'form', seen: { en: 'x' } });
  core.call('alert.moveState', { id: own, to: 'cleared' });
  expect(core.call('alert.send', { id: own, languages: ['en'], paper: 'A4' }).label).toBe('GC-ALERT/2027/1');
});

/** One that is not known here. */
function substance(changes: object): object {
  return { substances: [{ ...THEIRS.substances[0], synonyms: [], cas: null, ...changes }] };
}

function nested(levels: number): unknown {
  return levels === 0 ? 1 : [nested(levels - 1)];
}
