import { createHash } from 'node:crypto';
import { fail } from '../../../shared/contract/errors.ts';
import type { Log } from '../log.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import type { Connection } from './open.ts';

/** The newest form of the file that this program knows. */
export const SCHEMA_VERSION = MIGRATIONS.at(-1)?.version ?? 0;

export interface MigrateOptions {
  readonly path: string;
  readonly log: Log;
  /** Takes and verifies a backup; called before an existing file is changed. */
  readonly backUp: (reason: string) => Promise<unknown>;
  readonly migrations?: readonly Migration[];
}

/**
 * Brings the file to the newest form in one transaction; a file that held data is backed up first.
 * Any failure leaves the file as it was.
 */
export async function migrate(db: Connection, options: MigrateOptions): Promise<void> {
  const { log, path, migrations = MIGRATIONS } = options;
  const from = versionOf(db);
  const steps = migrations.filter((step) => step.version > from);
  if (steps.length === 0) return;
  if (from > 0) await options.backUp(`before-form-${steps.at(-1)?.version ?? from}`);
  // Tables may be rebuilt by a step; the check below stands in for the enforcement.
  db.pragma('foreign_keys = OFF');
  try {
    db.transaction(() => {
      for (const step of steps) {
        db.exec(step.sql);
        db.pragma(`user_version = ${step.version}`);
        if (step.isDraft) db.prepare("INSERT INTO meta VALUES ('form', ?)").run(formOf(step));
        log.info(`migrated ${path} to form ${step.version}`);
      }
      const broken = db.pragma('foreign_key_check');
      if (Array.isArray(broken) && broken.length > 0) {
        fail('DB_CORRUPT', { path, detail: `foreign_key_check found ${broken.length}` });
      }
    })();
  } finally {
    db.pragma('foreign_keys = ON');
  }
}

/** Fails with DB_OLDER where the file was made before the first form that this program knows, or by another draft of it. */
export function refuseOlder(
  db: Connection,
  path: string,
  migrations: readonly Migration[] = MIGRATIONS,
): void {
  const from = versionOf(db);
  if (from < (migrations[0]?.version ?? 0)) fail('DB_OLDER', { path });
  const draft = migrations.find((step) => step.isDraft && step.version <= from);
  if (!draft) return;
  const form = db.prepare("SELECT value FROM meta WHERE key = 'form'").pluck().get();
  if (form !== formOf(draft)) fail('DB_OLDER', { path });
}

function versionOf(db: Connection): number {
  return Number(db.pragma('user_version', { simple: true }));
}

function formOf({ sql }: Migration): string {
  return createHash('sha256').update(sql).digest('hex');
}
