import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isPicture, mediaTypeOf, typeOf, withoutEnding } from '../../../shared/domain/files.ts';
import { FILE_TYPES } from '../../../shared/domain/vocabulary.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** A real archive with these files, stored in this order. */
function archive(...names: readonly string[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'reconvene-zip-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const script = `import sys, zipfile
z = zipfile.ZipFile(sys.argv[1], 'w')
for name in sys.argv[2:]:
    parts = name.split('=', 1)
    z.writestr(parts[0], parts[1] if len(parts) > 1 else 'x' * 500)
z.close()`;
  const path = join(folder, 'a.zip');
  writeFileSync(join(folder, 'zip.py'), script);
  execFileSync('python3', [join(folder, 'zip.py'), path, ...names]);
  return readFileSync(path);
}

describe('what a file is, by its bytes', () => {
  test.each([
    ['pdf', '%PDF-1.7\n'],
    ['pdf', `${' '.repeat(1000)}%PDF-1.4`],
    ['png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['jpeg', '\xff\xd8\xff\xe0\0\x10JFIF'],
    ['webp', 'RIFF\x24\0\0\0WEBPVP8 '],
    ['gif', 'GIF89a'],
    ['tiff', 'II*\0\x08\0\0\0'],
    ['tiff', 'MM\0*\0\0\0\x08'],
    ['old_office', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['other', 'RIFF\x24\0\0\0WAVEfmt '],
    ['other', `${' '.repeat(2000)}%PDF-1.4`],
    ['other', '%PDF'],
    ['other', ''],
    ['other', 'MZ\x90\0'],
  ] as const)('%s', (type, text) => {
    expect(typeOf(bytes(text))).toBe(type);
  });

  test('archives of office programs are known by what lies in them', () => {
    expect(typeOf(archive('[Content_Types].xml', '_rels/.rels', 'word/document.xml'))).toBe('text_document');
    expect(typeOf(archive('[Content_Types].xml', 'xl/workbook.xml'))).toBe('spreadsheet');
    expect(typeOf(archive('ppt/presentation.xml'))).toBe('presentation');
    expect(typeOf(archive('mimetype=application/vnd.oasis.opendocument.text'))).toBe('text_document');
    expect(typeOf(archive('mimetype=application/vnd.oasis.opendocument.spreadsheet'))).toBe('spreadsheet');
    expect(typeOf(archive('note.txt', 'password/list.txt'))).toBe('zip');
  });

  test.each([
    '<!doctype html><script>1</script>',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '<?xml version="1.0"?>',
  ])('a page gets nothing that it would carry out: %s', (text) => {
    expect(mediaTypeOf(typeOf(bytes(text)))).toBe('application/octet-stream');
  });

  test('a page is given pictures, and bytes that mean nothing to it', () => {
    const media = new Set(FILE_TYPES.map(mediaTypeOf));
    expect([...media].toSorted()).toEqual([
      'application/octet-stream',
      'image/gif',
      'image/jpeg',
      'image/png',
      'image/webp',
    ]);
    expect(FILE_TYPES.filter(isPicture)).toEqual(['png', 'jpeg', 'webp', 'gif']);
  });
});

test.each([
  ['note.pdf', 'note'],
  ['Note verbale 12.3.2024.pdf', 'Note verbale 12.3.2024'],
  ['.hidden', '.hidden'],
  ['مذكرة.pdf', 'مذكرة'],
  ['no ending', 'no ending'],
])('a title of the name %s', (name, title) => {
  expect(withoutEnding(name)).toBe(title);
});
