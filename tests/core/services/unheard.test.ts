import { beforeEach, describe, expect, test } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract.ts';
import { LANGUAGES } from '../../../shared/domain/languages.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { setScene } from './scene.ts';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
let commitment: string;

beforeEach(async () => {
  core = await openTestCore('2024-03-14T12:00:00.000Z');
  scene = setScene(core);
  commitment = undertake('Train 40 analysts', '2024-02-01');
  core.createPerson('focalPoint', {
    participantId: scene.kenya,
    name: 'A. Otieno',
    email: 'otieno@example.org',
  });
});

function undertake(en: string, dueDate: string | null, values: object = {}): string {
  return core.create('commitment', { title: { en }, participantId: scene.kenya, dueDate, ...values });
}
const report = (date: string) =>
  core.create('commitmentReport', { commitmentId: commitment, date, text: 'Twelve were trained.' });
const unheard = () => core.call('commitment.unheard', {}).map(({ title }) => Object(title).en);
const letter = (asked: Partial<InputOf<'commitment.letter'>> = {}) =>
  core.call('commitment.letter', { id: commitment, ...asked });
const sent = () => core.call('commitment.letterSent', { id: commitment, language: 'en', channel: 'mail' });

describe('What is overdue and has no report', () => {
  test('stands on Home, what was due first, first, and how many there are', () => {
    undertake('Send the figures', '2024-01-01');
    undertake('Ahead', '2024-03-14');
    undertake('Whenever', null);
    for (const en of ['Third', 'Fourth']) undertake(en, '2024-02-02');
    expect(unheard()).toEqual(['Send the figures', 'Train 40 analysts', 'Third', 'Fourth']);
    const home = core.call('home.get', { now: '2024-03-14T12:00:00.000Z' }).unheard;
    expect(home.total).toBe(4);
    expect(home.first.map(({ title }) => Object(title).en)).toEqual(unheard().slice(0, 3));
  });

  test('is what was reported on before it was due, and no more once that is done after', () => {
    report('2024-01-20');
    expect(unheard()).toEqual(['Train 40 analysts']);
    const id = report('2024-02-02');
    expect(unheard()).toEqual([]);
    core.call('record.delete', { kind: 'commitmentReport', ids: [id] });
    expect(unheard()).toEqual(['Train 40 analysts']);
  });

  test('is not what was delivered or withdrawn', () => {
    core.call('commitment.moveState', { id: commitment, to: 'withdrawn', reason: 'No budget' });
    expect(unheard()).toEqual([]);
  });
});

describe('A letter that asks for news', () => {
  test('is for nobody whose address cannot be read as one', () => {
    for (const email of [
      'a@example.org?bcc=eve@example.org',
      'the office, room 2',
      'b@example.org; c@example.org',
    ])
      core.createPerson('focalPoint', { participantId: scene.kenya, name: email, email });
    expect(letter().recipients.map(({ email, isChosen }) => [email, isChosen])).toEqual([
      ['otieno@example.org', true],
      ['a@example.org?bcc=eve@example.org', false],
      ['the office, room 2', false],
      ['b@example.org; c@example.org', true],
    ]);
  });

  test('says what, by when and what was last heard, in whole sentences', () => {
    core.update('commitment', commitment, { publicity: 'public', what: 'In three laboratories.' });
    report('2024-01-20');
    expect(letter()).toEqual({
      participantId: scene.kenya,
      participant: { en: 'Kenya' },
      language: 'en',
      recipients: [
        {
          focalPointId: expect.any(String),
          name: 'A. Otieno',
          email: 'otieno@example.org',
          roles: [],
          isChosen: true,
        },
      ],
      subject: 'News of your commitment: Train 40 analysts',
      text: [
        'Dear colleagues,',
        'You undertook the following: “Train 40 analysts”.',
        'More precisely: In three laboratories.',
        'It was due by 1 February 2024. The last report that we have on it is of 20 January 2024.',
        'We should be grateful if you could tell us what has been done, what is still to be done, and by when you expect it to be completed.',
        'With kind regards,\nCoalition secretariat',
      ].join('\n\n'),
      isConfidential: false,
      askedAt: null,
    });
  });

  test('holds nothing of the secretariat’s own, and nobody else, in whatever language', () => {
    core.update('commitment', commitment, {
      notes: 'SECRETNOTE',
      withIds: [scene.france],
      source: 'SECRETSOURCE',
      place: 'SECRETPLACE',
    });
    core.call('commitment.moveState', { id: commitment, to: 'announced', reason: 'SECRETREASON' });
    core.create('commitmentReport', {
      commitmentId: commitment,
      date: '2024-01-02',
      text: 'SECRETREPORT',
      notes: 'SECRETREMARK',
    });
    for (const language of LANGUAGES) {
      const { subject, text } = letter({ language });
      expect(`${subject} ${text}`, language).not.toMatch(/SECRET|France/);
      expect(text, language).toContain('Train 40 analysts');
      expect(text, language).not.toMatch(/[{}]/);
    }
  });

  test('is for the participant alone where the commitment is not public, and says so', () => {
    const alone = 'write about it to you alone';
    expect(letter()).toMatchObject({ isConfidential: true, text: expect.stringContaining(alone) });
    const embargo = { publicity: 'embargoed', embargoZone: 'Europe/Vienna' } as const;
    core.update('commitment', commitment, { ...embargo, embargoWall: '2024-03-15T09:00' });
    expect(letter().isConfidential).toBe(true);
    core.update('commitment', commitment, { ...embargo, embargoWall: '2024-03-13T09:00' });
    expect(letter()).toMatchObject({ isConfidential: false, text: expect.not.stringContaining(alone) });
  });

  test('goes to focal points of the participant that have an address, and to no others', () => {
    core.createPerson('focalPoint', { participantId: scene.kenya, name: 'No Address' });
    core.createPerson('focalPoint', { participantId: scene.france, name: 'Other', email: 'o@example.org' });
    const { recipients } = letter({ focalPointIds: [] });
    expect(recipients).toMatchObject([{ name: 'A. Otieno', isChosen: false }]);
  });

  test('is in the language in which one may write to them, else in English', () => {
    expect(letter().language).toBe('en');
    const [point] = core.rows('focalPoint');
    core.update('person', String(point?.['personId']), { languages: ['ar'] });
    expect(letter().language).toBe('ar');
    core.create('focalPointRole', {
      participantId: scene.kenya,
      title: 'Commitments',
      heldById: point?.id ?? '',
      languages: ['fr'],
    });
    expect(letter()).toMatchObject({ language: 'fr', recipients: [{ roles: ['Commitments'] }] });
    expect(letter({ language: 'es' }).language).toBe('es');
  });

  test('is a dispatch once it was sent, which is not undone but declared void', () => {
    sent();
    expect(core.rows('dispatch')).toMatchObject([
      {
        commitmentId: commitment,
        reconveningId: null,
        groupId: null,
        recipientKind: 'participant',
        recipientId: scene.kenya,
        purpose: 'news',
        channel: 'mail',
        fileName: 'News of your commitment: Train 40 analysts',
        items: [{ kind: 'question', recordId: commitment, dueDate: '2024-02-01', text: letter().text }],
      },
    ]);
    expect(JSON.stringify(core.rows('dispatch')[0]?.['items'])).not.toContain('tieno');
    expect(letter().askedAt).toBe('2024-03-14T12:00:00.000Z');
    // It passes over what was sent, and what that rests on.
    core.call('history.undo', {});
    expect(core.rows('dispatch')).toHaveLength(1);
    expect(core.rows('commitment')).toHaveLength(1);
    const [dispatch] = core.rows('dispatch');
    core.call('dispatch.void', { id: dispatch?.id ?? '', reason: 'It stayed in the drafts.' });
    expect(letter().askedAt).toBeNull();
    expect(unheard()).toEqual(['Train 40 analysts']);
  });

  test('keeps its commitment on record', () => {
    sent();
    expect(core.refusal('record.delete', { kind: 'commitment', ids: [commitment] }).problems).toMatchObject([
      { rule: 'stillUsed' },
    ]);
  });
});
