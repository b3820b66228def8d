import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The texts as files in a folder that goes with the test. */
export function filesOf(texts: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'reconvene-calendar-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return texts.map((text, index) => {
    const path = join(folder, `${index}.ics`);
    writeFileSync(path, text);
    return path;
  });
}
