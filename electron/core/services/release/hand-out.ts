import type { NumbersMemory } from '../../own-numbers.ts';
import type { Writer } from '../context.ts';
import { rememberLabel } from './labels.ts';

/** A page of a release is out: from now on it is declared void, not undone. */
export function handOut(writer: Writer, id: string, numbers: NumbersMemory): void {
  const release = writer.need('release', id);
  if (release.handedOutAt !== null) return;
  rememberLabel(writer, release, numbers);
  writer.update('release', id, { handedOutAt: writer.now() });
}
