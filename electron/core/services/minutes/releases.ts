import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { MinutesModel } from '../../../../shared/contract/printed.ts';
import { sameValue } from '../../../../shared/domain/history/change.ts';
import { placeOfLabel, releaseLabel } from '../../../../shared/domain/release/label.ts';
import { minutesId } from '../../kinds/minutes/index.ts';
import { lastGiven, type NumbersMemory } from '../../own-numbers.ts';
import type { Reader, Writer } from '../context.ts';
import { thaw } from '../print/freeze.ts';
import { speakerIn } from '../speaker.ts';
import { minutesModel } from './model.ts';

type Release = RecordOf<'minutesRelease'>;

/** All releases of a session's minutes in the order in which they were made. */
export function releasesOf(reader: Reader, sessionId: string): Release[] {
  return reader.find('minutesRelease', { minutesId: minutesId(sessionId) });
}

/** The last of them that was not declared void. */
export function lastStanding(reader: Reader, sessionId: string): Release | undefined {
  return releasesOf(reader, sessionId).findLast(({ voidedAt }) => voidedAt === null);
}

/** Whether the minutes say something else by now than a release of them does, by its first page. */
export function isChangedSince(reader: Reader, sessionId: string, release: Release): boolean {
  const [then] = release.frozenIds.map((id) => thaw(reader, id));
  if (then?.document !== 'minutes') return true;
  const speaker = speakerIn(then.language);
  const now = minutesModel(reader, sessionId, { paper: then.paper, speaker, label: null, after: null });
  return !sameValue(content(then), content(now));
}

/** What is written, without when and under which label it was printed. */
function content(model: MinutesModel): object {
  const { asAt: _asAt, version: _version, after: _after, ...said } = model;
  return said;
}

/**
 * What the next release of them is called: after all that the file knows, and all that this installation has handed out,
 * in whichever copy. One that was undone before anybody had it leaves no gap.
 */
export function nextLabel(reader: Reader, sessionId: string, numbers: NumbersMemory): string {
  const known = releasesOf(reader, sessionId).length;
  const earlier = Math.max(known, lastGiven(numbers, rowOf(minutesId(sessionId))));
  return releaseLabel('public', earlier, numbers.letters);
}

/** That a label of this installation is on somebody's desk: an older copy of the file that is put back does not know. */
export function rememberLabel(writer: Writer, release: Release, { letters }: NumbersMemory): void {
  const place = placeOfLabel(release.label);
  if (releaseLabel('public', place - 1, letters) !== release.label) return;
  writer.rememberNumber(rowOf(release.minutesId), place);
}

function rowOf(id: string): string {
  return `minutes ${id}`;
}
