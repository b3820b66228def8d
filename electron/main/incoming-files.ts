import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppFailure, invalid, problem } from '../../shared/contract/errors.ts';
import { fileProblem, type ChosenFile, type FilePurpose } from '../../shared/contract/files.ts';
import type { CoreHost } from './core-host/core-host.ts';

/** Takes paths that a person has chosen, and gives what a page may know of them. */
export interface IncomingFiles {
  /** Fails with VALIDATION where one of them cannot be taken in, and then none is on offer. */
  offer(purpose: FilePurpose, paths: readonly string[]): Promise<ChosenFile[]>;
}

export interface IncomingFilesOptions {
  readonly core: Pick<CoreHost, 'control'>;
  readonly newId: () => string;
}

/** The core gets each path under a token of its own; it looks once more when the token is used. */
export function createIncomingFiles({ core, newId }: IncomingFilesOptions): IncomingFiles {
  return {
    async offer(purpose, paths) {
      const looked = await Promise.all(paths.map((path) => look(purpose, path)));
      return Promise.all(
        looked.map(async ({ path, fileName, bytes }) => {
          const token = newId();
          const offered = await core.control('offerFile', { token, path, name: fileName, purpose });
          if (!offered.ok) throw new AppFailure(offered.error);
          return { token, fileName, bytes };
        }),
      );
    },
  };
}

interface Looked {
  readonly path: string;
  readonly fileName: string;
  readonly bytes: number;
}

export async function look(purpose: FilePurpose, path: string): Promise<Looked> {
  const fileName = basename(path);
  // A page can make a file of its own, which lies nowhere.
  if (path === '') return invalid(problem('', 'fileMissing', { name: fileName, detail: '' }));
  try {
    const found = await stat(path);
    const refusal = fileProblem(purpose, { name: fileName, bytes: found.size, isFile: found.isFile() });
    return refusal ? invalid(refusal) : { path, fileName, bytes: found.size };
  } catch (error) {
    if (error instanceof AppFailure) throw error;
    const detail = error instanceof Error && 'code' in error ? String(error.code) : '';
    const rule = detail === 'ENOENT' || detail === 'ENOTDIR' ? 'fileMissing' : 'fileUnreadable';
    return invalid(problem('', rule, { name: fileName, detail }));
  }
}
