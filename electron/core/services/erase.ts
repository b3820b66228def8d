import { isPersonal, type Kind } from '../../../shared/contract/kinds.ts';
import { needEver } from '../repositories/ever.ts';
import { referencesTo } from '../repositories/references.ts';
import { written, type Handlers, type Reader } from './context.ts';

export const eraseHandlers: Pick<Handlers, 'person.erase'> = {
  /** Counts, steps and sheets stay; what says who it was is gone from all records of the same human being, deleted ones too. */
  'person.erase': (writer, { kind, id }) => {
    needEver(writer, kind, id);
    writer.notUndoable();
    for (const one of ofTheSame(writer, kind, id)) writer.erase(one.kind, one.id);
    return written(writer, id);
  },
};

interface Named {
  readonly kind: Kind;
  readonly id: string;
}

/** The record, those that say what the person was to others, and those that turned out to be of the same. */
function ofTheSame(reader: Reader, kind: Kind, id: string): Iterable<Named> {
  const found = new Map<string, Named>([[id, { kind, id }]]);
  // A map is gone through to the end of what is added meanwhile.
  for (const one of found.values()) {
    for (const other of referencesTo(reader, one.kind, one.id, 'ever')) {
      if (isPersonal(other.kind)) found.set(other.id, found.get(other.id) ?? other);
    }
  }
  return found.values();
}
