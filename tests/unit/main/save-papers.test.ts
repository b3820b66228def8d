import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { savePapers } from '../../../electron/main/printing/save-papers.ts';
import { AppFailure } from '../../../shared/contract/errors.ts';
import type { PrintRequest } from '../../../shared/contract/shapes/print-requests.ts';
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
const nameOf = ({ document, language }: PrintRequest) => Promise.resolve(`${document}-${language}`);
const handedOut = () => Promise.resolve();
const unwatched = { signal: new AbortController().signal, onProgress: () => undefined };

describe('papers that are made together', () => {
  test('are all there under the names of their languages', async () => {
    const done: number[] = [];
    const result = await savePapers(
      { requests: REQUESTS, folder, render, nameOf, handedOut },
      { ...unwatched, onProgress: (progress) => done.push(progress.done) },
    );
    expect(result).toEqual({ ok: true, value: { files: LANGUAGES.length } });
    expect(readdirSync(folder)).toEqual(LANGUAGES.map((language) => `tally-${language}.pdf`).toSorted());
    expect(done).toEqual(LANGUAGES.map((_, at) => at));
  });

  test('leave nothing when they are stopped on the way', async () => {
    const stop = new AbortController();
    const result = await savePapers(
      { requests: REQUESTS, folder, render, nameOf, handedOut },
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
    const result = await savePapers(
      { requests: REQUESTS, folder, render: broken, nameOf, handedOut },
      unwatched,
    );
    expect(result).toMatchObject({ ok: false, error: { code: 'IO' } });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('do not take the place of a file that is there', async () => {
    writeFileSync(join(folder, 'tally-fr.pdf'), 'mine');
    const result = await savePapers({ requests: REQUESTS, folder, render, nameOf, handedOut }, unwatched);
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'CONFLICT', params: { path: join(folder, 'tally-fr.pdf') } },
    });
    expect(readdirSync(folder)).toEqual(['tally-fr.pdf']);
  });

  test('have a name each, also where two are of one sort and language', async () => {
    const [one] = REQUESTS;
    const requests = one ? [one, one, one] : [];
    expect(await savePapers({ requests, folder, render, nameOf, handedOut }, unwatched)).toMatchObject({
      ok: true,
    });
    expect(readdirSync(folder)).toEqual(['tally-en-2.pdf', 'tally-en-3.pdf', 'tally-en.pdf'].toSorted());
  });

  test('are not there where it could not be noted that they went out', async () => {
    const refusing = ({ language }: PrintRequest) =>
      language === 'ar'
        ? Promise.reject(new AppFailure({ code: 'DISK_FULL', problems: [], params: {} }))
        : Promise.resolve();
    const result = await savePapers(
      { requests: REQUESTS, folder, render, nameOf, handedOut: refusing },
      unwatched,
    );
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'DISK_FULL', params: { handedOut: 'no' } },
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('leave what came to lie there meanwhile, and are not there then', async () => {
    const meddling = ({ language }: PrintRequest) => {
      if (language === 'fr') writeFileSync(join(folder, 'tally-ar.pdf'), 'mine');
      return Promise.resolve();
    };
    const result = await savePapers(
      { requests: REQUESTS, folder, render, nameOf, handedOut: meddling },
      unwatched,
    );
    expect(result).toMatchObject({ ok: false, error: { code: 'CONFLICT', params: { handedOut: 'no' } } });
    expect(readdirSync(folder)).toEqual(['tally-ar.pdf']);
    expect(readFileSync(join(folder, 'tally-ar.pdf'), 'utf8')).toBe('mine');
  });
});
