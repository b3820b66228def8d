/** Every question that screens and papers ask of the sample, by its records. */
import type { CoreCallName } from '../../shared/contract/contract.ts';
import type { Caller } from '../../electron/core/sample/caller.ts';
import { KINDS, type Kind } from '../../shared/contract/kinds.ts';

export type Question = readonly [CoreCallName, object];

/** @param call of the sample as it is made */
export function questionsOf(call: Caller): Question[] {
  const ids = (kind: Kind): string[] => call('record.list', { kind, limit: 30_000 }).rows.map(({ id }) => id);
  const paper = { language: 'fr', paper: 'A4' } as const;
  const [documents, meetings] = [ids('document'), ids('reconvening')];
  const versions = ids('documentVersion');
  return [
    ['home.get', { now: '2026-11-21T09:00:00.000Z' }],
    ['workspace.info', {}],
    ['history.list', { kind: null, id: null, limit: 500 }],
    ['search.find', { text: 'republic' }],
    ['search.find', { text: 'x' }],
    ['person.suggest', { text: 'm' }],
    ...KINDS.flatMap((kind): Question[] => [
      ['record.list', { kind, limit: 30_000, sort: [{ by: 'title' }], language: 'ar' }],
      ['record.list', { kind, text: 'x', limit: 10 }],
      ...ids(kind)
        .slice(0, 5)
        .flatMap((id): Question[] => [
          ['record.get', { kind, id }],
          ['history.list', { kind, id, limit: 50 }],
        ]),
    ]),
    ...meetings.flatMap((reconveningId): Question[] => [
      ['timetable.get', { reconveningId }],
      ['clash.list', { reconveningId }],
      ['outbox.get', { reconveningId }],
      ['release.plan', { reconveningId, languages: ['en', 'ar'], paper: 'A4' }],
      ['calendar.build', { scope: 'reconvening', reconveningId }],
      ['print.model', { document: 'agenda', reconveningId, ...paper }],
      ['print.untranslated', { document: 'agenda', reconveningId, ...paper }],
    ]),
    ...ids('workingGroup')
      .slice(0, 4)
      .flatMap((groupId): Question[] => [
        ['outbox.get', { groupId }],
        ['release.plan', { groupId, audience: 'members', languages: ['en', 'ar'], paper: 'A4' }],
        ['calendar.build', { scope: 'group', groupId }],
        ['print.model', { document: 'agenda', groupId, audience: 'members', ...paper }],
      ]),
    ...ids('groupMembership')
      .slice(0, 8)
      .map((id) => call('record.get', { kind: 'groupMembership', id }))
      .map(({ groupId, participantId }): Question => [
        'calendar.build',
        { scope: 'member', groupId: String(groupId), participantId: String(participantId) },
      ]),
    ...ids('delegation')
      .slice(0, 8)
      .map((delegationId): Question => ['calendar.build', { scope: 'delegation', delegationId }]),
    ...ids('session').map((sessionId): Question => ['agenda.get', { sessionId }]),
    ...documents.flatMap((documentId): Question[] => [
      ['tally.get', { documentId, audience: 'public' }],
      ['tally.get', { documentId, audience: 'internal', asAt: '2025-01-01' }],
    ]),
    ...versions.map((versionId): Question => ['version.text', { versionId }]),
    ['version.compare', { fromId: versions[0] ?? '', toId: versions[1] ?? '' }],
    ['print.model', { document: 'participants', ...paper }],
  ];
}
