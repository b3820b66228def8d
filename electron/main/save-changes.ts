import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { hiddenPartial } from '../../shared/domain/own-names.ts';
import type { InputOf } from '../../shared/contract/contract.ts';
import { AppFailure, fail, type Result } from '../../shared/contract/errors.ts';
import type { CalendarFile } from '../../shared/contract/shapes/handing-out.ts';
import type { Recipient } from '../../shared/contract/shapes/owners.ts';
import { fileFailure, goOut, placeNew, type Recording } from './files.ts';
import type { JobWatch } from './jobs.ts';

export interface ChangesOptions {
  readonly recipients: readonly Recipient[];
  readonly folder: string;
  readonly build: (scope: InputOf<'calendar.build'>) => Promise<CalendarFile>;
  /** Writes down that a file goes out under a name; gives what declares that void. */
  readonly record: (file: CalendarFile, fileName: string) => ReturnType<Recording>;
}

/**
 * What each of the recipients does not know yet, a file a change. They are made beside the folder's other files, and get
 * their names when all are made; each is recorded before it has its own. Stopped before that, there is nothing. Fails with
 * CANCELLED, DISK_FULL, READ_ONLY or IO, or as what builds and records does; a file that could not be recorded gets no
 * name, and those before it went out.
 */
export async function saveChanges(
  options: ChangesOptions,
  watch: JobWatch,
): Promise<Result<{ files: number }>> {
  const { folder, record } = options;
  const making = join(folder, hiddenPartial(randomUUID()));
  try {
    await mkdir(making);
    const files = await made(options, making, watch);
    if (watch.signal.aborted) fail('CANCELLED');
    for (const [at, file] of files.entries()) {
      const path = freePath(folder, file.fileName);
      await goOut(
        () => record(file, basename(path)),
        () => placeNew(join(making, String(at)), path),
      );
    }
    return { ok: true, value: { files: files.length } };
  } catch (error) {
    return { ok: false, error: (error instanceof AppFailure ? error : fileFailure(error, folder)).error };
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

/** The files of the changes, each written under its number. */
async function made(
  { recipients, build }: ChangesOptions,
  making: string,
  { signal, onProgress }: JobWatch,
): Promise<CalendarFile[]> {
  const files: CalendarFile[] = [];
  const different = [...new Map(recipients.map((to) => [JSON.stringify(to), to])).values()];
  for (const [at, to] of different.entries()) {
    onProgress({ done: at, of: different.length });
    const { news } = await build(scopeOf(to));
    for (const { sessionId } of news) {
      if (signal.aborted) fail('CANCELLED');
      const file = await build({ scope: 'change', to, sessionId });
      if (file.events === 0) continue;
      await writeFile(join(making, String(files.length)), file.text, { flush: true });
      files.push(file);
    }
  }
  return files;
}

/** All of a recipient's programme. */
function scopeOf(to: Recipient): InputOf<'calendar.build'> {
  return 'groupId' in to ? { scope: 'member', ...to } : { scope: 'delegation', ...to };
}

/** A name that is not taken: nothing that lies in the folder is written over. */
function freePath(folder: string, fileName: string): string {
  const stem = fileName.replace(/\.ics$/, '');
  for (let count = 1; ; count += 1) {
    const path = join(folder, count === 1 ? fileName : `${stem}-${count}.ics`);
    if (!existsSync(path)) return path;
  }
}
