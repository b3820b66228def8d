import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { contentsOf, type OpenContent } from '../../../electron/main/contents.ts';
import type { AppError, Result } from '../../../shared/contract/errors.ts';

const PARTS = ['one', 'two', 'three'].map((text) => Buffer.from(text));
const HASH = createHash('sha256').update('onetwothree').digest('hex');

let said: string[];
let answers: Result<unknown>[];
let open: OpenContent;

beforeEach(() => {
  said = [];
  answers = PARTS.map((bytes) => ({ ok: true, value: { size: 11, parts: 3, bytes: new Uint8Array(bytes) } }));
  open = contentsOf(
    {
      call: (_name, input) =>
        Promise.resolve(answers[Number(Reflect.get(Object(input), 'part'))] ?? refused('BUG')),
    },
    { info: () => undefined, error: (line) => said.push(line) },
  );
});

function refused(code: AppError['code']): Result<never> {
  return { ok: false, error: { code, problems: [], params: {} } };
}

/** What comes before the end, and how that is. */
async function read(): Promise<{ text: string; end: string }> {
  let text = '';
  try {
    for await (const part of (await open(HASH, 'note.pdf')).parts()) text += Buffer.from(part).toString();
    return { text, end: 'whole' };
  } catch (error) {
    return { text, end: String(error) };
  }
}

describe('a content on its way out', () => {
  test('comes part after part', async () => {
    expect(await open(HASH, 'note.pdf')).toMatchObject({ size: 11, head: new Uint8Array(PARTS[0] ?? []) });
    expect(await read()).toEqual({ text: 'onetwothree', end: 'whole' });
    expect(said).toEqual([]);
  });

  test('has no last part where it is not what its hash says, whichever part is another', async () => {
    for (const at of [0, 1, 2]) {
      const whole = [...answers];
      answers[at] = { ok: true, value: { size: 11, parts: 3, bytes: new Uint8Array([1, 2, 3]) } };
      const { text, end } = await read();
      expect(text).not.toContain('three');
      expect(end).toContain('FILE_DAMAGED {"names":"note.pdf"}');
      answers = whole;
    }
    expect(said).toEqual(Array.from({ length: 3 }, () => `the content ${HASH} is damaged`));
  });

  test('breaks off where a part is gone', async () => {
    answers[1] = refused('FILE_DAMAGED');
    expect(await read()).toEqual({ text: 'one', end: expect.stringContaining('FILE_DAMAGED') });
    expect(said).toEqual([`the content ${HASH} is damaged`]);
  });

  test('that the workspace does not keep is refused at once', async () => {
    answers[0] = refused('FILE_MISSING');
    await expect(open(HASH, 'note.pdf')).rejects.toMatchObject({ error: { code: 'FILE_MISSING' } });
  });
});
