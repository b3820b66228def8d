import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { fail } from '../../shared/contract/errors.ts';
import { isOwnName } from '../../shared/domain/own-names.ts';

/** Where a person wants something to lie. Fails with CONFLICT where that belongs to the open workspace. */
export interface Saving<W = unknown> {
  /**
   * A name with the ending of the one that is suggested; null where the person closed the dialog. Where the ending had to
   * be added, and such a file is there, it is asked about: the system knew another name.
   *
   * @param isNew whoever asks makes only what is not there yet
   */
  ask(window: W, suggested: string, isNew?: boolean): Promise<string | null>;
  /** Whatever name the person likes. */
  askAs(window: W, suggested: string): Promise<string | null>;
}

export interface SavingOptions<W> {
  /** The system's own dialog, which asks before it names what is there; with an ending to propose, or any name. */
  readonly choose: (window: W, suggested: string, ending: string | null) => Promise<string | null>;
  readonly mayReplace: (window: W, path: string) => Promise<boolean>;
  /** The open workspace, and the folder in which backups lie where one was chosen. */
  readonly own: () => { readonly path: string | null; readonly backups: string | null };
}

export function createSaving<W>({ choose, mayReplace, own }: SavingOptions<W>): Saving<W> {
  function refuseOwn(path: string): string {
    const { path: workspace, backups } = own();
    if (workspace !== null && isOwn(path, workspace, backups)) fail('CONFLICT', { path });
    return path;
  }

  return {
    async ask(window, suggested, isNew = false) {
      const ending = extname(suggested);
      const chosen = await choose(window, suggested, ending);
      if (chosen === null) return null;
      const path = refuseOwn(hasEnding(chosen, ending) ? chosen : chosen + ending);
      if (path === chosen || isNew || !existsSync(path)) return path;
      return (await mayReplace(window, path)) ? path : null;
    },
    async askAs(window, suggested) {
      const chosen = await choose(window, suggested, null);
      return chosen === null ? null : refuseOwn(chosen);
    },
  };
}

function hasEnding(path: string, ending: string): boolean {
  return extname(path).toLowerCase() === ending.toLowerCase();
}

/** Whether a place is the workspace's file, by whatever name or link, or is kept for what belongs to it. */
function isOwn(path: string, workspace: string, backups: string | null): boolean {
  if (isSameFile(path, workspace)) return true;
  const [folder, home] = [realOf(dirname(path)), realOf(dirname(workspace))];
  const own = `${basename(workspace)} backups`;
  if (folder === home && isOwnName(basename(path), basename(workspace))) return true;
  if (firstBelow(home, folder) === own) return true;
  return backups !== null && firstBelow(realOf(backups), folder).startsWith(own);
}

/** Of a folder in another one, the first on the way to it; empty where it is not in it. */
function firstBelow(outer: string, inner: string): string {
  const [first = ''] = relative(outer, inner).split(sep);
  return first === '..' ? '' : first;
}

/** A folder by its own name; one that is not there by the name that it has. */
function realOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return join(folder);
  }
}

/** Whether two names lead to one file. */
export function isSameFile(one: string, other: string): boolean {
  try {
    const [a, b] = [statSync(one, { bigint: true }), statSync(other, { bigint: true })];
    return a.dev === b.dev && a.ino === b.ino;
  } catch {
    // One of them cannot even be looked at: whoever opens it says why.
    return false;
  }
}
