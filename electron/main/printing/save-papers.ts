import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppFailure, fail, type Result } from '../../../shared/contract/errors.ts';
import type { PrintRequest } from '../../../shared/contract/shapes.ts';
import { fileFailure } from '../files.ts';
import type { JobWatch } from '../jobs.ts';

export interface PapersOptions {
  readonly requests: readonly PrintRequest[];
  readonly folder: string;
  readonly render: (request: PrintRequest) => Promise<Uint8Array>;
}

/** What one of several papers is called as a file. */
function paperName({ document, language }: PrintRequest): string {
  return `${document}-${language}.pdf`;
}

/**
 * Makes papers beside their folder's other files, and gives them their names when all are made: all of them, or none.
 * Fails with CONFLICT where a file of such a name is there already, with CANCELLED, DISK_FULL, READ_ONLY or IO.
 */
export async function savePapers(
  { requests, folder, render }: PapersOptions,
  { signal, onProgress }: JobWatch,
): Promise<Result<{ files: number }>> {
  const making = join(folder, `.${randomUUID()}.partial`);
  const placed: string[] = [];
  try {
    const names = requests.map(paperName);
    for (const name of names) {
      if (existsSync(join(folder, name))) fail('CONFLICT', { path: join(folder, name) });
    }
    await mkdir(making);
    for (const [at, request] of requests.entries()) {
      onProgress({ done: at, of: requests.length });
      if (signal.aborted) fail('CANCELLED');
      await writeFile(join(making, paperName(request)), await render(request));
    }
    if (signal.aborted) fail('CANCELLED');
    for (const name of names) {
      await rename(join(making, name), join(folder, name));
      placed.push(join(folder, name));
    }
    return { ok: true, value: { files: names.length } };
  } catch (error) {
    for (const file of placed) await rm(file, { force: true });
    return { ok: false, error: (error instanceof AppFailure ? error : fileFailure(error, folder)).error };
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}
