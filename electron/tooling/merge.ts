/**
 * Takes what one workspace file knows into another of the same workspace, by hand:
 * `node electron/tooling/merge.ts mine.reconvene theirs.reconvene`. Neither may be open.
 */
import { openFile, type Connection } from '../core/db/open.ts';
import { openChangeLog } from '../core/history/change-log.ts';
import { mergeFrom, type MergeOutcome } from '../core/merge.ts';
import { registerFunctions } from '../core/repositories/functions.ts';
import { createReader } from '../core/repositories/reader.ts';
import { createSearchIndex } from '../core/repositories/search.ts';

const AUTHOR = { installation: 'merge', replica: 'merge' };

/** Fails as `openFile` does, and with RangeError where the files are not of one workspace. */
export function mergeFiles(mine: string, theirs: string): MergeOutcome {
  const db = openFile(mine);
  try {
    const other = openFile(theirs);
    try {
      const [here, there] = [workspaceOf(db), workspaceOf(other)];
      if (here !== there) throw new RangeError(`${mine} and ${theirs} are files of different workspaces`);
      registerFunctions(db);
      const log = openChangeLog(db, AUTHOR);
      const reader = createReader(db, () => new Date().toISOString());
      const target = { db, reader, log, index: createSearchIndex(db, log.journal.records) };
      return mergeFrom(target, openChangeLog(other, AUTHOR));
    } finally {
      other.close();
    }
  } finally {
    db.close();
  }
}

function workspaceOf(db: Connection): unknown {
  return db.prepare("SELECT value FROM meta WHERE key = 'workspace_id'").pluck().get();
}

if (process.argv[1]?.endsWith('tooling/merge.ts')) {
  const [mine, theirs] = process.argv.slice(2);
  if (mine === undefined || theirs === undefined) {
    console.error('Say which file takes in which: mine.reconvene theirs.reconvene');
    process.exitCode = 1;
  } else {
    const { commands, waiting, records, conflicts } = mergeFiles(mine, theirs);
    console.log(
      `${commands} commands taken in, ${records} records written, ${waiting} commands left waiting.`,
    );
    for (const { kind, record, unit, element, heads } of conflicts) {
      const values = heads.map(({ after }) => JSON.stringify(after)).join(' or ');
      console.log(`To be decided: ${[kind, record, unit, element].filter(Boolean).join(' ')}: ${values}`);
    }
  }
}
