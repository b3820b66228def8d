import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { placeOfLabel, releaseLabel } from '../../../../shared/domain/release/label.ts';
import { lastGiven, type NumbersMemory } from '../../own-numbers.ts';
import type { Reader, Writer } from '../context.ts';
import { releasesOf, type Subject } from './models.ts';

/**
 * What the next release of a subject is called: after all that the file knows, and all that this installation has handed
 * out, in whichever copy. One that was undone before anybody had it leaves no gap.
 */
export function nextLabel(reader: Reader, subject: Subject, numbers: NumbersMemory): string {
  const earlier = Math.max(releasesOf(reader, subject).length, lastGiven(numbers, rowOf(subject)));
  return releaseLabel(subject.audience, earlier, numbers.letters);
}

/** That a label of this installation is on somebody's desk: an older copy of the file that is put back does not know. */
export function rememberLabel(
  writer: Writer,
  release: RecordOf<'release'>,
  { letters }: NumbersMemory,
): void {
  const place = placeOfLabel(release.label);
  if (releaseLabel(release.audience, place - 1, letters) !== release.label) return;
  writer.rememberNumber(rowOf(release), place);
}

function rowOf({ audience, reconveningId, groupId, sessionId }: Subject): string {
  return ['release', audience, reconveningId, groupId, sessionId].join(' ');
}
