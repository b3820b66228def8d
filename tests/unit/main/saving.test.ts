import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { createSaving } from '../../../electron/main/saving.ts';

let folder: string;
let workspace: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reconvene-saving-'));
  workspace = join(folder, 'w.reconvene');
  writeFileSync(workspace, 'workspace');
  return () => rmSync(folder, { recursive: true });
});

function saving(chosen: string, mayReplace = false, backups: string | null = null) {
  const asked: string[] = [];
  const made = createSaving<null>({
    choose: () => Promise.resolve(join(folder, chosen)),
    mayReplace(_window, path) {
      asked.push(path);
      return Promise.resolve(mayReplace);
    },
    own: () => ({ path: workspace, backups }),
  });
  return { ...made, asked };
}
const PDF = '/documents/participants.pdf';

describe('a name without its ending', () => {
  test('gets it, and what lies under that name is asked about, because the system has not', async () => {
    expect(await saving('letter').ask(null, PDF)).toBe(join(folder, 'letter.pdf'));
    writeFileSync(join(folder, 'letter.pdf'), 'mine');
    const kept = saving('letter');
    expect(await kept.ask(null, PDF)).toBeNull();
    expect(kept.asked).toEqual([join(folder, 'letter.pdf')]);
    expect(await saving('letter', true).ask(null, PDF)).toBe(join(folder, 'letter.pdf'));
    expect(await saving('Draft v1.5').ask(null, PDF)).toBe(join(folder, 'Draft v1.5.pdf'));
  });

  test('is not what is asked of one that the system has asked about, nor of what only makes new files', async () => {
    writeFileSync(join(folder, 'letter.pdf'), 'mine');
    const whole = saving('letter.pdf');
    expect(await whole.ask(null, PDF)).toBe(join(folder, 'letter.pdf'));
    const fresh = saving('letter');
    expect(await fresh.ask(null, PDF, true)).toBe(join(folder, 'letter.pdf'));
    expect([whole.asked, fresh.asked]).toEqual([[], []]);
  });

  test('is not one with the ending in other letters', async () => {
    expect(await saving('REPORT.PDF').ask(null, PDF)).toBe(join(folder, 'REPORT.PDF'));
  });
});

describe('what belongs to the open workspace', () => {
  test.each([
    'w.reconvene',
    'w.reconvene-wal',
    'W.RECONVENE-SHM',
    'w.reconvene-lock',
    'w.reconvene.making',
    'hard.pdf',
    'soft.pdf',
    'w.reconvene backups/scan.pdf',
    'w.reconvene backups/files/scan.pdf',
    'chosen/w.reconvene backups 0a1b2c/scan.pdf',
    'elsewhere/w.reconvene-wal',
  ])('is not replaced by what is saved: %s', async (chosen) => {
    linkSync(workspace, join(folder, 'hard.pdf'));
    symlinkSync(workspace, join(folder, 'soft.pdf'));
    symlinkSync(folder, join(folder, 'elsewhere'));
    for (const name of ['w.reconvene backups/files', 'chosen/w.reconvene backups 0a1b2c'])
      mkdirSync(join(folder, name), { recursive: true });
    const { ask, askAs } = saving(chosen, true, join(folder, 'chosen'));
    const conflict = { error: { code: 'CONFLICT', params: { path: join(folder, chosen) } } };
    await expect(askAs(null, PDF)).rejects.toMatchObject(conflict);
    await expect(ask(null, chosen)).rejects.toMatchObject(conflict);
  });

  test('is nothing else beside it', async () => {
    for (const name of ['v.reconvene', 'w.reconvene.pdf', 'w.pdf', 'chosen/scan.pdf'])
      expect(await saving(name, false, join(folder, 'chosen')).askAs(null, PDF)).toBe(join(folder, name));
  });
});
