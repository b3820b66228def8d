import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/contract/contract.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { localize, type Language } from '../../../../shared/domain/languages.ts';
import { ownersOf } from '../../../../shared/domain/owner.ts';
import type { ToldRelease } from '../../../../shared/kinds/dispatch.ts';
import { written, type Reader, type Writer } from '../context.ts';
import { firstOwner, shortNameOf } from '../owner.ts';
import { recordHandingOut } from './hand-out.ts';
import { recipientsThrough } from './recipients.ts';

/** Records that a release was handed out, or that it is void was said, to each of the participants. */
export function tellRelease(
  writer: Writer,
  { id, ...telling }: ParsedInputOf<'release.tell'>,
): OutputOf<'release.tell'> {
  const release = writer.need('release', id);
  if (!release.languages.includes(telling.language)) {
    invalid(problem('language', 'unknownRecord', { kind: 'release', id, title: release.label }));
  }
  const told = recordHandingOut(writer, {
    ...telling,
    purpose: 'release',
    item: itemOf(writer, release, telling.language),
    through: recipientsThrough(writer, ownersOf(release)),
  });
  if (release.handedOutAt === null) writer.update('release', id, { handedOutAt: writer.now() });
  return { ...written(writer, id), told };
}

function itemOf(reader: Reader, release: RecordOf<'release'>, language: Language): ToldRelease {
  const { id, sessionId, label, frozenIds, voidedAt } = release;
  const title =
    sessionId === null ? shortNameOf(firstOwner(reader, release)) : reader.need('session', sessionId).title;
  return {
    kind: 'release',
    recordId: id,
    title: localize(title, language),
    sessionId,
    label,
    says: voidedAt === null ? 'released' : 'voided',
    frozenIds,
  };
}
