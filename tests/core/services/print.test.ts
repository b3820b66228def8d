import { beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract.ts';
import { LANGUAGES } from '../../../shared/domain/languages.ts';
import { PAPERS } from '../../../shared/domain/vocabulary.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { VIENNA, putForward, sessionValues, setScene, setStatus } from './scene.ts';

const PRINTED = '2024-03-02T08:30:00.000Z';

let core: TestCore;
let scene: ReturnType<typeof setScene>;
let documentId: string;
let versionId: string;
beforeEach(async () => {
  core = await openTestCore();
  scene = setScene(core);
  documentId = putForward(
    core,
    core.create('document', {
      symbol: 'GC/2024/1',
      title: { en: 'Joint statement', fr: 'Déclaration commune' },
      kind: 'joint_statement',
      reconveningId: scene.reconvening,
    }),
  );
  versionId = core.create('documentVersion', { documentId, label: 'Rev.1', date: '2024-02-01' });
  core.setNow(PRINTED);
});

type Request = InputOf<'print.model'>;
const common = { language: 'en', paper: 'A4' } as const;
const print = (request: Request) => core.call('print.model', request);

function everyDocument(): Request[] {
  const draft = { documentId, versionId };
  return [
    { document: 'agenda', reconveningId: scene.reconvening, audience: 'internal', ...common },
    { document: 'participants', ...common },
    { document: 'participants', reconveningId: scene.reconvening, ...common },
    { document: 'signOff', draft, ...common },
    { document: 'tally', documentId, ...common },
  ];
}

describe('every printed document', () => {
  it('says which version it is, as at when, and in which zone', () => {
    for (const request of everyDocument()) {
      const model = print(request);
      expect(model.version, request.document).not.toBe('');
      expect(model.asAt).toBe(PRINTED);
      expect(['UTC', VIENNA]).toContain(model.zone);
    }
    expect(print({ document: 'tally', documentId, ...common })).toMatchObject({
      version: 'Rev.1',
      symbol: 'GC/2024/1',
    });
  });

  it('is a draft where there is no text yet', () => {
    const bare = putForward(
      core,
      core.create('document', { symbol: 'GC/2024/2', title: { en: 'Pledge' }, kind: 'pledge' }),
    );
    expect(print({ document: 'tally', documentId: bare, ...common })).toMatchObject({ version: null });
  });

  it('is on the paper and in the language asked for', () => {
    for (const request of everyDocument()) {
      for (const language of LANGUAGES) {
        for (const paper of PAPERS) {
          expect(print({ ...request, language, paper })).toMatchObject({
            language,
            paper,
            document: request.document,
          });
        }
      }
    }
    const titleIn = (language: 'fr' | 'ar') =>
      print({ document: 'tally', documentId, ...common, language }).title?.text;
    expect([titleIn('fr'), titleIn('ar')]).toEqual(['Déclaration commune', 'Joint statement']);
  });
});

describe('a list of participants', () => {
  beforeEach(() => {
    for (const id of [scene.kenya, scene.france]) setStatus(core, id, 'member');
  });
  const list = (more: Partial<Extract<Request, { document: 'participants' }>>) =>
    ({ document: 'participants', ...common, ...more }) as const;

  it('of a meeting holds those who come, with their delegates by precedence', () => {
    const come = (participantId: string, attendance: 'confirmed' | 'declined') =>
      core.create('delegation', { reconveningId: scene.reconvening, participantId, attendance });
    const delegationId = come(scene.kenya, 'confirmed');
    come(scene.france, 'declined');
    core.createPerson('delegate', { delegationId, name: 'Counsellor' });
    core.createPerson('delegate', { delegationId, name: 'Zoe', role: 'interpreter' });
    core.createPerson('delegate', {
      delegationId,
      name: 'Permanent Representative',
      role: 'deputy_head',
      rank: 'ambassador',
    });
    core.createPerson('delegate', {
      delegationId,
      name: 'Minister of Health',
      title: 'Cabinet Secretary',
      role: 'head',
      rank: 'minister',
    });
    expect(print(list({ reconveningId: scene.reconvening }))).toMatchObject({
      rows: [
        {
          shortName: 'Kenya',
          section: 'members',
          delegates: [
            { name: 'Minister of Health', title: 'Cabinet Secretary', group: 'representative' },
            { name: 'Permanent Representative', group: 'alternates' },
            { name: 'Counsellor', group: 'advisers' },
            { name: 'Zoe', group: 'staff' },
          ],
        },
      ],
    });
  });
});

describe('the symbol of a list of participants', () => {
  const list = { document: 'participants', ...common } as const;

  it('is the second information paper of its meeting, unless another is given', () => {
    const { reconvening: reconveningId } = scene;
    expect(print({ ...list, reconveningId })).toMatchObject({ symbol: '' });
    core.update('reconvening', reconveningId, { symbol: 'GC/2024/CND67' });
    expect(print({ ...list, reconveningId })).toMatchObject({ symbol: 'GC/2024/CND67/INF.2' });
    expect(print({ ...list, reconveningId, symbol: 'GC/2024/CND67/INF.2/Rev.1' })).toMatchObject({
      symbol: 'GC/2024/CND67/INF.2/Rev.1',
    });
    expect(print({ ...list, symbol: 'GC/INF.1' })).toMatchObject({ symbol: 'GC/INF.1' });
  });
});

describe('a printed agenda', () => {
  it('for the public has no drafts, no cancelled sessions and nothing internal', () => {
    const values = { ...sessionValues(scene.reconvening), status: 'confirmed' } as const;
    const shown = core.create('session', values);
    core.create('session', { ...values, title: { en: 'Draft' }, status: 'draft' });
    core.create('session', { ...values, title: { en: 'Off' }, status: 'cancelled' });
    core.create('agendaItem', { sessionId: shown, title: { en: 'Exits' }, internal: true, minutes: 5 });
    core.create('agendaItem', { sessionId: shown, title: { en: 'Statements' }, minutes: 60 });
    const agenda = { document: 'agenda', reconveningId: scene.reconvening, ...common } as const;
    expect(print(agenda)).toMatchObject({
      sessions: [
        {
          id: shown,
          lines: [{ number: '1', title: { text: 'Statements' }, startUtc: '2024-03-14T09:05:00.000Z' }],
        },
      ],
    });
    const internal = print({ ...agenda, audience: 'internal' });
    expect(internal).toMatchObject({
      sessions: [{ lines: [{ title: { text: 'Exits' } }, {}] }, { title: { text: 'Draft' } }],
    });
  });
});

describe('a programme for an audience', () => {
  const programme = (audience: 'public' | 'members' | 'invited' | 'internal', sessionId?: string) =>
    print({
      document: 'agenda',
      reconveningId: scene.reconvening,
      audience,
      ...(sessionId === undefined ? {} : { sessionId }),
      ...common,
    });
  const titles = (model: ReturnType<typeof print>) =>
    model.document === 'agenda' ? model.sessions.map(({ title }) => title.text) : [];
  let bilateral: string;
  beforeEach(() => {
    const values = { ...sessionValues(scene.reconvening), status: 'confirmed' } as const;
    core.create('session', { ...values, title: { en: 'Opening' } });
    core.create('session', { ...values, title: { en: 'Members’ plenary' }, access: 'members' });
    bilateral = core.create('session', {
      ...values,
      title: { en: 'Bilateral with Kenya' },
      access: 'invitation',
      invitedIds: [scene.kenya],
      chairId: scene.france,
      description: 'Not to be known',
    });
    core.create('session', { ...values, title: { en: 'Idea' }, status: 'draft' });
  });

  it('shows whoever may come, and nobody else', () => {
    expect(titles(programme('public'))).toEqual(['Opening']);
    expect(JSON.stringify(programme('public'))).not.toMatch(/Kenya|Not to be known|Members/);
    expect(titles(programme('members'))).toEqual(['Opening', 'Members’ plenary']);
    expect(titles(programme('invited'))).toEqual(['Opening', 'Members’ plenary', 'Bilateral with Kenya']);
    expect(titles(programme('internal'))).toHaveLength(4);
    expect(titles(programme('invited', bilateral))).toEqual(['Bilateral with Kenya']);
  });

  it('is what a delegation that is invited to nothing by name finds in its calendar too', () => {
    setStatus(core, scene.france, 'observer');
    const delegationId = core.create('delegation', {
      reconveningId: scene.reconvening,
      participantId: scene.france,
      attendance: 'confirmed',
    });
    core.update('session', bilateral, { chairId: null });
    const heard = () => {
      const { sessionIds } = core.call('calendar.build', { scope: 'delegation', delegationId });
      return sessionIds.map((id) => core.get('session', id)['title']).map((title) => JSON.stringify(title));
    };
    expect(heard()).toEqual(titles(programme('public')).map((en) => JSON.stringify({ en })));
    setStatus(core, scene.france, 'member');
    expect(heard()).toEqual(titles(programme('members')).map((en) => JSON.stringify({ en })));
  });

  it('says for whom it is, and numbers it as the public will see it where that differs', () => {
    const session = core.create('session', {
      ...sessionValues(scene.reconvening),
      title: { en: 'Closing' },
      status: 'confirmed',
    });
    core.create('agendaItem', { sessionId: session, title: { en: 'Briefing' }, internal: true, minutes: 5 });
    core.create('agendaItem', { sessionId: session, title: { en: 'Statements' }, minutes: 60 });
    expect(programme('internal', session)).toMatchObject({
      audience: 'internal',
      sessions: [
        {
          lines: [
            { number: '1', publicNumber: null },
            { number: '2', publicNumber: '1' },
          ],
        },
      ],
    });
    expect(programme('members', session)).toMatchObject({
      audience: 'members',
      sessions: [{ lines: [{ number: '1', publicNumber: null }] }],
    });
  });
});

describe('a printed sign-off sheet', () => {
  it('shows nobody’s position, but short and formal names and for whom each signs', () => {
    core.call('endorsement.record', {
      documentId,
      participantIds: [scene.kenya],
      steps: [{ axis: 'position', value: 'endorsed' }],
      date: '2024-02-10',
    });
    const { id: sheetId, number } = core.call('signOff.issue', { documentId, versionId, ...common });
    expect(print({ document: 'signOff', sheetId, ...common })).toMatchObject({
      sheetNumber: number,
      rows: [
        { row: 1, shortName: 'France', formalName: 'French Republic', signedFor: 'government' },
        { row: 2, shortName: 'Kenya', formalName: 'Republic of Kenya', signedFor: 'government' },
      ],
    });
    expect(JSON.stringify(print({ document: 'signOff', sheetId, ...common }))).not.toContain('endorsed');
  });
});
