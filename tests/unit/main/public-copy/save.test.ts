import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import extract from 'extract-zip';
import { beforeEach, describe, expect, test } from 'vitest';
import { lookAt } from '../../../../electron/main/public-copy/manifest.ts';
import { savePublicCopy, type SaveOptions } from '../../../../electron/main/public-copy/save.ts';
import { AppFailure } from '../../../../shared/contract/errors.ts';
import type { PublicContents, PublicModel } from '../../../../shared/contract/public-copy.ts';

const HOSTILE = `<script>alert(1)</script>" onload='x' & ]]> \u0007\u202e`;

function modelIn(language: 'en' | 'ar', name: string): PublicModel {
  return {
    language,
    asAt: '2024-03-01T12:00:00.000Z',
    zone: 'Europe/Vienna',
    members: [{ id: 'a', name, status: 'member', since: '2023-07-07' }],
    groups: [],
    meetings: [],
    texts: [],
    lists: [
      {
        id: 'publications',
        entries: [
          {
            kind: 'publication',
            id: 'p',
            number: '',
            title: { text: name, language },
            facts: [{ fact: 'link', value: { as: 'link', href: `javascript:alert('${name}')` } }],
            text: null,
            reports: [],
          },
        ],
      },
    ],
  };
}

function contentsWith(name: string): PublicContents {
  return {
    models: [modelIn('en', name), modelIn('ar', name)],
    calendars: [],
    draft: { languages: ['en', 'ar'], entries: [], releaseIds: [], dispatches: [] },
  };
}

let parent: string;
let folder: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'reconvene-public-'));
  folder = join(parent, 'public-copy');
  return () => rmSync(parent, { recursive: true });
});

const UNWATCHED = { signal: new AbortController().signal, onProgress: () => undefined };
const recorded = () => Promise.resolve(() => Promise.resolve());
const save = async (name: string, more: Partial<SaveOptions> = {}, watch = UNWATCHED) => {
  const found = await lookAt(folder);
  return savePublicCopy({ contents: contentsWith(name), folder, found, record: recorded, ...more }, watch);
};
const page = () => readFileSync(join(folder, 'en', 'index.html'), 'utf8');

describe('a public copy', () => {
  test('is a folder of pages and the same as an archive', async () => {
    expect(await save('Kenya')).toMatchObject({ ok: true });
    expect(readdirSync(parent)).toEqual(['public-copy']);
    const there = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
    const unpacked = join(parent, 'unpacked');
    await extract(join(folder, 'public-copy.zip'), { dir: unpacked });
    const inside = readdirSync(unpacked, { recursive: true, encoding: 'utf8' }).toSorted();
    expect(there.filter((name) => !['manifest.json', 'public-copy.zip'].includes(name))).toEqual(inside);
    for (const name of ['index.html', 'style.css', 'en/index.html', 'ar/data.json'])
      expect(readFileSync(join(unpacked, name))).toEqual(readFileSync(join(folder, name)));
    expect(page()).toContain('<html lang="en" dir="ltr">');
    expect(readFileSync(join(folder, 'ar', 'index.html'), 'utf8')).toContain('<html lang="ar" dir="rtl">');
  });

  test('holds whatever was typed as text and as nothing else', async () => {
    await save(HOSTILE);
    for (const name of ['index', 'publications']) {
      const html = readFileSync(join(folder, 'en', `${name}.html`), 'utf8');
      expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&#39;x&#39; &amp;');
      expect(html).not.toMatch(/<script|<[^>]*onload|href="javascript/i);
      expect(html).not.toContain('\u0007');
    }
  });

  test('is the same to the byte for the same contents', async () => {
    await save('Kenya');
    const before = readFileSync(join(folder, 'public-copy.zip'));
    await save('Kenya');
    expect(readFileSync(join(folder, 'public-copy.zip')).equals(before)).toBe(true);
  });
});

describe('an older copy', () => {
  beforeEach(async () => {
    await save('Old');
    mkdirSync(join(folder, 'ru'));
    rmSync(join(folder, 'ru'), { recursive: true });
  });

  test('is seen to be as it was written, or what somebody changed in it', async () => {
    expect(await lookAt(folder)).toEqual({ is: 'copy', madeAt: '2024-03-01T12:00:00.000Z', changed: [] });
    writeFileSync(join(folder, 'en', 'texts.html'), 'mine');
    writeFileSync(join(folder, 'note.txt'), 'mine');
    rmSync(join(folder, 'style.css'));
    expect(await lookAt(folder)).toEqual({
      is: 'copy',
      madeAt: '2024-03-01T12:00:00.000Z',
      changed: ['en/texts.html', 'note.txt', 'style.css'],
    });
    expect(await lookAt(join(parent, 'nowhere'))).toEqual({ is: 'nothing' });
    expect(await lookAt(parent)).toEqual({ is: 'other' });
  });

  test('is none where a file, a link that leads nowhere or a pipe has its place', async () => {
    const file = join(parent, 'file');
    writeFileSync(file, 'mine');
    expect(await lookAt(file)).toEqual({ is: 'other' });
    expect(await lookAt(join(file, 'public-copy'))).toEqual({ is: 'nothing' });
    if (process.platform === 'win32') return;
    symlinkSync(join(parent, 'nowhere'), join(parent, 'link'));
    expect(await lookAt(join(parent, 'link'))).toEqual({ is: 'other' });
    mkdirSync(join(parent, 'pipes'));
    execFileSync('mkfifo', [join(parent, 'pipes', 'manifest.json')]);
    expect(await lookAt(join(parent, 'pipes'))).toEqual({ is: 'other' });
    rmSync(join(folder, 'style.css'));
    execFileSync('mkfifo', [join(folder, 'style.css')]);
    expect(await lookAt(folder)).toMatchObject({ is: 'copy', changed: ['style.css'] });
  });

  test('is replaced as a whole', async () => {
    writeFileSync(join(folder, 'en', 'left-over.html'), '');
    expect(await save('New')).toMatchObject({ ok: true });
    expect(page()).toContain('New');
    expect(existsSync(join(folder, 'en', 'left-over.html'))).toBe(false);
    expect(await lookAt(folder)).toEqual({ is: 'copy', madeAt: '2024-03-01T12:00:00.000Z', changed: [] });
  });

  test.each([
    ['the disk is full', 'ENOSPC', 'DISK_FULL'],
    ['the stick is read-only', 'EROFS', 'READ_ONLY'],
    ['the stick is pulled out', 'EIO', 'IO'],
  ])('stays to the letter where %s', async (_what, code, expected) => {
    let files = 0;
    const write = (path: string, bytes: Buffer): Promise<void> => {
      files += 1;
      if (files === 5) return Promise.reject(Object.assign(new Error(code), { code }));
      return Promise.resolve(writeFileSync(path, bytes));
    };
    const record = () => Promise.reject(new Error('recorded what was never made'));
    expect(await save('New', { write, record })).toMatchObject({ ok: false, error: { code: expected } });
    expect(readdirSync(parent)).toEqual(['public-copy']);
    expect(await lookAt(folder)).toEqual({ is: 'copy', madeAt: '2024-03-01T12:00:00.000Z', changed: [] });
    expect(page()).toContain('Old');
  });

  test('stays where the new one is stopped half way', async () => {
    const stop = new AbortController();
    let steps = 0;
    const onProgress = () => {
      steps += 1;
      if (steps === 4) stop.abort();
      return undefined;
    };
    const record = () => Promise.reject(new Error('recorded what was never made'));
    const stopped = await save('New', { record }, { signal: stop.signal, onProgress });
    expect(stopped).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect(readdirSync(parent)).toEqual(['public-copy']);
    expect(page()).toContain('Old');
  });

  test('stays, with what somebody has put there since it was asked about', async () => {
    const found = await lookAt(folder);
    let voided = 0;
    const record = () => {
      writeFileSync(join(folder, 'thesis.txt'), 'mine');
      return Promise.resolve(() => {
        voided += 1;
        return Promise.resolve();
      });
    };
    expect(await save('New', { found, record })).toMatchObject({ ok: false, error: { code: 'CONFLICT' } });
    expect(voided).toBe(1);
    expect(page()).toContain('Old');
    expect(readFileSync(join(folder, 'thesis.txt'), 'utf8')).toBe('mine');
    expect(readdirSync(parent)).toEqual(['public-copy']);
  });

  test('is not there for another that was begun before it, also where nothing was', async () => {
    rmSync(folder, { recursive: true });
    const found = await lookAt(folder);
    expect(found).toEqual({ is: 'nothing' });
    await save('First', { found });
    expect(await save('Second', { found })).toMatchObject({ ok: false, error: { code: 'CONFLICT' } });
    expect(page()).toContain('First');
  });

  test('stays where it could not be recorded that another goes out', async () => {
    const record = () => Promise.reject(new AppFailure({ code: 'DISK_FULL', problems: [], params: {} }));
    expect(await save('New', { record })).toMatchObject({
      ok: false,
      error: { params: { handedOut: 'no' } },
    });
    expect(page()).toContain('Old');
  });

  test('stays, and the record is declared void, where the new one cannot have its name', async () => {
    let voided = 0;
    const record = () => {
      // Somebody takes away what was made, between the last page and its name.
      for (const name of readdirSync(parent))
        if (name !== 'public-copy') rmSync(join(parent, name), { recursive: true });
      return Promise.resolve(() => {
        voided += 1;
        return Promise.resolve();
      });
    };
    expect(await save('New', { record })).toMatchObject({ ok: false, error: { code: 'IO' } });
    expect(voided).toBe(1);
    expect(page()).toContain('Old');
  });
});
