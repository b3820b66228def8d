import { beforeEach, describe, expect, it } from 'vitest';
import { NOON, openTestCore, type TestCore } from '../../support/core.ts';
import { putForward, sessionValues, setScene } from './scene.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
beforeEach(async () => {
  core = await openTestCore();
  scene = setScene(core);
});

function organization(name: string, more: { ar?: string; zh?: string; notes?: string } = {}): string {
  const { notes = null, ...names } = more;
  const shortName = { en: name, ...names };
  return core.create('participant', {
    participantKind: 'organization',
    shortName,
    formalName: shortName,
    notes,
  });
}
const room = (name: string, notes?: string) =>
  core.create('room', { name: { en: name }, venue: 'VIC', notes: notes ?? null });
const find = (text: string) => core.call('search.find', { text });
const found = (text: string) => find(text).map(({ id }) => id);
const listed = (text: string) => core.call('record.list', { kind: 'room', text }).rows.map(({ id }) => id);

describe('what is looked for', () => {
  it.each([
    ['会议中心第三会议室', '会议'],
    ['会议中心第三会议室', '三'],
    ['会议中心第三会议室', '第三会议室'],
    ['قاعة الإجتماعات', 'قاعة الاجتماعات'],
    ['قاعة الاجتماعات', 'الأجتماعات'],
    ['القاعة آ', 'القاعه ا'],
    ['قَاعَةُ المُؤْتَمَرَاتِ', 'قاعة المؤتمرات'],
    ['قاعة المؤتمرات', 'قَاعَة المُؤتَمرات'],
    ['قــاعة كبرى', 'قاعة كبري'],
    ['قا', 'قا'],
    ['Зал совещаний «Берёза»', 'береза'],
    ['Зал Береза', 'БЕРЁЗА'],
    ['Salle des délégués — Évreux', 'delegues evreux'],
    ['Salle Evreux', 'ÉVREUX'],
    ['Le Chœur', 'choeur'],
    ['Diyarbakır Salonu İstanbul', 'diyarbakir istanbul'],
    ['DIYARBAKIR ISTANBUL', 'diyarbakır İSTANBUL'],
    ['Großer Saal, Straße 7', 'grosser strasse'],
    ['GROSSER SAAL', 'großer'],
    ['Sala de Conferencias Ñuñoa', 'nunoa'],
    ['Łazienki Øst', 'lazienki ost'],
    ['Αίθουσα Κύριος', 'κυριος'],
    ['👩🏽‍⚖️ judges', '👩🏽‍⚖️'],
    ['🕊', '🕊'],
    ['Ｆｕｌｌ ｗｉｄｔｈ', 'full width'],
    ['Room №\u00A05', 'no 5'],
    ['Bra\u200Bzil\u200F room', 'brazil room'],
    ["Delegates' lounge", 'delegates’ lounge'],
    ['A1', 'a1'],
    ['Q', 'q'],
  ])('finds %j by %j, in the search and in a list', (name, text) => {
    const id = room(name);
    room('Something else 7');
    expect(found(text)).toContain(id);
    expect(listed(text)).toEqual([id]);
  });

  it('is every word, in whatever order and place', () => {
    const id = room('Boardroom of the Commission', 'in the C building, third floor');
    room('Boardroom', 'in the M building');
    expect(listed('third boardroom c')).toEqual([id]);
    expect(listed('third boardroom m-plenary')).toEqual([]);
  });

  it.each([
    'AND',
    '"',
    '""',
    '*',
    '-',
    'a OR b',
    'NEAR(a b)',
    'body:x',
    '(',
    ')',
    '^',
    "'",
    'x"y',
    '%',
    '_',
    '\\',
    ';--',
  ])('is taken as it was typed, whatever %j means to the index', (text) => {
    const id = room(`before ${text} after`);
    room('Something else');
    expect(found(text)).toContain(id);
  });

  it('holds nothing that cannot be seen', () => {
    const id = room('Rotunda');
    expect(found('Ro\u0000tun\u0007da')).toEqual([id]);
    expect([found('\u0000'), found('\uD83D')]).toEqual([[], []]);
  });

  it('in a sentence of operators finds only what holds it', () => {
    room('Alpha');
    room('Beta');
    expect(found('Alpha OR Beta')).toEqual([]);
    expect(found('Alph*')).toEqual([]);
    expect(found('-Alpha')).toEqual([]);
  });

  it('is refused with how much is allowed where it is far too long', () => {
    expect(core.refusal('search.find', { text: 'x'.repeat(10_000) }).problems).toEqual([
      { field: 'text', rule: 'tooLong', params: { allowed: 200 } },
    ]);
  });

  it('is nothing where nothing was typed', () => {
    expect([found(''), found('   ')]).toEqual([[], []]);
  });
});

describe('the best match', () => {
  it('is what is called so from its first letter on, then what has it in its name, then what mentions it', () => {
    const mentions = room('Annex', 'vienna vienna vienna vienna');
    const contains = room('Greater Vienna');
    const begins = room('Vienna International Centre, the whole of it with a long name');
    expect(found('vienna').slice(0, 3)).toEqual([begins, contains, mentions]);
    expect(found('vi').filter((id) => [begins, contains, mentions].includes(id))).toEqual([
      begins,
      contains,
      mentions,
    ]);
  });

  it('counts a name in any of its languages', () => {
    const mentions = organization('Other body', { notes: 'منظمة الصحة' });
    const named = organization('World Health Organization', {
      ar: 'منظمة الصحة العالمية',
      zh: '世界卫生组织',
    });
    expect(found('منظمه')).toEqual([named, mentions]);
    expect(found('世界')).toEqual([named]);
  });

  it('comes first among as many as were asked for', () => {
    for (let number = 0; number < 30; number += 1) room(`Annex ${number}`, 'near the plenary');
    const id = room('Plenary');
    expect(core.call('search.find', { text: 'plenary', limit: 3 })).toHaveLength(3);
    expect(found('plenary')[0]).toBe(id);
  });
});

describe('what is found', () => {
  it('says what it is called and what it belongs to', () => {
    const sessionId = core.create('session', sessionValues(scene.reconvening));
    core.create('agendaItem', { sessionId, title: { en: 'Statements on precursors' } });
    const delegationId = core.create('delegation', {
      reconveningId: scene.reconvening,
      participantId: scene.kenya,
    });
    core.createPerson('delegate', { delegationId, name: 'Director of the laboratory' });
    expect(find('precursors')).toMatchObject([
      { kind: 'agendaItem', title: { en: 'Statements on precursors' }, context: { en: 'Plenary' } },
    ]);
    expect(find('plenary')).toMatchObject([{ kind: 'session', context: { en: 'Margins of CND 67' } }]);
    expect(find('laboratory')).toMatchObject([
      { kind: 'person', context: {} },
      { kind: 'delegate', context: { en: 'Kenya' } },
    ]);
    expect(find('kenya').map(({ kind, context }) => [kind, context])).toEqual(
      expect.arrayContaining([
        ['participant', {}],
        ['delegation', { en: 'Margins of CND 67' }],
      ]),
    );
  });

  it('shows the words around the place as they were written', () => {
    room(
      'The annex',
      'Ligne 1\nLa Délégation de la République française siège ici, à côté de la salle des pas perdus.',
    );
    expect(find('republique')).toMatchObject([
      {
        snippet:
          '…e annex · VIC · Ligne 1 · La Délégation de la République française siège ici, à côté de la salle…',
      },
    ]);
  });

  it('cuts no letter in half', () => {
    room('Annex', `${'👩🏽‍⚖️🇦🇹'.repeat(30)} middle ${'👩🏽‍⚖️🇦🇹'.repeat(30)}`);
    const [{ snippet } = { snippet: '' }] = find('middle');
    expect(snippet).toContain(' middle ');
    expect(snippet).not.toMatch(/\p{Surrogate}/u);
  });

  it('finds its place where folding makes letters of one into two', () => {
    room('Straße', `${'ß'.repeat(60)} Ziel ${'ß'.repeat(60)}`);
    expect(find('ziel')).toMatchObject([{ snippet: `…${'ß'.repeat(39)} Ziel ${'ß'.repeat(39)}…` }]);
  });
});

describe('the index', () => {
  it('lets go of what is deleted, and takes it back with an undo', () => {
    const id = room('Rotunda');
    core.call('record.delete', { kind: 'room', ids: [id] });
    expect([found('rotunda'), listed('rotunda')]).toEqual([[], []]);
    core.call('history.undo', {});
    expect(found('rotunda')).toEqual([id]);
    core.call('history.redo', {});
    expect(found('rotunda')).toEqual([]);
  });

  it('follows a change, and an undone one', () => {
    const id = room('Rotunda');
    core.update('room', id, { name: { en: 'Gartenhaus' } });
    expect([found('rotunda'), found('gartenhaus')]).toEqual([[], [id]]);
    core.call('history.undo', {});
    expect([found('rotunda'), found('gartenhaus')]).toEqual([[id], []]);
  });

  it('finds a delegation by what its participant is called by now', () => {
    const delegation = core.create('delegation', {
      reconveningId: scene.reconvening,
      participantId: scene.kenya,
    });
    core.update('participant', scene.kenya, { shortName: { en: 'Kenya', fr: 'République du Kenya' } });
    expect(found('republique du')).toEqual(expect.arrayContaining([delegation, scene.kenya]));
  });

  it('is left with nothing of a deed that was refused', () => {
    const values = { ...sessionValues(scene.reconvening), title: 'Impossible', endWall: '2024-03-14T09:00' };
    core.refusal('record.create', { kind: 'session', values });
    expect(found('impossible')).toEqual([]);
  });

  it('does not show what is never looked for by words', () => {
    const documentId = putForward(
      core,
      core.create('document', { symbol: 'GC/1', title: { en: 'Pledge' }, kind: 'pledge' }),
    );
    core.setNow(NOON);
    core.call('endorsement.record', {
      documentId,
      participantIds: [scene.kenya],
      steps: [{ axis: 'position', value: 'invited' }],
      date: '2024-02-01',
      evidence: 'Marzipan',
    });
    expect(found('marzipan')).toEqual([]);
  });
});
