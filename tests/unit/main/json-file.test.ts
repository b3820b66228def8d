import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readJson, writeJson } from '../../../electron/main/json-file.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reconvene-json-'));
  return () => rmSync(folder, { recursive: true });
});

test('what is written is read again, in a folder that was not there, by its user alone', () => {
  const path = join(folder, 'made', 'settings.json');
  writeJson(path, { theme: 'dark' });
  expect(readJson(path)).toEqual({ theme: 'dark' });
  expect(statSync(path).mode & 0o077).toBe(0);
  expect(readdirSync(join(folder, 'made'))).toEqual(['settings.json']);
});

test('no file says nothing, and neither does one that is not JSON', () => {
  expect(readJson(join(folder, 'none.json'))).toBeNull();
  writeFileSync(join(folder, 'torn.json'), '{"theme": "da');
  expect(readJson(join(folder, 'torn.json'))).toBeNull();
});

test('what cannot take its place leaves what is there, and nothing beside it', () => {
  const path = join(folder, 'settings.json');
  mkdirSync(path);
  writeFileSync(join(path, 'kept'), 'as it was');
  expect(() => writeJson(path, {})).toThrow();
  expect(readFileSync(join(path, 'kept'), 'utf8')).toBe('as it was');
  expect(readdirSync(folder)).toEqual(['settings.json']);
});
