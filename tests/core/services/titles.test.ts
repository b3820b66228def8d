import { beforeEach, describe, expect, it } from 'vitest';
import { isToldSession } from '../../../shared/kinds/dispatch.ts';
import { unfolded } from '../../support/calendar/plans.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { sessionValues, setScene } from './scene.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
let session: string;
beforeEach(async () => {
  core = await openTestCore();
  scene = setScene(core);
  core.update('reconvening', scene.reconvening, {
    title: { en: 'Meeting on the margins of CND 67', fr: 'Réunion en marge de la CND 67', ar: 'اجتماع' },
    shortTitle: { en: 'Margins of CND 67', fr: 'En marge de la CND 67', ar: 'على الهامش' },
    languages: ['fr'],
  });
  core.update('room', scene.room, { name: { en: 'Boardroom D', fr: 'Salle du Conseil D' } });
  session = core.create('session', {
    ...sessionValues(scene.reconvening),
    title: { en: 'Plenary', fr: 'Séance plénière', ar: 'الجلسة العامة' },
    status: 'confirmed',
    roomId: scene.room,
  });
  core.create('agendaItem', { sessionId: session, title: { en: 'Opening', fr: 'Ouverture' } });
  core.create('agendaItem', { sessionId: session, title: { en: 'Panel' } });
});

describe('an agenda in Arabic', () => {
  const request = () =>
    ({ document: 'agenda', reconveningId: scene.reconvening, language: 'ar', paper: 'A4' }) as const;

  it('has the Arabic titles, and says in which language the others are', () => {
    expect(core.call('print.model', request())).toMatchObject({
      title: { text: 'اجتماع', language: 'ar' },
      sessions: [
        {
          title: { text: 'الجلسة العامة', language: 'ar' },
          room: { text: 'Boardroom D', language: 'en' },
          lines: [
            { title: { text: 'Opening', language: 'en' } },
            { title: { text: 'Panel', language: 'en' } },
          ],
        },
      ],
    });
  });

  it('lists what it lacks, each once', () => {
    expect(core.call('print.untranslated', request())).toMatchObject([
      { kind: 'room', record: scene.room, field: 'name', text: 'Boardroom D', language: 'en' },
      { kind: 'agendaItem', field: 'title', text: 'Opening', language: 'en' },
      { kind: 'agendaItem', field: 'title', text: 'Panel', language: 'en' },
    ]);
    expect(core.call('print.untranslated', { ...request(), language: 'en' })).toEqual([]);
  });
});

describe('a calendar file in French', () => {
  const build = () => core.call('calendar.build', { scope: 'reconvening', reconveningId: scene.reconvening });
  const hand = () =>
    core.call('dispatch.record', { ...build().dispatch, fileName: 'file.ics', channel: 'file' });
  const sequence = () =>
    build()
      .dispatch.items.filter(isToldSession)
      .map((item) => item.sequence);

  it('has French titles and places, and says so of each title', () => {
    const { text, dispatch, untranslated } = build();
    expect(unfolded(text)).toEqual(
      expect.arrayContaining([
        'X-WR-CALNAME:En marge de la CND 67',
        'X-WR-CALDESC:Réunion en marge de la CND 67',
        'SUMMARY;LANGUAGE=fr:Séance plénière',
        'LOCATION:Salle du Conseil D\\, Vienna International Centre',
        'DESCRIPTION:Ordre du jour (heure locale\\, Vienne) :\\n10:00  1  Ouverture\\n10:10  2  Panel',
      ]),
    );
    expect(dispatch.items).toMatchObject([{ title: 'Séance plénière' }]);
    expect(untranslated).toMatchObject([{ kind: 'agendaItem', text: 'Panel', language: 'en' }]);
  });

  it('tells a room that is renamed in French, and not one that is renamed in another language', () => {
    hand();
    core.update('room', scene.room, { name: { en: 'Board Room D', fr: 'Salle du Conseil D' } });
    expect(build().news).toEqual([]);
    expect(sequence()).toEqual([0]);
    core.update('room', scene.room, { name: { en: 'Board Room D', fr: 'Salle D' } });
    expect(build().news).toMatchObject([
      { news: 'changed', was: { place: expect.stringContaining('Conseil') } },
    ]);
    expect(sequence()).toEqual([1]);
  });
});

describe('lists and search', () => {
  it('sort by what is shown in the language', () => {
    const add = (en: string, fr: string) => core.create('room', { name: { en, fr }, venue: 'VIC' });
    const [anteroom, press] = [add('Anteroom', 'Vestibule'), add('Press room', 'Auditorium')];
    const order = (language: 'en' | 'fr') =>
      core
        .call('record.list', { kind: 'room', sort: [{ by: 'name' }], language })
        .rows.map(({ id }) => id)
        .filter((id) => id === anteroom || id === press);
    expect(order('en')).toEqual([anteroom, press]);
    expect(order('fr')).toEqual([press, anteroom]);
  });

  it.each(['plenary', 'seance pleniere', 'الجلسة'])(
    'find a session by its title in any language: %s',
    (text) => {
      expect(core.call('search.find', { text })).toMatchObject([{ kind: 'session', id: session }]);
      expect(core.call('record.list', { kind: 'session', text }).rows.map(({ id }) => id)).toEqual([session]);
    },
  );
});

it('a title that one laptop changes in French and then takes back stays as it is in English', () => {
  const { commandId } = core.update('session', session, { title: { en: 'Plenary', fr: 'Plénière' } });
  core.update('session', session, { title: { en: 'Opening plenary', fr: 'Plénière' } });
  core.call('history.take-back', { commandId });
  // Arabic was dropped by the first of the two, and comes back with it.
  expect(core.get('session', session)['title']).toEqual({
    en: 'Opening plenary',
    fr: 'Séance plénière',
    ar: 'الجلسة العامة',
  });
});

it('a text that may be missing and is there in no language is missing, in the table as in the history', () => {
  const { create, update, get } = core;
  const values = { symbol: 'GC/1', title: { en: 'Pledge' }, kind: 'pledge' } as const;
  const id = create('document', { ...values, undertaking: {} });
  expect(get('document', id)['undertaking']).toBeNull();
  update('document', id, { undertaking: { en: 'We undertake' } });
  update('document', id, { undertaking: {} });
  expect(get('document', id)['undertaking']).toBeNull();
});
