import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { boundOf } from '../../../../shared/domain/alerts/marking.ts';
import type { ToldOfAlert } from '../../../../shared/domain/vocabulary.ts';
import type { ToldAlert } from '../../../../shared/kinds/dispatch.ts';
import { reachedBy, releasesOf, type Reached } from '../../kinds/alert/told.ts';
import { written, type Writer } from '../context.ts';
import { titleIn } from './model.ts';

type Tell = ParsedInputOf<'alert.tell'>;

/** Records that recipients were told what they did not know of an alert, or were asked once more to acknowledge it. */
export function tellAlert(
  writer: Writer,
  { id, keys, channel, language, again }: Tell,
): OutputOf<'alert.tell'> {
  const alert = writer.need('alert', id);
  const releases = releasesOf(writer, id);
  const last = releases.at(-1);
  if (!last) return invalid(problem('', 'neverSent', { title: alert.title }));
  if (!last.languages.includes(language)) {
    invalid(problem('language', 'unknownRecord', { kind: 'alertRelease', id: last.id, title: last.label }));
  }
  const reached = new Map(reachedBy(writer, alert).map((one) => [one.key, one]));
  const told = [...new Set(keys)].map((key) => sayingTo(reached.get(key), key, again));
  writer.notUndoable();
  for (const { one, says } of told) {
    const isPage = says === 'sent' || says === 'updated';
    const held = isPage ? last : heldBy(one, releases);
    const item: ToldAlert = {
      kind: 'alert',
      recordId: id,
      number: last.label,
      title: titleIn(alert, language),
      says,
      marking: boundOf(alert).marking,
      releaseId: held?.id ?? null,
      update: held?.updateNumber ?? 0,
    };
    writer.create('dispatch', {
      alertId: id,
      recipientKind: one.participantId === null ? 'person' : 'participant',
      recipientId: one.participantId,
      personId: one.participantId === null ? one.personId : null,
      purpose: 'alert',
      channel,
      language,
      fileName: `${item.title}, ${item.number}`.slice(-500),
      sentAt: writer.now(),
      sentBy: writer.author,
      items: [item],
    });
  }
  handOut(writer, last);
  return { ...written(writer, id), told: told.length };
}

function sayingTo(
  one: Reached | undefined,
  key: string,
  again: boolean,
): { readonly one: Reached; readonly says: ToldOfAlert } {
  const says = again ? (one?.isWaiting === true ? 'again' : null) : (one?.due ?? null);
  if (!one || says === null) return invalid(problem('keys', 'notToBeTold', { id: key }));
  return { one, says };
}

type Release = RecordOf<'alertRelease'>;

/** The page that somebody was given last, for all that is known. */
function heldBy({ told }: Reached, releases: readonly Release[]): Release | undefined {
  const held = told.findLast(({ item }) => item.releaseId !== null)?.item.releaseId;
  return releases.find(({ id }) => id === held);
}

/** Somebody may have it: from now on it is not undone. */
export function handOut(writer: Writer, { id, handedOutAt }: Release): void {
  if (handedOutAt === null) writer.update('alertRelease', id, { handedOutAt: writer.now() });
}
