import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { alertFileSchema } from '../../../shared/contract/alert-file.ts';
import { canonical } from '../../../shared/domain/history/canonical.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { setScene, setStatus } from './scene.ts';

const TOKEN = 'q7Zk2Wn9Xv4Rt8Lb';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
beforeEach(async () => {
  core = await openTestCore('2027-03-01T12:00:00.000Z');
  scene = setScene(core);
  setStatus(core, scene.kenya, 'member');
});

const newAlert = (values: object = {}) =>
  core.create('alert', {
    title: { en: 'Tablets in parcels', fr: 'Comprimés dans des colis' },
    kind: 'form',
    seen: { en: 'Three parcels', ar: 'ثلاثة طرود' },
    toStatuses: ['member'],
    ...values,
  });
const clear = (id: string) => core.call('alert.moveState', { id, to: 'cleared' });
const send = (id: string) => core.call('alert.send', { id, languages: ['en', 'fr'], paper: 'A4' });
const fileOf = (id: string) => {
  const saved = core.call('alert.file', { id });
  return { ...saved, file: alertFileSchema.parse(saved.file) };
};
const refused = (id: string) => core.refusal('alert.file', { id }).problems.map(({ rule }) => rule);

function sentAlert(values: object = {}): string {
  const id = newAlert(values);
  clear(id);
  send(id);
  return id;
}

describe('the file of an alert', () => {
  test('says what was sent, in the languages in which it was, with the marking and the embargo', () => {
    const substance = core.create('substance', {
      name: { en: 'Metonitazene' },
      synonyms: 'Nitazene M\nBenzimidazole M',
      cas: '14680-51-4',
      kind: 'opioid',
      convention: '1961',
      schedule: 'I',
      controlledSince: '2021',
    });
    const id = sentAlert({
      substanceIds: [substance],
      substancesText: 'and a white powder',
      stateIds: [scene.kenya],
      area: 'Mombasa',
      seenOn: '2027-02',
      reportedById: scene.kenya,
      reportedBy: 'its laboratory',
      reliability: 'laboratory',
      asked: { fr: 'Surveillez les colis' },
      embargoWall: '2027-03-05T10:00',
      embargoZone: 'UTC',
    });
    const { fileName, file } = fileOf(id);
    expect(fileName).toBe('GC-ALERT-2027-1.json');
    expect(file).toMatchObject({ format: 'reconvene-alert', version: 1 });
    const kenya = { iso3: 'KEN', name: { en: 'Kenya' } };
    expect(file.alert).toEqual({
      workspace: core.call('workspace.info', {}).id,
      number: 'GC-ALERT/2027/1',
      update: 0,
      state: 'sent',
      marking: 'amber',
      embargoUntil: '2027-03-05T10:00:00.000Z',
      sentAt: '2027-03-01T12:00:00.000Z',
      updatedAt: '2027-03-01T12:00:00.000Z',
      kind: 'form',
      title: { en: 'Tablets in parcels', fr: 'Comprimés dans des colis' },
      // No page was sent in Arabic: what is written in it has not gone out.
      seen: { en: 'Three parcels' },
      asked: { fr: 'Surveillez les colis' },
      substances: [
        {
          name: { en: 'Metonitazene' },
          synonyms: ['Nitazene M', 'Benzimidazole M'],
          cas: '14680-51-4',
          kind: 'opioid',
          convention: '1961',
          schedule: 'I',
          controlledSince: '2021',
          isVerified: false,
        },
      ],
      substancesText: 'and a white powder',
      places: [kenya],
      area: 'Mombasa',
      seenOn: '2027-02',
      reportedBy: kenya,
      reportedByText: 'its laboratory',
      reliability: 'laboratory',
    });
    expect(file.sha256).toBe(createHash('sha256').update(canonical(file.alert)).digest('hex'));
  });

  test('has nothing of the secretariat’s own', () => {
    const id = sentAlert({ notes: `notes ${TOKEN}`, source: `source ${TOKEN}` });
    core.create('alertRecipient', {
      alertId: id,
      participantId: scene.france,
      part: 'left_out',
      reason: `reason ${TOKEN}`,
    });
    core.call('alert.tell', { id, keys: [scene.kenya], channel: 'mail', language: 'en' });
    const [dispatch] = core.rows('dispatch');
    core.create('acknowledgement', {
      dispatchId: dispatch?.id ?? '',
      date: '2027-03-01',
      sees: `sees ${TOKEN}`,
      did: `did ${TOKEN}`,
    });
    core.call('alert.moveState', { id, to: 'withdrawn', reason: `withdrawn ${TOKEN}` });
    const { file } = fileOf(id);
    expect(file.alert.state).toBe('withdrawn');
    const said = JSON.stringify(file);
    expect(said).toContain('Three parcels');
    expect(said).not.toContain(TOKEN);
    expect(said).not.toContain('Documents officer');
  });

  test('is of what was sent last: texts that changed since are not in it, facts that changed refuse it', () => {
    const id = sentAlert();
    core.update('alert', id, { seen: { en: 'Four parcels' } });
    expect(fileOf(id).file.alert.seen).toEqual({ en: 'Three parcels' });
    core.update('alert', id, { area: 'Nairobi' });
    expect(refused(id)).toEqual(['otherThanSent']);
    core.setNow('2027-03-02T12:00:00.000Z');
    send(id);
    const { fileName, file } = fileOf(id);
    expect(fileName).toBe('GC-ALERT-2027-1-update-1.json');
    expect(file.alert).toMatchObject({
      update: 1,
      seen: { en: 'Four parcels' },
      area: 'Nairobi',
      sentAt: '2027-03-01T12:00:00.000Z',
      updatedAt: '2027-03-02T12:00:00.000Z',
    });
  });

  test('there is none of what was not sent, nor of what is marked TLP:RED, then or since', () => {
    const draft = newAlert();
    expect(refused(draft)).toEqual(['neverSent']);
    clear(draft);
    expect(refused(draft)).toEqual(['neverSent']);
    expect(refused(sentAlert({ marking: 'red' }))).toEqual(['redInNoFile']);
    const raised = sentAlert();
    core.call('alert.mark', { id: raised, marking: 'green', reason: 'Kenya agrees' });
    expect(fileOf(raised).file.alert.marking).toBe('green');
    core.call('alert.mark', { id: raised, marking: 'red' });
    expect(refused(raised)).toEqual(['redInNoFile']);
  });

  test('what is on record only has none', () => {
    const id = newAlert();
    core.call('alert.moveState', { id, to: 'closed', reason: 'On record only' });
    expect(refused(id)).toEqual(['neverSent']);
  });

  test('whatever is written in it is in it as plain text, and reads back to the same checksum', async () => {
    const odd = fc.constantFrom(
      '<img src=x onerror=alert(1)>',
      '</script><script>alert(1)</script>',
      '\u202Egnp.exe',
      '__proto__',
      '"}],"marking":"clear"',
      'é\u0301 \u0000\u0007',
      '\uD800',
    );
    const text = fc
      .tuple(fc.string({ unit: 'binary', maxLength: 40 }), odd, fc.string({ maxLength: 40 }))
      .map((parts) => `a${parts.join('')}z`);
    await fc.assert(
      fc.asyncProperty(text, text, text, async (title, seen, area) => {
        const one = await openTestCore('2027-03-01T12:00:00.000Z');
        const made = one.core.call('record.create', {
          kind: 'alert',
          values: { title: { en: title }, kind: 'form', seen: { fr: seen }, area },
        });
        // What no field takes is refused before it is an alert.
        fc.pre(made.ok);
        const [row] = one.rows('alert');
        const id = row?.id ?? '';
        const kept = one.get('alert', id);
        one.call('alert.moveState', { id, to: 'cleared' });
        one.call('alert.send', { id, languages: ['en', 'fr'], paper: 'A4' });
        const { file } = one.call('alert.file', { id });
        const read = alertFileSchema.parse(JSON.parse(Buffer.from(JSON.stringify(file)).toString('utf8')));
        expect(read).toEqual(file);
        expect(read.alert).toMatchObject({
          title: kept['title'],
          seen: kept['seen'],
          area: kept['area'],
          marking: 'amber',
        });
        expect(createHash('sha256').update(canonical(read.alert)).digest('hex')).toBe(read.sha256);
      }),
      { seed: 20270301, numRuns: 40 },
    );
  });
});
