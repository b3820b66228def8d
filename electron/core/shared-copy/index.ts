import { parse } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { OWN_DEEDS } from '../../../shared/contract/own-deeds.ts';
import { isPersonalRef } from '../../../shared/domain/history/personal.ts';
import type { Reader } from '../db/access.ts';
import { countChanges, putCopy, refuseOwnPlace, type CopyOptions } from '../db/copy.ts';
import { registerFunctions } from '../db/functions.ts';
import { refuseInUse } from '../db/lock.ts';
import {
  beginHistory,
  sequenceFloorOf,
  settleMeta,
  setSettledDay,
  settledDay,
  setZoneRules,
} from '../db/meta.ts';
import { migrate } from '../db/migrate.ts';
import { createFile, type Connection } from '../db/open.ts';
import { openChangeLog } from '../history/change-log.ts';
import { insertRow } from '../repositories/insert.ts';
import { heldTexts, type HeldText } from '../repositories/personal.ts';
import { createReader } from '../repositories/reader.ts';
import { createSearchIndex } from '../repositories/search.ts';
import { withoutForeignKeys } from '../repositories/unreadable.ts';
import { UNWATCHED } from '../task.ts';
import { keptRecords, type Kept } from './kept.ts';
import { logRecord, type Texts } from './write.ts';

/** The file that is copied, and who copies it. */
export interface Source {
  readonly db: Connection;
  readonly reader: Reader;
  readonly workspaceId: string;
  readonly newId: () => string;
  /** By which edition of the time zone database instants are worked out. */
  readonly zoneRules: string;
}

/** After so many records whatever else waits has its turn. */
const AT_ONCE = 500;

/**
 * Makes a file that others may have: the present records that may leave the secretariat, in a history that begins with them.
 * Nothing of what was, was deleted or erased is in any of its bytes. Fails as `putCopy` does, and with DB_BUSY where the
 * target is a workspace that is open.
 */
export async function saveSharedCopy(
  source: Source,
  target: string,
  options: CopyOptions = {},
): Promise<void> {
  refuseInUse(target);
  refuseOwnPlace(source.db, target);
  const { task = UNWATCHED } = options;
  // All of it at one moment, before anything else is written here.
  const kept = keptRecords(source.reader);
  const texts = textsFor(source.reader, kept);
  const sequenceFloor = sequenceFloorOf(source.db);
  await putCopy(target, make, options);

  async function make(partial: string): Promise<number> {
    const file = createFile(partial);
    try {
      const log = { info: () => undefined, error: () => undefined };
      await migrate(file.db, { path: partial, log, backUp: () => Promise.resolve() });
      await fill(file.db);
      return countChanges(file.db);
    } finally {
      file.close();
    }
  }

  async function fill(db: Connection): Promise<void> {
    registerFunctions(db);
    const { replica } = settleMeta(db, {
      // People know it by the name of its file.
      name: parse(target).name,
      isSample: false,
      workspaceId: source.workspaceId,
      // Whoever opens it has numbers of their own.
      installation: '',
      place: '',
      isKnown: () => true,
      isOther: () => false,
      newId: source.newId,
    });
    const log = openChangeLog(db, { installation: 'copy', replica });
    const now = source.reader.now();
    for (let at = 0; at < kept.length; at += AT_ONCE) {
      task.step(at, kept.length);
      const batch = kept.slice(at, at + AT_ONCE);
      withoutForeignKeys(db, () =>
        db.transaction(() => {
          // Nobody: who copies has not entered what is in it, and a name in a history is there for good.
          const entry = log.journal.begin('', now);
          for (const one of batch) {
            logRecord(log, one, texts);
            // What follows from other records follows from the same as where it comes from.
            insertRow(db, one.kind, { ...one, instant: now });
          }
          log.journal.end(entry, { name: OWN_DEEDS.share, undoes: null, undoable: false });
        })(),
      );
      await setImmediate();
    }
    createSearchIndex(db, log.journal.records).rebuild(createReader(db, () => now));
    beginHistory(db, { history: source.newId(), sequenceFloor, sharedAt: now });
    setSettledDay(db, settledDay(source.db));
    setZoneRules(db, source.zoneRules);
  }
}

/** The texts that records hold now, and those before them that a page which goes along was printed with. */
function textsFor(reader: Reader, kept: readonly Kept[]): Texts {
  const printed = new Set<string>();
  for (const { kind, fields } of kept) if (kind === 'frozen') gatherRefs(fields['model'], printed);
  const keyOf = (kind: string, id: string, field: string): string => `${kind} ${id} ${field}`;
  const held = new Map<string, HeldText[]>();
  for (const one of heldTexts(reader)) {
    const key = keyOf(one.kind, one.id, one.field);
    held.set(key, [...(held.get(key) ?? []), one]);
  }
  const told = new Map<string, HeldText['told']>();
  return {
    told: (hash) => told.get(hash) ?? null,
    of({ kind, id, fields }, field) {
      const all = held.get(keyOf(kind, id, field)) ?? [];
      const present = all.findLast((one) => one.told.text === fields[field]);
      if (!present) throw new RangeError(`${kind} ${id} has no personal text in ${field}`);
      const before = all.filter((one) => one !== present && printed.has(one.ref.personal));
      const along = [...new Map(before.map((one) => [one.ref.personal, one])).values(), present];
      for (const one of along) told.set(one.ref.personal, one.told);
      return along;
    },
  };
}

function gatherRefs(value: unknown, refs: Set<string>): void {
  if (isPersonalRef(value)) refs.add(value.personal);
  else if (Array.isArray(value)) for (const one of value) gatherRefs(one, refs);
  else if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) gatherRefs(one, refs);
}
