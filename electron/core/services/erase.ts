import { isPersonal } from '../../../shared/contract/kinds.ts';
import { needEver } from '../repositories/ever.ts';
import { referencesTo } from '../repositories/references.ts';
import { written, type Handlers } from './context.ts';

export const eraseHandlers: Pick<Handlers, 'person.erase'> = {
  /** Counts, steps and sheets stay; what says who it was is gone, also from what they were to meetings, deleted records too. */
  'person.erase': (writer, { kind, id }) => {
    needEver(writer, kind, id);
    writer.notUndoable();
    writer.erase(kind, id);
    for (const other of referencesTo(writer, kind, id, 'ever')) {
      if (isPersonal(other.kind)) writer.erase(other.kind, other.id);
    }
    return written(writer, id);
  },
};
