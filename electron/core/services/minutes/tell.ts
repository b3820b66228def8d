import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts';
import { localize } from '../../../../shared/domain/languages.ts';
import { ownersOf, type Owner } from '../../../../shared/domain/owner.ts';
import type { NumbersMemory } from '../../own-numbers.ts';
import { written, type Writer } from '../context.ts';
import { recordHandingOut } from '../dispatch/hand-out.ts';
import { recipientsThrough } from '../dispatch/recipients.ts';
import { minutesDueTo } from './due.ts';
import { handOut } from './hand-out.ts';

/** Records that released minutes were handed out, or that they are void was said, to each of the participants. */
export function tellMinutes(
  writer: Writer,
  { id, ...telling }: ParsedInputOf<'minutesRelease.tell'>,
  numbers: NumbersMemory,
): OutputOf<'minutesRelease.tell'> {
  const release = writer.need('minutesRelease', id);
  const { label, languages, frozenIds, voidedAt, minutesId } = release;
  if (!languages.includes(telling.language)) {
    invalid(problem('language', 'unknownRecord', { kind: 'minutesRelease', id, title: label }));
  }
  const session = writer.need('session', writer.need('minutes', minutesId).sessionId);
  const owners = ownersOf(session);
  const [first] = owners;
  const present = [...minutesDueTo(writer, session)].flatMap((one): [string, Owner][] =>
    first ? [[one, first]] : [],
  );
  const told = recordHandingOut(writer, {
    ...telling,
    purpose: 'minutes',
    item: {
      kind: 'minutesRelease',
      recordId: id,
      title: localize(session.title, telling.language),
      sessionId: session.id,
      label,
      says: voidedAt === null ? 'released' : 'voided',
      frozenIds,
    },
    // Somebody who was there need have no delegation at the meeting, and have been in no group.
    through: new Map([...present, ...recipientsThrough(writer, owners)]),
  });
  handOut(writer, release, numbers);
  return { ...written(writer, id), told };
}
