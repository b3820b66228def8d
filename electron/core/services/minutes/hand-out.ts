import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { NumbersMemory } from '../../own-numbers.ts';
import type { Writer } from '../context.ts';
import { rememberLabel } from './releases.ts';

/** From here on the release is on somebody's desk: it is declared void, and no more undone. */
export function handOut(writer: Writer, release: RecordOf<'minutesRelease'>, numbers: NumbersMemory): void {
  if (release.handedOutAt !== null) return;
  rememberLabel(writer, release, numbers);
  writer.update('minutesRelease', release.id, { handedOutAt: writer.now() });
}
