/**
 * The three pages about a participant beside a model of them: of each sort of fact, with chosen and with random values of all
 * that has a say, field by field what the secretariat, the delegation itself and anybody may read.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Country } from '../../../shared/contract/country.ts';
import {
  ATTENDANCES,
  PAGE_LEVELS,
  SESSION_ACCESS,
  STANCES,
  type PageLevel,
} from '../../../shared/domain/vocabulary.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { putForward, sessionValues, setScene, setStatus } from './scene.ts';

/** An hour before and an hour after which embargoes are looked at. */
const NOW = '2024-03-10T12:00:00.000Z';
const OVER = '2024-03-10T11:00';
const TO_COME = '2024-03-10T13:00';

const PUBLICITIES = ['confidential', 'public', 'over', 'toCome'] as const;
type Secret = (typeof PUBLICITIES)[number];
const OWNERS = ['own', 'with', 'onBehalf', 'other'] as const;

const anyOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const upTo = <T>(most: number, one: fc.Arbitrary<T>) => fc.array(one, { maxLength: most });

const facts = fc.record({
  delegations: upTo(4, fc.record({ attendance: anyOf(ATTENDANCES), hasHead: fc.boolean() })),
  sessions: upTo(
    5,
    fc.record({
      status: anyOf(['draft', 'confirmed', 'cancelled'] as const),
      access: anyOf(SESSION_ACCESS),
      part: anyOf(['chairs', 'presents', 'internally', 'none'] as const),
    }),
  ),
  endorsements: upTo(4, fc.record({ secret: anyOf(PUBLICITIES), closes: fc.boolean() })),
  stances: upTo(3, upTo(3, fc.record({ stance: anyOf(STANCES), isPublic: fc.boolean() }))),
  commitments: upTo(
    6,
    fc.record({ owner: anyOf(OWNERS), secret: anyOf(PUBLICITIES), isReported: fc.boolean() }),
  ),
  groups: upTo(4, fc.record({ isActive: fc.boolean() })),
  alerts: upTo(
    3,
    fc.record({
      marking: anyOf(['amber', 'green', 'clear'] as const),
      isAnswered: fc.boolean(),
    }),
  ),
  talks: upTo(3, fc.record({ isHeld: fc.boolean() })),
});
type Facts = typeof facts extends fc.Arbitrary<infer T> ? T : never;

/** By what it is called: what a page says of it. */
type Page = Readonly<Record<string, unknown>>;

const isOurs = (level: PageLevel): boolean => level === 'internal';
const isAnybodys = (level: PageLevel): boolean => level === 'public';
/** What is said in confidence, or under an embargo that is not over, is for who said it and for the secretariat. */
const isOut = (secret: Secret): boolean => secret === 'public' || secret === 'over';

/** What the page for a level has to say, out of the rules and not out of the program. */
function modelOf(all: Facts, level: PageLevel): Page {
  const page: Record<string, unknown> = {};
  all.delegations.forEach(({ attendance, hasHead }, at) => {
    // Anybody is told that it comes, and not who; nor that it has not answered, or declined.
    if (isAnybodys(level) && attendance !== 'confirmed') return;
    page[`meeting ${at}`] = {
      attendance,
      head: hasHead && !isAnybodys(level) ? `Head ${at}` : null,
      delegates: isAnybodys(level) ? null : Number(hasHead),
    };
  });
  all.sessions.forEach(({ status, access, part }, at) => {
    const isDraft = status !== 'confirmed' || part === 'internally';
    if (part === 'none' || (isDraft && !isOurs(level))) return;
    if (isAnybodys(level) && access !== 'open') return;
    page[`session ${at}`] = { part: part === 'internally' ? 'presents' : part, status };
  });
  all.endorsements.forEach(({ secret, closes }, at) => {
    // What it has stated as of a later day, that it be secret, holds from when it is known.
    if (isAnybodys(level) && (!isOut(secret) || closes)) return;
    page[`document ${at}`] = { position: 'endorsed', words: `Words ${at}` };
  });
  all.stances.forEach((said, at) => {
    const known = said
      .map((one, day) => ({ ...one, words: `Words ${at}.${day}` }))
      .filter(({ isPublic }) => isPublic || !isAnybodys(level));
    const last = known.at(-1);
    if (last) page[`action ${at}`] = { stance: last.stance, words: last.words };
  });
  all.commitments.forEach(({ owner, secret, isReported }, at) => {
    if (owner === 'other') return;
    const isOwn = owner === 'own' || owner === 'with';
    const mayKnow = isOurs(level) || isOut(secret) || (level === 'delegation' && isOwn);
    if (!mayKnow) return;
    page[`commitment ${at}`] = {
      reason: isOurs(level) ? 'Our reason' : null,
      report: isReported ? `Report ${at}` : null,
    };
  });
  all.groups.forEach(({ isActive }, at) => {
    if (isActive || isOurs(level)) page[`group ${at}`] = {};
  });
  all.alerts.forEach(({ marking, isAnswered }, at) => {
    if (isAnybodys(level) && marking !== 'clear') return;
    // What it has answered, or not yet, is between it and the secretariat.
    page[`alert ${at}`] = { marking, isWaiting: isAnybodys(level) ? null : !isAnswered };
  });
  if (!isAnybodys(level)) {
    all.talks.forEach(({ isHeld }, at) => {
      if (isHeld)
        page[`talk ${at}`] = {
          subject: isOurs(level) ? `About ${at}` : null,
          said: isOurs(level) ? 'Ours' : null,
        };
    });
  }
  return page;
}

/** Records all of it with a core. */
function record(core: TestCore, all: Facts): string {
  core.call('workspace.setHomeZone', { zone: 'UTC' });
  const { kenya, france, reconvening } = setScene(core);
  setStatus(core, kenya, 'member');
  const titled = (name: string, at: number) => ({ title: { en: `${name} ${at}` } });
  const secrecy = (secret: Secret) =>
    isHour(secret)
      ? {
          publicity: 'embargoed' as const,
          embargoZone: 'UTC',
          embargoWall: secret === 'over' ? OVER : TO_COME,
        }
      : { publicity: secret };
  all.delegations.forEach(({ attendance, hasHead }, at) => {
    const reconveningId = core.create('reconvening', {
      ...titled('A', at),
      shortTitle: { en: `meeting ${at}` },
      level: 'technical',
      startDate: '2024-02-01',
      endDate: '2024-02-01',
      zone: 'UTC',
    });
    const delegationId = core.create('delegation', { reconveningId, participantId: kenya, attendance });
    if (hasHead) core.createPerson('delegate', { delegationId, name: `Head ${at}`, role: 'head' });
  });
  all.sessions.forEach(({ status, access, part }, at) => {
    const sessionId = core.create('session', {
      ...sessionValues(reconvening),
      ...titled('session', at),
      status,
      access,
      chairId: part === 'chairs' ? kenya : null,
      invitedIds: [],
    });
    if (part === 'presents' || part === 'internally') {
      const internal = part === 'internally';
      core.create('agendaItem', {
        sessionId,
        ...titled('Item', at),
        presenterParticipantIds: [kenya],
        internal,
      });
    }
  });
  all.endorsements.forEach(({ secret, closes }, at) => {
    const document = { ...titled('document', at), symbol: `D.${at}`, kind: 'pledge' as const };
    const documentId = putForward(core, core.create('document', document));
    const said = { documentId, participantIds: [kenya] };
    const step = (axis: 'position' | 'qualification' | 'publicity', value: string) => [{ axis, value }];
    const now = { ...said, date: '2024-03-01' };
    core.call('endorsement.record', { ...now, steps: step('position', 'endorsed') });
    const wording = `Words ${at}`;
    core.call('endorsement.record', { ...now, steps: step('qualification', 'reservation'), wording });
    const { publicity } = secrecy(secret);
    const hour = isHour(secret) ? { embargoUntil: secret === 'over' ? OVER : TO_COME } : {};
    core.call('endorsement.record', { ...now, steps: step('publicity', publicity), ...hour });
    if (closes)
      core.call('endorsement.record', {
        ...said,
        date: '2024-05-01',
        steps: step('publicity', 'confidential'),
      });
  });
  all.stances.forEach((said, at) => {
    const actionId = core.create('priorityAction', {
      ...titled('action', at),
      number: `${at}`,
      kind: 'pledge',
    });
    said.forEach(({ stance, isPublic }, day) => {
      core.call('stance.record', {
        date: `2024-03-0${day + 1}`,
        publicity: isPublic ? 'public' : 'confidential',
        stances: [{ participantId: kenya, actionId, stance, wording: `Words ${at}.${day}` }],
      });
    });
  });
  all.commitments.forEach(({ owner, secret, isReported }, at) => {
    const commitmentId = core.create('commitment', {
      ...titled('commitment', at),
      participantId: owner === 'own' ? kenya : france,
      withIds: owner === 'with' ? [kenya] : [],
      onBehalfOfIds: owner === 'onBehalf' ? [kenya] : [],
      ...secrecy(secret),
    });
    core.call('commitment.moveState', { id: commitmentId, to: 'withdrawn', reason: 'Our reason' });
    if (isReported)
      core.create('commitmentReport', { commitmentId, date: '2024-03-01', text: `Report ${at}` });
  });
  all.groups.forEach(({ isActive }, at) => {
    const groupId = core.create('workingGroup', { number: `${at}`, name: { en: `group ${at}` } });
    core.create('groupMembership', { groupId, participantId: kenya });
    if (isActive) core.call('workingGroup.moveState', { id: groupId, to: 'active' });
  });
  all.alerts.forEach(({ marking, isAnswered }, at) => {
    const id = core.create('alert', {
      ...titled('alert', at),
      kind: 'form',
      seen: { en: 'Parcels' },
      marking,
      toStatuses: ['member'],
    });
    core.call('alert.moveState', { id, to: 'cleared' });
    core.call('alert.send', { id, languages: ['en'], paper: 'A4' });
    core.call('alert.tell', { id, keys: [kenya], channel: 'mail', language: 'en' });
    const dispatchId = core.call('alert.get', { id }).reached.find(({ key }) => key === kenya)
      ?.last?.dispatchId;
    if (isAnswered) core.create('acknowledgement', { dispatchId: dispatchId ?? '', date: '2024-03-10' });
  });
  all.talks.forEach(({ isHeld }, at) => {
    const id = core.create('consultation', {
      subject: { en: `About ${at}` },
      participantIds: [kenya],
      way: 'call',
      startWall: `2024-03-0${at + 1}T09:00`,
      zone: 'UTC',
      said: 'Ours',
    });
    if (isHeld) core.call('consultation.moveState', { ids: [id], to: 'held' });
  });
  return kenya;
}

const isHour = (secret: Secret): secret is 'over' | 'toCome' => secret === 'over' || secret === 'toCome';

/** What a page says, by the same names. */
function readOf(page: Country): Page {
  const all: [string, unknown][] = [
    ...page.delegations.rows.map(({ title, attendance, head, delegates }): [string, unknown] => [
      title.text,
      { attendance, head, delegates },
    ]),
    ...page.sessions.rows.map(({ title, part, status }): [string, unknown] => [title.text, { part, status }]),
    ...page.endorsements.rows.map(({ title, position, words }): [string, unknown] => [
      title.text,
      { position, words },
    ]),
    ...page.stances.rows.map(({ title, stance, words }): [string, unknown] => [
      title.text,
      { stance, words },
    ]),
    ...page.commitments.rows.map(({ title, reason, report }): [string, unknown] => [
      title.text,
      { reason, report: report && report.text },
    ]),
    ...page.groups.rows.map(({ name }): [string, unknown] => [name.text, {}]),
    ...page.alerts.rows.map(({ title, marking, isWaiting }): [string, unknown] => [
      title.text,
      { marking, isWaiting },
    ]),
    ...page.contacts.rows.map(({ date, subject, said }): [string, unknown] => [
      `talk ${Number(date?.slice(-2)) - 1}`,
      { subject: subject && subject.text, said },
    ]),
  ];
  return Object.fromEntries(all);
}

test('each page has what its readers may know, and nothing else', async () => {
  const seen = new Set<string>();
  for (const all of fc.sample(facts, { seed: 45, numRuns: 30 })) {
    const core = await openTestCore(NOW);
    const participantId = record(core, all);
    for (const level of PAGE_LEVELS) {
      const asked = { document: 'country', participantId, level, language: 'en', paper: 'A4' } as const;
      const page = core.call('print.model', asked);
      if (page.document !== 'country') throw new Error(page.document);
      const model = modelOf(all, level);
      expect(readOf(page), `${level} of ${JSON.stringify(all)}`).toEqual(model);
      for (const name of Object.keys(model)) seen.add(`${level} ${name.split(' ')[0] ?? ''}`);
    }
  }
  // Each sort of fact has been on each page that may have it.
  const sorts = ['meeting', 'session', 'document', 'action', 'commitment', 'group', 'alert'];
  const expected = PAGE_LEVELS.flatMap((level) => sorts.map((sort) => `${level} ${sort}`));
  expect([...seen].sort()).toEqual([...expected, 'internal talk', 'delegation talk'].sort());
});
