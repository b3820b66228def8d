import { basename } from 'node:path';
import Database from 'better-sqlite3';
import type { Connection } from './open.ts';

/** 'Rcnv' as a 32-bit number: what SQLite's application_id says of our files. */
export const APPLICATION_ID = 0x52636e76;
/** 'Rcnb': what it says of a backup, which nobody works in. It stands in the first bytes, so none has to be opened to be known. */
export const BACKUP_ID = 0x52636e62;

/** What a backup is called: when it was taken, and why. */
const NAME = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z\.([a-z0-9-]+)\.reconvene$/;

interface Taking {
  readonly takenAt: string;
  readonly reason: string;
}

export function backupName({ takenAt, reason }: Taking): string {
  return `${takenAt.replaceAll(':', '-').replace('.', '-')}.${reason}.reconvene`;
}

/** What the name of a backup says; null where it is not the name of one. */
export function readBackupName(name: string): Taking | null {
  const match = NAME.exec(name);
  if (!match) return null;
  const [, day, hour, minute, second, ms, reason = ''] = match;
  return { takenAt: `${day}T${hour}:${minute}:${second}.${ms}Z`, reason };
}

/** Whether a file is a backup: by its mark wherever it lies, by its name also where it was taken before there were marks. */
export function isBackup(path: string, applicationId: number): boolean {
  return (
    applicationId === BACKUP_ID ||
    (applicationId === APPLICATION_ID && readBackupName(basename(path)) !== null)
  );
}

/** Says of a file whether it is a backup, or one to work in. */
export function markAs(path: string, id: typeof APPLICATION_ID | typeof BACKUP_ID): void {
  const db = new Database(path, { fileMustExist: true });
  try {
    setMark(db, id);
  } finally {
    db.close();
  }
}

export function setMark(db: Connection, id: typeof APPLICATION_ID | typeof BACKUP_ID): void {
  db.pragma(`application_id = ${id}`);
}
