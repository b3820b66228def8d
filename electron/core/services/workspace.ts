import { clockJump } from '../../../shared/domain/time/clock-jump.ts';
import { lastInstant } from '../repositories/history.ts';
import type { NumbersMemory } from '../own-numbers.ts';
import type { Meta } from '../db/meta.ts';
import { homeZone } from '../db/home-zone.ts';
import { refuseUnknownZone } from '../rules/times.ts';
import { written, type Handlers, type Writer } from './context.ts';

export interface WorkspaceFacts extends Omit<Meta, 'replica' | 'maker' | 'restored'> {
  /** Of the installation that has it open. */
  readonly numbers: NumbersMemory;
  readonly schemaVersion: number;
  readonly folderWarning: 'synced' | 'network' | 'unshared' | null;
  /** The name of a log that lay beside the file, did not belong to it and was put aside. */
  readonly logSetAside: string | null;
}

export function workspaceHandlers(
  facts: WorkspaceFacts,
): Pick<Handlers, 'workspace.info' | 'workspace.setHomeZone'> {
  return {
    'workspace.info': (reader) => {
      const [savedAt, now] = [lastInstant(reader), reader.now()];
      const jump = clockJump(savedAt, now);
      return {
        id: facts.workspaceId,
        name: facts.name,
        isSample: facts.isSample,
        sharedAt: facts.sharedAt,
        homeZone: homeZone(reader),
        savedAt,
        schemaVersion: facts.schemaVersion,
        folderWarning: facts.folderWarning,
        logSetAside: facts.logSetAside,
        clock: jump && { shows: now, jump },
      };
    },
    'workspace.setHomeZone': (writer, { zone }) => {
      setHomeZone(writer, facts.workspaceId, zone);
      return written(writer, facts.workspaceId);
    },
  };
}

/** Says of the workspace in which zone it is at home. Fails with VALIDATION where there is no such zone. */
export function setHomeZone(writer: Writer, workspaceId: string, zone: string): void {
  refuseUnknownZone('homeZone', zone);
  if (writer.isDeleted('workspace', workspaceId)) writer.revive('workspace', workspaceId);
  if (writer.get('workspace', workspaceId)) writer.update('workspace', workspaceId, { homeZone: zone });
  else writer.create('workspace', { homeZone: zone }, workspaceId);
}
