import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { createTask } from '../../../electron/core/task.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { tempFolder } from '../../support/workspace-file.ts';
import { setScene } from '../services/scene.ts';
import { putForward } from '../services/scene.ts';

let program: TestCore;
let folder: string;
let steps: string[];
let documentId: string;
let france: string;
let tokens = 0;

const PART = 256 * 1024;
const PDF = '%PDF-1.7\n';

beforeEach(async () => {
  program = await openTestCore();
  folder = tempFolder();
  const scene = setScene(program);
  france = scene.france;
  documentId = putForward(
    program,
    program.create('document', {
      symbol: 'GC/1',
      title: { en: 'Declaration' },
      kind: 'declaration',
    }),
  );
  const { id: versionId } = program.call('record.create', {
    kind: 'documentVersion',
    values: { documentId, label: 'Final', date: '2024-01-01', change: 'substantive' },
  });
  record(versionId);
  steps = program.rows('endorsementStep').map(({ id }) => id);
});

function record(versionId: string): void {
  program.call('endorsement.record', {
    documentId,
    participantIds: [france],
    steps: [
      { axis: 'position', value: 'endorsed' },
      { axis: 'formality', value: 'in_writing' },
      { axis: 'version', value: versionId },
    ],
    date: '2024-02-01',
  });
}

/** A file of so many bytes that no other is like, which begins as it is said to. */
function made(name: string, size: number, head = PDF): { path: string; bytes: Buffer } {
  const path = join(folder, name);
  const bytes = Buffer.alloc(size, createHash('sha256').update(name).digest());
  bytes.write(head, 'latin1');
  writeFileSync(path, bytes);
  return { path, bytes };
}

function offer(path: string, name = path.split('/').at(-1) ?? ''): string {
  tokens += 1;
  program.core.offerFile(`token ${tokens}`, { path, name, purpose: 'evidence' });
  return `token ${tokens}`;
}

const attach = (...paths: string[]) =>
  program.call('evidence.attach', { stepIds: steps, files: paths.map((path) => ({ token: offer(path) })) });

/** The rule by which a file is refused, which then has left nothing. */
function refused(path: string): string {
  const { problems } = program.refusal('evidence.attach', {
    stepIds: steps,
    files: [{ token: offer(path) }],
  });
  expect(program.rows('evidenceFile')).toEqual([]);
  return problems.map(({ rule, params }) => `${rule} ${String(params['name'])}`).join();
}

/** A content as a reader of the file gives it, part after part. */
function contentOf(hash: string): Buffer {
  const parts: Uint8Array[] = [];
  for (;;) {
    const { parts: of, bytes, size } = program.call('blob.part', { hash, part: parts.length });
    parts.push(bytes);
    if (parts.length === of) {
      expect(Buffer.concat(parts)).toHaveLength(size);
      return Buffer.concat(parts);
    }
  }
}

describe('a file that proves steps', () => {
  test.each([1, PART - 1, PART, PART + 1, 3 * PART + 17])('is kept to the byte: %i bytes', (size) => {
    const { path, bytes } = made('note.pdf', size, size > 20 ? PDF : '');
    attach(path);
    const [row] = program.rows('evidenceFile');
    expect(row).toMatchObject({
      title: 'note',
      fileName: 'note.pdf',
      documentId,
      stepIds: steps.toSorted(),
      bytes: size,
      type: size > 20 ? 'pdf' : 'other',
      file: createHash('sha256').update(bytes).digest('hex'),
      extras: { isHere: 1 },
    });
    expect(contentOf(String(row?.['file'])).equals(bytes)).toBe(true);
  });

  test('is kept once, under however many names it comes, and also from one command', () => {
    const { path, bytes } = made('note.pdf', 2 * PART + 5);
    const copy = join(folder, 'copy.pdf');
    writeFileSync(copy, bytes);
    attach(path, copy);
    attach(path);
    const rows = program.rows('evidenceFile');
    expect(rows.map(({ fileName }) => fileName).toSorted()).toEqual(['copy.pdf', 'note.pdf', 'note.pdf']);
    expect(new Set(rows.map(({ file }) => file)).size).toBe(1);
    expect(program.call('blob.part', { hash: String(rows[0]?.['file']), part: 2 })).toMatchObject({
      parts: 3,
    });
  });

  test('comes with the steps that it proves, in one deed that is taken back as one', () => {
    program.call('endorsement.record', {
      documentId,
      participantIds: [france],
      steps: [
        { axis: 'publicity', value: 'public' },
        { axis: 'qualification', value: 'explanation' },
      ],
      wording: 'as declared',
      date: '2024-02-02',
      files: [{ token: offer(made('signed.pdf', 900).path), title: 'Signed sheet' }],
    });
    const [row] = program.rows('evidenceFile');
    expect(row).toMatchObject({ title: 'Signed sheet' });
    expect(row?.['stepIds']).toHaveLength(2);
    program.call('history.undo', {});
    expect(program.rows('evidenceFile')).toEqual([]);
    expect(program.rows('endorsementStep')).toHaveLength(steps.length);
    program.call('history.redo', {});
    expect(contentOf(String(program.rows('evidenceFile')[0]?.['file']))).toHaveLength(900);
  });

  test('keeps its steps from being taken back before it', () => {
    attach(made('note.pdf', 900).path);
    const { undo } = program.call('history.status', {});
    expect(undo?.name).toBe('evidence.attach');
    const recorded = program
      .call('history.list', { kind: 'endorsementStep', id: null, limit: 1 })
      .map(({ deed }) => deed.commandId)[0];
    const refusal = program.refusal('history.take-back', { commandId: recorded ?? '' });
    expect(refusal.problems[0]).toMatchObject({ rule: 'stillUsed', params: { byKind: 'evidenceFile' } });
  });

  test('is found by its name, and renamed, but is never another file', () => {
    attach(made('note verbale 123.pdf', 900).path);
    const [row] = program.rows('evidenceFile');
    const id = row?.id ?? '';
    expect(program.call('search.find', { text: 'verbale 123' })[0]).toMatchObject({
      kind: 'evidenceFile',
      id,
    });
    program.update('evidenceFile', id, { title: 'Note of France' });
    const refusal = program.refusal('record.update', {
      kind: 'evidenceFile',
      id,
      values: { file: 'a'.repeat(64) },
    });
    expect(refusal.problems[0]?.rule).toBe('unknownField');
  });

  test('of steps of two documents stands with each', () => {
    const other = putForward(
      program,
      program.create('document', { symbol: 'GC/2', title: { en: 'Pledge' }, kind: 'pledge' }),
    );
    program.call('endorsement.record', {
      documentId: other,
      participantIds: [france],
      steps: [{ axis: 'position', value: 'invited' }],
      date: '2024-02-01',
    });
    steps = program.rows('endorsementStep').map(({ id }) => id);
    attach(made('note.pdf', 900).path);
    expect(program.rows('evidenceFile').map((row) => row['documentId'])).toEqual(
      expect.arrayContaining([documentId, other]),
    );
  });
});

describe('a token', () => {
  test('is good once, and only for what was asked for', () => {
    const token = offer(made('note.pdf', 900).path);
    const input = { stepIds: steps, files: [{ token }] };
    program.call('evidence.attach', input);
    expect(program.refusal('evidence.attach', input).problems[0]?.rule).toBe('fileUnknown');
    expect(
      program.refusal('evidence.attach', { stepIds: steps, files: [{ token: 'made up' }] }).problems[0]?.rule,
    ).toBe('fileUnknown');
    expect(program.rows('evidenceFile')).toHaveLength(1);
  });

  test('is good once in one command too', () => {
    const token = offer(made('note.pdf', 900).path);
    const twice = { stepIds: steps, files: [{ token }, { token }] };
    expect(program.refusal('evidence.attach', twice).problems[0]?.rule).toBe('fileUnknown');
    expect(program.rows('evidenceFile')).toEqual([]);
  });

  test('is still good where the command was refused', () => {
    const token = offer(made('note.pdf', 900).path);
    expect(program.refusal('evidence.attach', { stepIds: ['none'], files: [{ token }] }).code).toBe(
      'NOT_FOUND',
    );
    program.call('evidence.attach', { stepIds: steps, files: [{ token }] });
    expect(program.rows('evidenceFile')).toHaveLength(1);
  });
});

describe('what cannot be taken in is refused by its name', () => {
  test('a file that is gone by then', () => {
    const { path } = made('gone.pdf', 900);
    const token = offer(path);
    rmSync(path);
    expect(program.refusal('evidence.attach', { stepIds: steps, files: [{ token }] }).problems).toEqual([
      { field: '', rule: 'fileMissing', params: { name: 'gone.pdf', detail: 'ENOENT' } },
    ]);
  });

  test('a folder, an empty file, a device', () => {
    mkdirSync(join(folder, 'scans'));
    writeFileSync(join(folder, 'empty.pdf'), '');
    expect(refused(join(folder, 'scans'))).toBe('fileFolder scans');
    expect(refused(join(folder, 'empty.pdf'))).toBe('fileEmpty empty.pdf');
    expect(refused('/dev/zero')).toBe('fileFolder zero');
  });

  test.skipIf(process.platform === 'win32')('a pipe, at which nobody waits', () => {
    execFileSync('mkfifo', [join(folder, 'pipe.pdf')]);
    expect(refused(join(folder, 'pipe.pdf'))).toBe('fileFolder pipe.pdf');
  });

  test('a file of more than 200 MB, before it is read', () => {
    const { path } = made('huge.pdf', 900);
    truncateSync(path, 200 * 1024 * 1024 + 1);
    expect(refused(path)).toBe('fileTooLarge huge.pdf');
  });

  test('a file that the system does not let anybody read', () => {
    const path = join(folder, 'round.pdf');
    symlinkSync(path, path);
    expect(refused(path)).toBe('fileUnreadable round.pdf');
  });

  test('a file that is being written while it is read', () => {
    const { path } = made('scan.pdf', 3 * PART);
    const task = createTask({
      isCancelled: () => false,
      report: (done) => done > 0 && appendFileSync(path, 'more'),
      elapsed: () => Date.now(),
    });
    const input = { stepIds: steps, files: [{ token: offer(path) }] };
    expect(program.core.call('evidence.attach', input, task)).toMatchObject({
      ok: false,
      error: { problems: [{ rule: 'fileChanging', params: { name: 'scan.pdf' } }] },
    });
    expect(program.rows('evidenceFile')).toEqual([]);
  });

  test('where one of several cannot be had, none is taken', () => {
    const { path } = made('note.pdf', 2 * PART);
    const good = offer(path);
    const files = [{ token: good }, { token: offer(join(folder, 'none.pdf')) }];
    expect(program.refusal('evidence.attach', { stepIds: steps, files }).problems[0]?.rule).toBe(
      'fileMissing',
    );
    expect(program.rows('evidenceFile')).toEqual([]);
    const hash = createHash('sha256')
      .update(made('note.pdf', 2 * PART).bytes)
      .digest('hex');
    expect(program.refusal('blob.part', { hash, part: 0 }).code).toBe('FILE_MISSING');
  });
});

test('one that is stopped in the middle leaves nothing, and can be taken in again', () => {
  const { path } = made('long.pdf', 8 * PART);
  const token = offer(path);
  let done = 0;
  const task = createTask({
    isCancelled: () => done > 0.4,
    report: (now) => {
      done = now;
    },
    elapsed: () => done * 10_000,
  });
  const input = { stepIds: steps, files: [{ token }] };
  expect(program.core.call('evidence.attach', input, task)).toMatchObject({ error: { code: 'CANCELLED' } });
  expect(done).toBeLessThan(1);
  expect(program.rows('evidenceFile')).toEqual([]);
  program.call('evidence.attach', input);
  expect(program.rows('evidenceFile')).toHaveLength(1);
});
