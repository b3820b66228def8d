/** What LibreOffice makes of a document, in a profile of its own and without a window. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const FILTERS = { txt: 'txt:Text (encoded):UTF8', fodt: 'fodt' } as const;

/** Opens documents and writes each as another format beside it; gives the paths. Fails with an Error where one is not read. */
export async function convert(paths: readonly string[], to: keyof typeof FILTERS): Promise<string[]> {
  const profile = await mkdtemp(join(tmpdir(), 'reconvene-office-'));
  const [first = ''] = paths;
  try {
    await run('soffice', [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      '--convert-to',
      FILTERS[to],
      '--outdir',
      dirname(first),
      ...paths,
    ]);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
  return paths.map((path) => join(dirname(first), `${basename(path, extname(path))}.${to}`));
}

/** The paragraphs of a document that was written as text, tables cell by cell; empty ones are nothing. */
export function paragraphsIn(text: string): string[] {
  return text
    .replace('\uFEFF', '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
