import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { prepared } from '../../../electron/core/db/prepared.ts';

test('statements are kept, and those that were not asked for the longest are let go', () => {
  const db = new Database(':memory:');
  onTestFinished(() => void db.close());
  const first = prepared(db, 'SELECT 0');
  const second = prepared(db, 'SELECT 1');
  for (let at = 2; at < 3_000; at += 1) {
    prepared(db, `SELECT ${at}`);
    expect(prepared(db, 'SELECT 0')).toBe(first);
  }
  expect(prepared(db, 'SELECT 1')).not.toBe(second);
  expect(prepared(db, 'SELECT 1').get()).toEqual({ 1: 1 });
});
