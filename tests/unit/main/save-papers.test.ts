import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { savePapers } from '../../../electron/main/printing/save-papers.ts';
import { AppFailure } from '../../../shared/contract/errors.ts';
import type { PrintRequest } from '../../../shared/contract/shapes.ts';
import { LANGUAGES } from '../../../shared/domain/languages.ts';

const REQUESTS = LANGUAGES.map((language): PrintRequest => ({
  document: 'tally',
  asAt: null,
  knownOn: null,
  documentId: 'a',
  audience: 'public',
  language,
  paper: 'A4',
}));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reconvene-papers-'));
  return () => rmSync(folder, { recursive: true });
});

const render = (request: PrintRequest) => Promise.resolve(Buffer.from(request.language));
const unwatched = { signal: new AbortController().signal, onProgress: () => undefined };

describe('papers that are made together', () => {
  test('are all there under the names of their languages', async () => {
    const done: number[] = [];
    const result = await savePapers(
      { requests: REQUESTS, folder, render },
      { ...unwatched, onProgress: (progress) => done.push(progress.done) },
    );
    expect(result).toEqual({ ok: true, value: { files: LANGUAGES.length } });
    expect(readdirSync(folder)).toEqual(LANGUAGES.map((language) => `tally-${language}.pdf`).toSorted());
    expect(done).toEqual(LANGUAGES.map((_, at) => at));
  });

  test('leave nothing when they are stopped on the way', async () => {
    const stop = new AbortController();
    const result = await savePapers(
      { requests: REQUESTS, folder, render },
      { signal: stop.signal, onProgress: ({ done }) => done === 3 && stop.abort() },
    );
    expect(result).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('leave nothing when one of them cannot be made', async () => {
    const broken = ({ language }: PrintRequest) =>
      language === 'ar'
        ? Promise.reject(new AppFailure({ code: 'IO', problems: [], params: {} }))
        : Promise.resolve(Buffer.from(language));
    const result = await savePapers({ requests: REQUESTS, folder, render: broken }, unwatched);
    expect(result).toMatchObject({ ok: false, error: { code: 'IO' } });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('do not take the place of a file that is there', async () => {
    writeFileSync(join(folder, 'tally-fr.pdf'), 'mine');
    const result = await savePapers({ requests: REQUESTS, folder, render }, unwatched);
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'CONFLICT', params: { path: join(folder, 'tally-fr.pdf') } },
    });
    expect(readdirSync(folder)).toEqual(['tally-fr.pdf']);
  });
});
