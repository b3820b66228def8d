import { clockJump } from '../../../shared/domain/time/clock-jump.ts';
import { lastInstant } from '../repositories/history.ts';
import type { Meta } from '../db/meta.ts';
import type { Handlers } from './context.ts';

export interface WorkspaceFacts extends Omit<Meta, 'replica' | 'maker' | 'restored'> {
  /** Of the installation that has it open: what it numbers carries them. */
  readonly letters: string;
  readonly schemaVersion: number;
  readonly folderWarning: 'synced' | 'network' | 'unshared' | null;
  /** The name of a log that lay beside the file, did not belong to it and was put aside. */
  readonly logSetAside: string | null;
}

export function workspaceHandlers(facts: WorkspaceFacts): Pick<Handlers, 'workspace.info'> {
  return {
    'workspace.info': (reader) => {
      const [savedAt, now] = [lastInstant(reader), reader.now()];
      const jump = clockJump(savedAt, now);
      return {
        id: facts.workspaceId,
        name: facts.name,
        isSample: facts.isSample,
        savedAt,
        schemaVersion: facts.schemaVersion,
        folderWarning: facts.folderWarning,
        logSetAside: facts.logSetAside,
        clock: jump && { shows: now, jump },
      };
    },
  };
}
