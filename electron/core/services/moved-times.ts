import type { OutputOf } from '../../../shared/contract/contract.ts';
import { compareText } from '../../../shared/domain/compare.ts';
import type { Localized } from '../../../shared/domain/languages.ts';
import { ownersOf } from '../../../shared/domain/owner.ts';
import { homeZone } from '../db/home-zone.ts';
import { looseValues } from '../db/rows.ts';
import { toldOf } from '../kinds/dispatch/told.ts';
import { needEver } from '../repositories/ever.ts';
import { movedTimes, type Moved } from '../repositories/moved-times.ts';
import { titleOf } from '../repositories/titles.ts';
import type { Handlers, Reader } from './context.ts';

type MovedTime = OutputOf<'zones.moved'>['moved'][number];

export const movedTimesHandlers: Pick<Handlers, 'zones.moved'> = {
  'zones.moved': (reader) => ({
    zone: homeZone(reader),
    moved: movedTimes(reader)
      .flatMap((one) => movedTime(reader, one))
      .toSorted((a, b) => compareText(a.now, b.now) || compareText(a.id, b.id)),
  }),
};

/** None where it was deleted, or has been moved by somebody since. */
function movedTime(reader: Reader, { kind, id, wall, utc, was, now }: Moved): MovedTime[] {
  const record = reader.get(kind, id);
  if (!record) return [];
  const values = looseValues(record);
  if (values[utc] !== now) return [];
  return [
    {
      kind,
      id,
      title: titleOf(reader, kind, id),
      // What a participant has said stands with the text.
      page:
        kind === 'endorsementStep' ? { kind: 'document', id: String(values['documentId']) } : { kind, id },
      zone: String(values['zone'] ?? values['deadlineZone'] ?? values['embargoZone']),
      wall: String(values[wall]),
      was,
      now,
      reconveningId: typeof values['reconveningId'] === 'string' ? values['reconveningId'] : null,
      told: kind === 'session' ? toldTheOther(reader, id) : [],
    },
  ];
}

/** The participants that were told of a session last when it was at another moment. */
function toldTheOther(reader: Reader, sessionId: string): Localized[] {
  const { startUtc, ...session } = reader.need('session', sessionId);
  const last = new Map<string, { readonly sequence: number; readonly isOther: boolean }>();
  for (const { recipient, sequence, facts, isVoid, isPersonalCancellation } of toldOf(
    reader,
    ownersOf(session),
  ).get(sessionId) ?? []) {
    if (sequence < (last.get(recipient)?.sequence ?? 0)) continue;
    const isOther = !isVoid && !isPersonalCancellation && facts.slot.startUtc !== startUtc;
    last.set(recipient, { sequence, isOther });
  }
  return [...last].flatMap(([recipient, { isOther }]) => {
    const [kind, participantId] = recipient.split(' ');
    return isOther && kind === 'participant' && participantId !== undefined
      ? [needEver(reader, 'participant', participantId).record.shortName]
      : [];
  });
}
