import type { Register } from '../../shared/domain/history/register.ts';
import type { Kind } from '../../shared/contract/kinds.ts';
import type { Reader } from './db/access.ts';
import type { Connection } from './db/open.ts';
import { markErased } from './db/scrub.ts';
import type { ChangeLog } from './history/change-log.ts';
import { receive, type ForeignCommand } from './history/receive.ts';
import { materialize } from './repositories/materialize.ts';
import { siftUnreadable, withoutForeignKeys } from './repositories/unreadable.ts';
import type { SearchIndex } from './repositories/search.ts';
import { todayAtHome } from './db/home-zone.ts';

export interface MergeTarget {
  readonly db: Connection;
  readonly reader: Reader;
  readonly log: ChangeLog;
  readonly index: SearchIndex;
}

export interface MergeOutcome {
  readonly commands: number;
  readonly waiting: number;
  readonly records: number;
  readonly conflicts: readonly Register[];
  /** Personal texts that were here and are erased now. */
  readonly erased: number;
  /** Records that are set apart now, because they are not as this program writes them. */
  readonly unreadable: number;
}

/** Takes all that another file of the same workspace knows into this one, in one transaction. */
export function mergeFrom({ db, reader, log, index }: MergeTarget, theirs: ChangeLog): MergeOutcome {
  return withoutForeignKeys(db, () =>
    db
      .transaction((): MergeOutcome => {
        const commandOf = (id: string): ForeignCommand => {
          const command = theirs.commands.get(id);
          if (!command) throw new RangeError(`the other log has no command ${id}`);
          return {
            ...command,
            installation: theirs.commands.installationOf(command),
            undoes: command.undoes === null ? null : theirs.commands.at(command.undoes).id,
          };
        };
        const { told } = theirs.journal.personal;
        const received = receive(db, log.journal, theirs.reader.exchanged(), commandOf, told);
        // What day it is follows from the home zone, which may have come as well.
        const home = [...received.records].filter(
          (number) => log.journal.records.named(number).kind === 'workspace',
        );
        materialize(db, log, home, '');
        const { records, conflicts } = materialize(db, log, received.records, todayAtHome(reader));
        const unreadable = siftUnreadable(db);
        index.update(reader, byKind(records));
        const { commands, waiting, erased } = received;
        if (erased > 0) markErased(db);
        return { commands, waiting, records: records.length, conflicts, erased, unreadable };
      })
      .immediate(),
  );
}

function byKind(records: readonly { readonly kind: Kind; readonly id: string }[]): Map<Kind, Set<string>> {
  const kinds = new Map<Kind, Set<string>>();
  for (const { kind, id } of records) {
    kinds.set(kind, (kinds.get(kind) ?? new Set<string>()).add(id));
  }
  return kinds;
}
