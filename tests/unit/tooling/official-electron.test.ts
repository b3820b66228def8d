import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { officialElectron } from '../../../electron/tooling/electron/prepare.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reconvene-electron-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function unpackInto(folder: string): void {
  mkdirSync(join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'dist', 'version'), '45.4.1');
  writeFileSync(join(folder, 'path.txt'), 'electron');
}

test('packages for users are refused where the official Electron can neither be found nor downloaded', () => {
  expect(() => officialElectron(folder, () => false)).toThrow(/official Electron only.*ELECTRON_MIRROR/);
});

test('another Electron does not take its place, whoever names it', () => {
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder);
  expect(() => officialElectron(folder, () => false)).toThrow(/official Electron only/);
});

test('a download that says it went well and left nothing is refused', () => {
  expect(() => officialElectron(folder, () => true)).toThrow(/official Electron only/);
});

test('the official Electron that is installed is taken as it is, and a missing one is downloaded first', () => {
  const fetch = vi.fn((into: string) => {
    unpackInto(into);
    return true;
  });
  const official = { dist: join(folder, 'dist'), version: '45.4.1', source: 'official' };
  expect(officialElectron(folder, fetch)).toEqual(official);
  expect(officialElectron(folder, fetch)).toEqual(official);
  expect(fetch).toHaveBeenCalledTimes(1);
});
