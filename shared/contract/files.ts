/** Files that come in from outside: what for, and how large they may be. */
import { z } from 'zod';
import { problem, type Problem } from './errors.ts';

const MB = 1024 * 1024;

interface Purpose {
  /** The most megabytes of one file. */
  readonly megabytes: number;
  /** Several may be chosen at once. */
  readonly several: boolean;
}

/** THE list of what files are taken in for; a new use is a line. */
const PURPOSES = {
  /** The note verbale or the signed sheet that proves a step. */
  evidence: { megabytes: 200, several: true },
  /** An alert of others, which is read and not kept. */
  alert: { megabytes: 1, several: false },
} as const satisfies Readonly<Record<string, Purpose>>;

export type FilePurpose = keyof typeof PURPOSES;
export const filePurposeSchema = z.enum(['evidence'] as const satisfies readonly FilePurpose[]);

export function takesSeveral(purpose: FilePurpose): boolean {
  return PURPOSES[purpose].several;
}

export function mostBytes(purpose: FilePurpose): number {
  return PURPOSES[purpose].megabytes * MB;
}

/** A file that a person has chosen or dropped. No path crosses to a page: it hands on the token, which is good once. */
export const chosenFileSchema = z.object({ token: z.string(), fileName: z.string(), bytes: z.int() });
export type ChosenFile = z.infer<typeof chosenFileSchema>;

/** What the file system says of a file. */
interface Looked {
  readonly name: string;
  readonly bytes: number;
  readonly isFile: boolean;
}

/** Why a file cannot be taken in, or null. */
export function fileProblem(purpose: FilePurpose, { name, bytes, isFile }: Looked): Problem | null {
  const { megabytes } = PURPOSES[purpose];
  if (!isFile) return problem('', 'fileFolder', { name });
  if (bytes === 0) return problem('', 'fileEmpty', { name });
  if (bytes > megabytes * MB) {
    return problem('', 'fileTooLarge', { name, size: megabytesOf(bytes), allowed: megabytes });
  }
  return null;
}

/** To a hundredth and never less than it is, so that what is too large never reads as large as is allowed. */
function megabytesOf(bytes: number): number {
  return Math.ceil((bytes / MB) * 100) / 100;
}
