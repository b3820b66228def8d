import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { alertFileSchema } from '../../../shared/contract/alert-file.ts';
import { canonical } from '../../../shared/domain/history/canonical.ts';
import { RECEIVED_FACTS } from '../../../shared/kinds/alert.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { alertFileText, THEIRS } from '../../support/alert-file.ts';
import { setScene, setStatus } from './scene.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
beforeEach(async () => {
  core = await openTestCore('2027-03-02T12:00:00.000Z');
  scene = setScene(core);
  setStatus(core, scene.kenya, 'member');
});

const takeIn = (changes: object = {}, envelope: object = {}) =>
  core.call('alert.takeIn', { text: alertFileText(changes, envelope) }).id;
const sending = (id: string) => ({ id, languages: ['en' as const, 'fr' as const], paper: 'A4' as const });
const passOn = (id: string) => core.call('alert.send', sending(id));
const toAll = (id: string) => core.update('alert', id, { toStatuses: ['member'] });
const tell = (id: string, keys: string[]) =>
  core.call('alert.tell', { id, keys, channel: 'mail', language: 'en' });
const rowOf = (id: string, key: string) =>
  core.call('alert.get', { id }).reached.find((one) => one.key === key);
const recipients = (id: string) =>
  core
    .call('alert.get', { id })
    .reached.filter(({ isRecipient }) => isRecipient)
    .map(({ key }) => key);
const rulesOf = (problems: readonly { readonly rule: string }[]) => problems.map(({ rule }) => rule);
const fileOf = (id: string) => core.call('alert.file', { id, sender: 'B. Secretariat' }).file;
const paperOf = (id: string) => {
  const [last] = core.call('alert.get', { id }).releases;
  return core.call('print.model', {
    document: 'alertRelease',
    releaseId: last?.id ?? '',
    language: 'en',
    paper: 'A4',
  });
};

describe('an alert of others is passed on', () => {
  test('to whom its rules name, under our number beside theirs, as it came', () => {
    const id = takeIn();
    expect(recipients(id)).toEqual([]);
    toAll(id);
    core.update('alert', id, { added: { en: 'We have seen nothing of it here.' } });
    expect(recipients(id)).toEqual([scene.kenya]);
    expect(core.call('alert.plan', sending(id))).toMatchObject({ label: 'GC-ALERT/2027/1', update: 0 });
    passOn(id);
    expect(core.get('alert', id)).toMatchObject({ number: 'GC-ALERT/2027/1', state: 'sent' });
    expect(rowOf(id, scene.kenya)).toMatchObject({ due: 'sent' });
    tell(id, [scene.kenya]);
    expect(core.rows('dispatch')).toMatchObject([
      { alertId: id, recipientId: scene.kenya, items: [{ number: 'GC-ALERT/2027/1', marking: 'amber' }] },
    ]);
    expect(paperOf(id)).toMatchObject({
      symbol: 'GC-ALERT/2027/1',
      marking: 'amber',
      seen: { text: 'Three parcels' },
      passedOn: {
        sender: 'A. Focal Point',
        number: 'GC-ALERT/2027/7',
        update: 0,
        through: [],
        added: { text: 'We have seen nothing of it here.', language: 'en' },
      },
    });
  });

  test('and one undo takes that back, as long as nobody has it', () => {
    const id = takeIn();
    toAll(id);
    passOn(id);
    core.call('history.undo', {});
    expect(core.get('alert', id)).toMatchObject({ number: null, state: 'closed' });
    expect(core.call('alert.get', { id }).releases).toEqual([]);
  });

  test.each(['red', 'amber_strict'] as const)(
    'never by rule where it came as %s, nor in a file',
    (marking) => {
      const id = takeIn({ marking });
      toAll(id);
      expect(recipients(id)).toEqual([]);
      const byHand = { alertId: id, reason: 'Those who sent it agree' };
      const refused = core.refusal('record.create', {
        kind: 'alertRecipient',
        values: { ...byHand, participantId: scene.kenya },
      });
      expect(rulesOf(refused.problems)).toEqual(['redNeedsPerson']);
      const personId = core.create('person', { name: 'Anna' });
      core.create('alertRecipient', { ...byHand, personId });
      expect(recipients(id)).toEqual([personId]);
      passOn(id);
      expect(rulesOf(core.refusal('alert.file', { id }).problems)).toEqual([
        marking === 'red' ? 'redInNoFile' : 'strictInNoFile',
      ]);
    },
  );

  test('nor wider than it came, by whatever it is marked later', () => {
    const id = takeIn();
    toAll(id);
    passOn(id);
    const mark = (marking: 'green' | 'clear') =>
      rulesOf(core.refusal('alert.mark', { id, marking, reason: 'x' }).problems);
    expect(mark('green')).toEqual(['widerThanReceived']);
    expect(mark('clear')).toEqual(['widerThanReceived']);
    core.call('alert.mark', { id, marking: 'red' });
    core.call('alert.mark', { id, marking: 'amber', reason: 'As it came' });
    expect(core.get('alert', id)).toMatchObject({ marking: 'amber' });
  });

  test('not before their embargo ends, neither sent, shown nor told', () => {
    const id = takeIn({ marking: 'clear', embargoUntil: '2027-03-05T10:00:00.000Z' });
    toAll(id);
    const personId = core.create('person', { name: 'Anna' });
    core.create('alertRecipient', { alertId: id, personId, reason: 'She asked' });
    expect(recipients(id)).toEqual([]);
    expect(rulesOf(core.refusal('alert.send', sending(id)).problems)).toEqual(['receivedHeld']);
    const draft = { document: 'alert', alertId: id, language: 'en', paper: 'A4' } as const;
    expect(rulesOf(core.refusal('print.model', draft).problems)).toEqual(['receivedHeld']);
    core.setNow('2027-03-05T10:00:00.000Z');
    expect(recipients(id)).toEqual([scene.kenya, personId]);
    passOn(id);
  });

  test('what it says is not edited, and what is added of ours needs no update of theirs', () => {
    const id = takeIn();
    const edits = {
      title: { en: 'Other' },
      kind: 'route',
      substanceIds: [],
      substancesText: 'x',
      seen: { en: 'x' },
      stateIds: [],
      area: null,
      seenOn: '2026',
      reportedById: null,
      reportedBy: null,
      reliability: 'single',
      asked: {},
    };
    expect(Object.keys(edits).toSorted()).toEqual([...RECEIVED_FACTS].toSorted());
    for (const [field, value] of Object.entries(edits)) {
      const { problems } = core.refusal('record.update', { kind: 'alert', id, values: { [field]: value } });
      expect(problems.map((one) => [one.field, one.rule])).toEqual([[field, 'receivedStays']]);
    }
    toAll(id);
    passOn(id);
    core.update('alert', id, { added: { en: 'Nothing here' } });
    expect(core.call('alert.get', { id }).isChanged).toBe(true);
    expect(passOn(id)).toMatchObject({ label: 'GC-ALERT/2027/1', update: 1 });
    expect(rulesOf(core.refusal('alert.moveState', { id, to: 'draft', reason: 'x' }).problems)).not.toEqual(
      [],
    );
  });

  test('it is closed and opened again like one of ours', () => {
    const id = takeIn();
    passOn(id);
    core.call('alert.moveState', { id, to: 'closed' });
    expect(rulesOf(core.refusal('alert.send', sending(id)).problems)).toEqual(['updateOfClosed']);
    core.call('alert.moveState', { id, to: 'sent', reason: 'There is more' });
    expect(core.get('alert', id)).toMatchObject({ state: 'sent' });
  });

  test('it stays out of the public copy, which has what the coalition has seen itself', () => {
    const id = takeIn({ marking: 'clear' });
    passOn(id);
    const { holds, leftOut } = core.call('publicCopy.plan', { languages: ['en'] });
    expect(holds.find(({ section }) => section === 'alerts')?.count ?? 0).toBe(0);
    expect(leftOut).toContainEqual(expect.objectContaining({ kind: 'alert', reason: 'notSent', count: 1 }));
  });
});

describe('what those who sent it say later', () => {
  let id: string;
  beforeEach(() => {
    id = takeIn({ marking: 'green' });
    toAll(id);
    passOn(id);
    tell(id, [scene.kenya]);
  });

  test('an update is passed on as ours, and says which of theirs it is', () => {
    takeIn({ marking: 'green', update: 3, seen: { en: 'Nine parcels' } });
    expect(core.call('alert.get', { id }).isChanged).toBe(true);
    expect(rulesOf(core.refusal('alert.file', { id }).problems)).toEqual(['otherThanSent']);
    expect(passOn(id)).toMatchObject({ update: 1 });
    expect(paperOf(id)).toMatchObject({
      version: '1',
      seen: { text: 'Nine parcels' },
      passedOn: { number: 'GC-ALERT/2027/7', update: 3 },
    });
    expect(rowOf(id, scene.kenya)).toMatchObject({ due: 'updated' });
  });

  test('a narrower marking is to be told to whoever had it', () => {
    takeIn({ marking: 'amber', update: 1 });
    expect(core.get('alert', id)).toMatchObject({ marking: 'amber', state: 'sent' });
    expect(core.rows('alertMove').filter(({ marking }) => marking === 'amber')).toHaveLength(1);
    expect(rowOf(id, scene.kenya)).toMatchObject({ due: 'marked' });
    core.call('history.undo', {});
    expect(core.get('alert', id)).toMatchObject({ marking: 'green' });
    expect(rowOf(id, scene.kenya)).toMatchObject({ due: null });
  });

  test('its end is to be told to whoever had it', () => {
    takeIn({ marking: 'green', state: 'withdrawn' });
    expect(core.get('alert', id)).toMatchObject({ state: 'withdrawn' });
    expect(rowOf(id, scene.kenya)).toMatchObject({ due: 'withdrawn' });
  });

  test('a longer embargo holds what was not told yet', () => {
    takeIn({ marking: 'green', update: 1, embargoUntil: '2027-03-09T10:00:00.000Z' });
    setStatus(core, scene.france, 'member');
    expect(recipients(id)).toEqual([]);
    expect(rulesOf(core.refusal('alert.send', sending(id)).problems)).toEqual(['receivedHeld']);
    expect(rulesOf(core.refusal('alert.file', { id }).problems)).toEqual(['receivedHeld']);
    expect(
      rulesOf(
        core.refusal('alert.tell', { id, keys: [scene.france], channel: 'mail', language: 'en' }).problems,
      ),
    ).toEqual(['notToBeTold']);
  });
});

describe('its file', () => {
  test('is theirs to the letter, with us among those through whom it came', () => {
    const unknown = { later: { one: [1, 2] } };
    const id = takeIn(unknown);
    core.update('alert', id, { added: { en: 'Nothing here' } });
    passOn(id);
    const file = fileOf(id);
    expect(file.alert).toEqual({ ...THEIRS, ...unknown });
    expect(file).toMatchObject({
      sender: 'A. Focal Point',
      sha256: createHash('sha256')
        .update(canonical({ ...THEIRS, ...unknown }))
        .digest('hex'),
      passedOn: [
        {
          sender: 'B. Secretariat',
          number: 'GC-ALERT/2027/1',
          at: '2027-03-02T12:00:00.000Z',
          added: { en: 'Nothing here' },
        },
      ],
    });
  });

  test('is nothing new to whoever has it of those who sent it, and names both to whoever has not', async () => {
    const id = takeIn();
    core.update('alert', id, { added: { en: 'Nothing here' } });
    passOn(id);
    const text = JSON.stringify(fileOf(id));
    const third = await openTestCore('2027-03-03T12:00:00.000Z', '0000000c');
    const fresh = third.call('alert.readFile', { text });
    expect(fresh).toMatchObject({
      coming: 'new',
      sender: 'A. Focal Point',
      through: [{ sender: 'B. Secretariat', number: 'GC-ALERT/2027/1', added: { en: 'Nothing here' } }],
    });
    third.call('alert.takeIn', { text: alertFileText() });
    expect(third.call('alert.readFile', { text })).toMatchObject({ coming: 'same', changed: [] });
    expect(third.rows('alert')).toHaveLength(1);
  });

  test('goes on through a third office, which adds itself', async () => {
    const id = takeIn();
    passOn(id);
    const third = await openTestCore('2027-03-03T12:00:00.000Z', '0000000c');
    const taken = third.call('alert.takeIn', { text: JSON.stringify(fileOf(id)) });
    third.call('alert.send', sending(taken.id));
    const { file } = third.call('alert.file', { id: taken.id, sender: 'C. Third' });
    expect(alertFileSchema.parse(file).passedOn.map(({ sender }) => sender)).toEqual([
      'B. Secretariat',
      'C. Third',
    ]);
    expect(file.alert).toEqual(THEIRS);
  });

  test('says a narrower marking that it was given here, under a checksum of its own', () => {
    const id = takeIn({ marking: 'green' });
    passOn(id);
    core.call('alert.mark', { id, marking: 'amber' });
    const { alert, sha256 } = fileOf(id);
    expect(alert).toEqual({ ...THEIRS, marking: 'amber' });
    expect(sha256).toBe(createHash('sha256').update(canonical(alert)).digest('hex'));
    // It is read by whoever gets it.
    expect(alertFileSchema.safeParse(fileOf(id)).success).toBe(true);
  });

  test('an office without a number is refused, and where', () => {
    const passedOn = [{ sender: null, number: '\u202E', at: '2027-03-02T12:00:00.000Z', added: {} }];
    const { problems } = core.refusal('alert.readFile', { text: alertFileText({}, { passedOn }) });
    expect(problems).toMatchObject([{ rule: 'alertFileField', params: { field: 'passedOn.0.number' } }]);
  });
});

test('what became otherwise here is put right by the same file', () => {
  const id = takeIn();
  const read = () => core.call('alert.readFile', { text: alertFileText() });
  expect(read().coming).toBe('same');
  core.create('participant', {
    participantKind: 'state',
    iso3: 'ATL',
    shortName: { en: 'Atlantis' },
    formalName: { en: 'Atlantis' },
  });
  expect(read()).toMatchObject({ coming: 'again', changed: ['area', 'stateIds'] });
  takeIn();
  expect(core.get('alert', id)).toMatchObject({ area: 'Mombasa' });
  expect(read().coming).toBe('same');
});
