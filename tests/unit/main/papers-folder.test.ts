import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createPapersFolder } from '../../../electron/main/papers-folder.ts';

test.skipIf(process.platform === 'win32')(
  'papers for the system’s viewer lie in a folder of the user’s alone, each in its own, until it is emptied',
  async () => {
    const home = mkdtempSync(join(tmpdir(), 'reconvene-papers-'));
    onTestFinished(() => rmSync(home, { recursive: true }));
    const logged: string[] = [];
    const papers = createPapersFolder(join(home, 'papers'), (line) => logged.push(line));
    const places = [await papers.place(), await papers.place()];
    for (const place of places) {
      writeFileSync(join(place, 'Agenda.pdf'), 'paper');
      expect(statSync(place).mode & 0o777).toBe(0o700);
    }
    expect(new Set(places).size).toBe(2);
    expect(statSync(join(home, 'papers')).mode & 0o777).toBe(0o700);
    await papers.empty();
    expect(existsSync(join(home, 'papers'))).toBe(false);
    expect(existsSync(await papers.place())).toBe(true);
    expect(logged).toEqual([]);
  },
);
