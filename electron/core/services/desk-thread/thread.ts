import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { Localized } from '../../../../shared/domain/languages.ts';
import type { ThreadRecords } from '../../../../shared/domain/thread/records.ts';
import { belongingTo } from '../../../../shared/domain/thread/belonging.ts';
import { threadOf, type ThreadStep } from '../../../../shared/domain/thread/thread.ts';
import { daysBetween } from '../../../../shared/domain/time/days.ts';
import { todayAtHome } from '../../db/home-zone.ts';
import { titlesOf } from '../../repositories/titles.ts';
import type { Handler, Reader } from '../context.ts';
import { threadRecords } from './records.ts';

type Thread = OutputOf<'thread.of'>;

/** More would be no picture: the latest are shown. */
const MOST = 200;

/** How what was asked, said, promised, adopted and reported hangs together, taken up at any of its ends. */
export const thread: Handler<'thread.of'> = (reader, { kind, id, asAt, participantId }) => {
  reader.need(kind, id);
  const today = todayAtHome(reader);
  const day = asAt ?? today;
  const records = threadRecords(reader, day);
  const end = { kind, id };
  const all = threadOf(records, { end, asAt: day, today, participantId });
  const more = Math.max(0, all.length - MOST);
  const told = teller(reader, records);
  return {
    asAt: day,
    steps: all.slice(more).map((step) => ({
      ...step,
      ...told(step),
      away: step.due === null || step.date === null ? null : Math.abs(daysBetween(day, step.date)),
      from: step.from === null || step.from < more ? null : step.from - more,
    })),
    more,
    participants: whoseOf(reader, belongingTo(records, end)),
  };
};

function whoseOf(reader: Reader, records: ThreadRecords): Thread['participants'] {
  const ids = new Set([
    ...records.stances.map((one) => one.participantId),
    ...records.commitments.map((one) => one.participantId),
    ...records.consultations.flatMap(({ participantIds }) => participantIds),
  ]);
  return [...titlesOf(reader, 'participant', [...ids])].map(([id, name]) => ({ id, name }));
}

type Told = Pick<Thread['steps'][number], 'who' | 'title'>;

/** What each step is called, and whose it is. */
function teller(reader: Reader, records: ThreadRecords): (step: ThreadStep) => Told {
  const stances = new Map(records.stances.map((one) => [one.id, one]));
  const commitments = new Map(records.commitments.map((one) => [one.id, one]));
  const reports = new Map(reader.find('commitmentReport').map((one) => [one.id, one]));
  const letters = new Map(records.letters.map((one) => [one.id, one]));
  const talks = new Map(records.consultations.map((one) => [one.id, one]));
  const titles = {
    participant: titlesOf(reader, 'participant'),
    priorityAction: titlesOf(reader, 'priorityAction'),
    commitment: titlesOf(reader, 'commitment'),
    consultation: titlesOf(reader, 'consultation'),
  };
  const named = (id: string | undefined): Localized | null => titles.participant.get(id ?? '') ?? null;
  return ({ kind, id }) => {
    switch (kind) {
      case 'stance': {
        const said = stances.get(id);
        return {
          who: named(said?.participantId),
          title: titles.priorityAction.get(said?.actionId ?? '') ?? {},
        };
      }
      case 'commitmentReport': {
        const report = reports.get(id);
        const promised = commitments.get(report?.commitmentId ?? '');
        // What is reported is written in whatever language, and stands under the first.
        return { who: named(promised?.participantId), title: { en: report?.text ?? '' } };
      }
      case 'dispatch': {
        const asked = letters.get(id)?.commitmentId ?? '';
        return {
          who: named(commitments.get(asked)?.participantId),
          title: titles.commitment.get(asked) ?? {},
        };
      }
      case 'commitment':
        return { who: named(commitments.get(id)?.participantId), title: titles.commitment.get(id) ?? {} };
      case 'consultation': {
        const [only, ...others] = talks.get(id)?.participantIds ?? [];
        return { who: others.length > 0 ? null : named(only), title: titles.consultation.get(id) ?? {} };
      }
      case 'priorityAction':
        return { who: null, title: titles.priorityAction.get(id) ?? {} };
    }
  };
}
