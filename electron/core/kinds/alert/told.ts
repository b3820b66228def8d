import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { acknowledgedWhen } from '../../../../shared/domain/alerts/acknowledged.ts';
import { boundOf } from '../../../../shared/domain/alerts/marking.ts';
import { dueTo, isEnd, type Standing } from '../../../../shared/domain/alerts/told.ts';
import { compareText } from '../../../../shared/domain/compare.ts';
import { groupedBy } from '../../../../shared/domain/grouped.ts';
import type { ToldOfAlert } from '../../../../shared/domain/vocabulary.ts';
import { isToldAlert, type ToldAlert } from '../../../../shared/kinds/dispatch.ts';
import type { Reader } from '../../db/access.ts';
import { homeZone } from '../../db/home-zone.ts';
import { isRecipient, namedBy } from './recipients.ts';

type Alert = RecordOf<'alert'>;
type Dispatch = RecordOf<'dispatch'>;

/** One dispatch of an alert. */
export interface Telling {
  readonly dispatch: Dispatch;
  readonly item: ToldAlert;
  readonly acknowledgements: readonly RecordOf<'acknowledgement'>[];
}

/** Whoever an alert is for, or was told to, and what they know of it. */
export interface Reached {
  /** Of the participant or the person. */
  readonly key: string;
  readonly participantId: string | null;
  readonly personId: string | null;
  /** How it is named; null where it was told and is named no more. */
  readonly named: ReturnType<typeof namedBy>[number] | null;
  readonly isRecipient: boolean;
  /** Oldest first. */
  readonly told: readonly Telling[];
  readonly due: ToldOfAlert | null;
  /** UTC instants: when it was first told and first acknowledged, as far as is known. */
  readonly toldAt: string | null;
  readonly acknowledgedAt: string | null;
  /** What it was told last waits to be acknowledged. */
  readonly isWaiting: boolean;
}

/** The pages of an alert in the order in which they were frozen. */
export function releasesOf(reader: Reader, alertId: string): RecordOf<'alertRelease'>[] {
  return reader.find('alertRelease', { alertId }).toSorted((a, b) => a.updateNumber - b.updateNumber);
}

export function standingOf(reader: Reader, alert: Alert): Standing {
  const { id, state } = alert;
  return { state, marking: boundOf(alert).marking, releaseId: releasesOf(reader, id).at(-1)?.id ?? null };
}

/** Everybody who is named or was told, those who are to have it first. */
export function reachedBy(reader: Reader, alert: Alert): Reached[] {
  const standing = standingOf(reader, alert);
  const named = new Map(namedBy(reader, alert).map((one) => [one.participantId ?? one.personId ?? '', one]));
  const told = groupedBy(tellingsOf(reader, alert.id), ({ dispatch }) => recipientOf(dispatch));
  const zone = homeZone(reader);
  return [...new Set([...named.keys(), ...told.keys()])].map((key): Reached => {
    const one = named.get(key) ?? null;
    const own = told.get(key) ?? [];
    const first = own[0]?.dispatch;
    const facts = own.map(({ dispatch, item }) => ({ ...item, isVoid: dispatch.voidedAt !== null }));
    const isOne = one !== null && isRecipient(one);
    const sure = own.filter(({ dispatch }) => dispatch.voidedAt === null);
    return {
      key,
      participantId: one?.participantId ?? first?.recipientId ?? null,
      personId: one?.personId ?? first?.personId ?? null,
      named: one,
      isRecipient: isOne,
      told: own,
      due: dueTo(standing, facts, isOne),
      toldAt: sure[0]?.dispatch.sentAt ?? null,
      ...acknowledgedWhen(
        sure.map(({ item, acknowledgements }) => ({ says: item.says, acknowledgements })),
        zone,
        isEnd(alert.state),
      ),
    };
  });
}

function recipientOf({ recipientId, personId }: Dispatch): string {
  return recipientId ?? personId ?? '';
}

function tellingsOf(reader: Reader, alertId: string): Telling[] {
  return reader
    .find('dispatch', { alertId })
    .toSorted((a, b) => compareText(a.sentAt, b.sentAt) || compareText(a.id, b.id))
    .flatMap((dispatch) => {
      const item = dispatch.items.find(isToldAlert);
      if (!item) return [];
      const acknowledgements = reader.find('acknowledgement', { dispatchId: dispatch.id });
      return [{ dispatch, item, acknowledgements }];
    });
}
