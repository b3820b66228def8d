/**
 * What may be public, read from the paper on the domain and from nothing of the program: of each record, the fields whose words
 * anybody may have. A participant may be named by whatever of it is public.
 */
import type { Kind } from '../../../shared/contract/kinds.ts';
import type { CoreCaller } from '../../support/core.ts';

type Row = ReturnType<CoreCaller['rows']>[number];

export interface MayBe {
  /** 'kind id field'. */
  readonly allowed: ReadonlySet<string>;
  /** Of those, what has to be there: whoever leaves everything out proves nothing. */
  readonly expected: ReadonlySet<string>;
}

/** `now`: a UTC instant; `released`: the reconvenings of which a programme was released for the public. */
export function mayBePublic(here: CoreCaller, now: string, released: ReadonlySet<string>): MayBe {
  const today = now.slice(0, 10);
  const allowed = new Set<string>();
  const expected = new Set<string>();
  const all = (kind: Kind): Row[] => here.rows(kind);
  const say = (kind: Kind, id: unknown, ...fields: string[]): void =>
    fields.forEach((field) => allowed.add(`${kind} ${String(id)} ${field}`));
  const must = (kind: Kind, id: unknown, ...fields: string[]): void => {
    say(kind, id, ...fields);
    fields.forEach((field) => expected.add(`${kind} ${String(id)} ${field}`));
  };
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  const name = (...ids: unknown[]): void => ids.flat().forEach((id) => say('participant', id, 'shortName'));

  // Who belongs to the coalition.
  for (const row of all('participant'))
    if (['member', 'observer', 'partner'].includes(String(row['coalitionStatus'])))
      must('participant', row.id, 'shortName');

  // A group that is set up.
  for (const row of all('workingGroup'))
    if (row['state'] !== 'proposed') must('workingGroup', row.id, 'number', 'name');

  // A meeting that was announced, or whose programme everybody may have.
  for (const row of all('reconvening')) {
    const isOff = row['state'] === 'postponed' || row['state'] === 'cancelled' || row['state'] === 'planned';
    if (released.has(row.id) || !isOff) must('reconvening', row.id, 'title', 'city', 'venue');
  }

  // Of a released programme: sessions that are sure, to which everybody may come, and the items that are not internal.
  const open = all('session').filter(
    (row) =>
      released.has(String(row['reconveningId'])) && row['status'] === 'confirmed' && row['access'] === 'open',
  );
  for (const row of open) {
    must('session', row.id, 'title', 'description');
    say('session', row.id, 'chairTitle');
    say('room', row['roomId'], 'name');
    say('person', row['chairPersonId'], 'name');
    name(row['chairId']);
  }
  const sessions = new Set(open.map(({ id }) => id));
  for (const row of all('agendaItem')) {
    if (!sessions.has(String(row['sessionId'])) || row['internal'] === true) continue;
    say('agendaItem', row.id, 'title', 'annotation', 'presenters');
    list(row['presenterPersonIds']).forEach((id) => say('person', id, 'name'));
    name(list(row['presenterParticipantIds']));
  }

  // A text that is agreed on, in the version that stands, with who has endorsed it in public.
  const texts = all('document').filter((row) => ['final', 'open', 'closed'].includes(String(row['state'])));
  for (const row of texts) {
    must('document', row.id, 'symbol', 'title');
    say('document', row.id, 'undertaking');
    const versions = all('documentVersion')
      .filter((one) => one['documentId'] === row.id && String(one['date']) <= today)
      .toSorted((a, b) => (String(a['position']) < String(b['position']) ? -1 : 1));
    const last = versions.at(-1);
    if (last) must('documentVersion', last.id, 'label');
    for (const paragraph of all('paragraph')) {
      if (paragraph['versionId'] === last?.id) must('paragraph', paragraph.id, 'label', 'text');
      // Whoever has a reservation in public has it on a paragraph, of whichever version.
      if (versions.some(({ id }) => id === paragraph['versionId'])) say('paragraph', paragraph.id, 'label');
    }
    const steps = all('endorsementStep').filter((one) => one['documentId'] === row.id);
    for (const participantId of new Set(steps.map((one) => one['participantId']))) {
      const own = steps.filter((one) => one['participantId'] === participantId);
      if (!areAllPublic(own, now)) continue;
      name(participantId);
      own.forEach((one) => name(list(one['onBehalfOfIds'])));
    }
  }

  // What was adopted.
  for (const row of all('priorityAction')) {
    if (!['adopted', 'under_way', 'reported', 'done'].includes(String(row['state']))) continue;
    must('priorityAction', row.id, 'number', 'title', 'text', 'implementers');
    name(list(row['leadIds']), list(row['partnerIds']));
  }

  // What was undertaken in public, or under an embargo that is over.
  for (const row of all('commitment')) {
    const isOver = row['publicity'] === 'embargoed' && String(row['embargoUntil']) <= now;
    if (row['publicity'] !== 'public' && !isOver) continue;
    must('commitment', row.id, 'title', 'what', 'place');
    name(row['participantId'], list(row['withIds']), list(row['onBehalfOfIds']));
    for (const report of all('commitmentReport'))
      if (report['commitmentId'] === row.id) must('commitmentReport', report.id, 'text', 'measure');
  }

  // Of an alert its last page, as it was sent for all to know, while it is so and no embargo holds; none of its words where
  // it was withdrawn, but what it was called.
  for (const row of all('alert')) {
    if (['draft', 'cleared'].includes(String(row['state'])) || row['marking'] !== 'clear') continue;
    if (row['embargoUntil'] !== null && String(row['embargoUntil']) > now) continue;
    const pages = all('alertRelease').filter((one) => one['alertId'] === row.id);
    const last = pages.toSorted((a, b) => Number(a['updateNumber']) - Number(b['updateNumber'])).at(-1);
    if (last?.['marking'] !== 'clear') continue;
    must('alert', row.id, 'title');
    if (row['state'] === 'withdrawn') continue;
    must('alert', row.id, 'seen', 'asked', 'area', 'substancesText', 'reportedBy');
    list(row['substanceIds']).forEach((id) => say('substance', id, 'name', 'cas'));
    name(list(row['stateIds']), row['reportedById']);
  }

  // What was shared with everybody, from its day on.
  for (const row of all('publication'))
    if (row['sharedWith'] === 'everybody' && String(row['date']) <= today)
      must('publication', row.id, 'title', 'link', 'fileName');
  return { allowed, expected };
}

/** Whether the last word on who may know is that everybody may: as of today, and with what is stated as of later days. */
function areAllPublic(steps: readonly Row[], now: string): boolean {
  const said = steps.filter((one) => one['axis'] === 'publicity');
  return [said.filter((one) => String(one['date']) <= now.slice(0, 10)), said].every((some) => {
    // Of one day any of them may be the last: one that is public is enough to allow it.
    const day = some
      .map((one) => String(one['date']))
      .toSorted()
      .at(-1);
    const last = some.filter((one) => one['date'] === day);
    return last.some(
      (one) =>
        one['value'] === 'public' || (one['value'] === 'embargoed' && String(one['embargoUntil']) <= now),
    );
  });
}
