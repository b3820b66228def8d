import { invalid, problem } from '../../../shared/contract/errors.ts';
import type { FilePurpose } from '../../../shared/contract/files.ts';

/** A file that a person has chosen, as the shell names it. */
export interface OfferedFile {
  readonly path: string;
  /** As the person knows it. */
  readonly name: string;
  readonly purpose: FilePurpose;
}

/** Files that a person has chosen, under tokens that are good once: for the command that takes them, if it goes through. */
export interface IncomingFiles {
  offer(token: string, file: OfferedFile): void;
  /** Fails with VALIDATION where the token is not known, was used, or is for something else. */
  take(token: string, purpose: FilePurpose): OfferedFile;
  /** The command is over: what it took is used up where it was carried out, and on offer again where not. */
  settle(isDone: boolean): void;
}

/** Of what is chosen and never used the oldest is let go. */
const MOST = 500;

export function incomingFiles(): IncomingFiles {
  const offered = new Map<string, OfferedFile>();
  const taken = new Map<string, OfferedFile>();
  return {
    offer(token, file) {
      offered.set(token, file);
      for (const oldest of [...offered.keys()].slice(0, -MOST)) offered.delete(oldest);
    },
    take(token, purpose) {
      const file = offered.get(token);
      if (file?.purpose !== purpose) return invalid(problem('', 'fileUnknown'));
      offered.delete(token);
      taken.set(token, file);
      return file;
    },
    settle(isDone) {
      if (!isDone) for (const [token, file] of taken) offered.set(token, file);
      taken.clear();
    },
  };
}
