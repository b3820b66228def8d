import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { invalid, problem } from '../../shared/contract/errors.ts';
import { fileProblem, mostBytes, type FilePurpose } from '../../shared/contract/files.ts';
import { look } from './incoming-files.ts';

/** What is no text of UTF-8 comes out as text that nobody can parse. */
const UTF8 = new TextDecoder('utf-8');

/**
 * Reads a file that a person has chosen as text, and never more of it than is taken in for the purpose. Fails with VALIDATION
 * where it cannot be read or is too large.
 */
export async function readText(
  purpose: FilePurpose,
  path: string,
): Promise<{ readonly fileName: string; readonly text: string }> {
  const { fileName } = await look(purpose, path);
  const handle = await open(path).catch(() => null);
  if (handle === null) {
    return invalid(problem('', 'fileUnreadable', { name: basename(path), detail: 'EACCES' }));
  }
  try {
    const buffer = Buffer.alloc(mostBytes(purpose) + 1);
    let bytes = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, bytes, buffer.length - bytes, null);
      bytes += bytesRead;
      if (bytesRead === 0 || bytes === buffer.length) break;
    }
    const refusal = fileProblem(purpose, { name: fileName, bytes, isFile: true });
    return refusal ? invalid(refusal) : { fileName, text: UTF8.decode(buffer.subarray(0, bytes)) };
  } finally {
    await handle.close();
  }
}
