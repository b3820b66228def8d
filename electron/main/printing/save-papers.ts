import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hiddenPartial } from '../../../shared/domain/own-names.ts';
import { AppFailure, fail, type Result } from '../../../shared/contract/errors.ts';
import type { PrintRequest } from '../../../shared/contract/shapes/print-requests.ts';
import { fileFailure, goOut, placeNew } from '../files.ts';
import type { JobWatch } from '../jobs.ts';
import type { NameOf } from './named.ts';

export interface PapersOptions {
  readonly requests: readonly PrintRequest[];
  readonly folder: string;
  readonly render: (request: PrintRequest) => Promise<Uint8Array>;
  readonly nameOf: NameOf;
  /** Told of each before it has its name. */
  readonly handedOut: (request: PrintRequest) => Promise<void>;
}

/** What several papers are called as files, each otherwise; nor do they differ by capitals alone, which some systems do not tell apart. */
async function paperNames(requests: readonly PrintRequest[], nameOf: NameOf): Promise<string[]> {
  const given = new Map<string, number>();
  const names: string[] = [];
  for (const request of requests) {
    const stem = await nameOf(request);
    const key = stem.normalize('NFC').toLowerCase();
    const count = (given.get(key) ?? 0) + 1;
    given.set(key, count);
    names.push(count === 1 ? `${stem}.pdf` : `${stem}-${count}.pdf`);
  }
  return names;
}

/**
 * Makes papers beside their folder's other files, and gives them their names when all are made: all of them, or none.
 * Fails with CONFLICT where a file of such a name is there already or comes there meanwhile, with CANCELLED, DISK_FULL,
 * READ_ONLY or IO, or as what is told of them does; whether they were handed out is said with it.
 */
export async function savePapers(
  { requests, folder, render, nameOf, handedOut }: PapersOptions,
  { signal, onProgress }: JobWatch,
): Promise<Result<{ files: number }>> {
  const making = join(folder, hiddenPartial(randomUUID()));
  const placed: string[] = [];
  try {
    const names = await paperNames(requests, nameOf);
    for (const name of names) {
      if (existsSync(join(folder, name))) fail('CONFLICT', { path: join(folder, name) });
    }
    await mkdir(making);
    for (const [at, request] of requests.entries()) {
      onProgress({ done: at, of: requests.length });
      if (signal.aborted) fail('CANCELLED');
      await writeFile(join(making, names[at] ?? ''), await render(request), { flush: true });
    }
    if (signal.aborted) fail('CANCELLED');
    await goOut(
      async () => {
        for (const request of requests) await handedOut(request);
        // A release that then cannot be written is voided rather than undone all the same: it may have been shown before.
        return () => Promise.resolve();
      },
      async () => {
        for (const name of names) {
          await placeNew(join(making, name), join(folder, name));
          placed.push(join(folder, name));
        }
      },
    );
    return { ok: true, value: { files: names.length } };
  } catch (error) {
    for (const file of placed) await rm(file, { force: true });
    return { ok: false, error: (error instanceof AppFailure ? error : fileFailure(error, folder)).error };
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}
