import { beforeEach, describe, expect, it } from 'vitest';
import type { ProgrammeAudience } from '../../../shared/domain/vocabulary.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { sessionValues, setScene } from './scene.ts';

let core: TestCore;
let reconveningId: string;
beforeEach(async () => {
  core = await openTestCore('2024-03-01T12:00:00.000Z');
  reconveningId = setScene(core).reconvening;
});

const session = (more: object = {}) =>
  core.create('session', { ...sessionValues(reconveningId), status: 'confirmed', ...more });
const asked = (audience: ProgrammeAudience, sessionId: string | null = null) =>
  ({ document: 'agenda', reconveningId, sessionId, audience, language: 'en', paper: 'A4' }) as const;
const print = (audience: ProgrammeAudience, sessionId: string | null = null) =>
  core.call('print.model', asked(audience, sessionId));
const refused = (audience: ProgrammeAudience, sessionId: string | null = null) =>
  core.refusal('print.model', asked(audience, sessionId)).problems;
const release = (sessionId: string | null = null) =>
  core.call('release.make', { reconveningId, sessionId, languages: ['en'], paper: 'A4' });

describe('an agenda on which there is nothing for its audience', () => {
  it('is not printed, and why is said in the words in which it is not released', () => {
    const draft = session({ status: 'draft', title: { en: 'Plenary' } });
    expect(refused('members', draft)).toMatchObject([
      { rule: 'sessionIsDraft', params: { title: { en: 'Plenary' } } },
    ]);
    expect(
      core.refusal('release.make', { reconveningId, sessionId: draft, languages: ['en'], paper: 'A4' })
        .problems,
    ).toEqual(refused('public', draft));
    expect(core.refusal('print.untranslated', asked('public', draft)).problems).toEqual(
      refused('public', draft),
    );
    expect(refused('public')).toMatchObject([{ rule: 'nothingForAudience' }]);
    expect(print('internal', draft)).toMatchObject({ sessions: [{ id: draft }] });
  });

  it('says of a session that nobody of the audience may come to it', () => {
    const closed = session({ access: 'invitation' });
    expect(refused('public', closed)).toMatchObject([{ rule: 'notForAudience' }]);
    expect(print('invited', closed)).toMatchObject({ sessions: [{ id: closed }] });
  });
});

describe('a draft after a release', () => {
  it('says after which one it comes, of those for its audience that stand', () => {
    const id = session();
    expect(print('public')).toMatchObject({ version: null, after: null });
    release();
    core.update('session', id, { startWall: '2024-03-14T10:30' });
    expect(print('public')).toMatchObject({ version: null, after: '1' });
    expect(print('members')).toMatchObject({ after: null });
    expect(print('public', id)).toMatchObject({ after: null });
    release(id);
    expect(print('public', id)).toMatchObject({ after: '1' });
    const { id: second, label } = release();
    expect(label).toBe('1/Rev.1');
    expect(print('public')).toMatchObject({ after: '1/Rev.1' });
    core.call('release.void', { id: second, reason: 'Sent too early' });
    expect(print('public')).toMatchObject({ after: '1' });
  });
});
