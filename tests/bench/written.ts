import type { Connection } from '../../electron/core/db/open.ts';

/**
 * Everything that one edit of a delegate's title leaves in the file, written by hand: table, log, index. The command stands
 * by itself, as many edits may belong to one.
 */
export function writtenByHand(db: Connection): {
  readonly edit: (title: string, id: string) => void;
  readonly command: () => void;
} {
  const table = db.prepare('UPDATE delegate SET title = ?, changed_at = ? WHERE id = ?');
  const index = db.prepare('UPDATE search SET body = ? WHERE rowid = ?');
  const record = db.prepare<[string], number>('SELECT n FROM record WHERE id = ?').pluck();
  const unit = db.prepare<[], number>("SELECT n FROM word WHERE text = 'title'").pluck().get();
  const change = db.prepare('INSERT INTO change (n, record, unit, element, after) VALUES (?, ?, ?, 0, ?)');
  const command = db.prepare(
    "INSERT INTO command VALUES (?, 1, ?, ?, 0, NULL, 1, 1, NULL, 1, x'0000000000000000')",
  );
  let n = db.prepare<[], number>('SELECT max(n) FROM change').pluck().get() ?? 0;
  return {
    edit(title, id) {
      n += 1;
      const row = record.get(id);
      table.run(title, new Date().toISOString(), id);
      change.run(n, row, unit, JSON.stringify(title));
      index.run(title.toLowerCase(), row);
    },
    command: () => void command.run(n, n, Date.now()),
  };
}
