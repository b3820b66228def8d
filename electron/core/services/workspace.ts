import { textOrNull } from '../db/rows.ts';
import type { Meta } from '../repositories/meta.ts';
import type { Handlers } from './context.ts';

export interface WorkspaceFacts extends Omit<Meta, 'replica' | 'isRestored'> {
  readonly schemaVersion: number;
  readonly folderWarning: 'synced' | 'network' | null;
}

export function workspaceHandlers(facts: WorkspaceFacts): Pick<Handlers, 'workspace.info'> {
  return {
    'workspace.info': (reader) => ({
      id: facts.workspaceId,
      name: facts.name,
      isSample: facts.isSample,
      savedAt: reader.all('SELECT max(at) AS at FROM command', [], (row) => textOrNull(row, 'at'))[0] ?? null,
      schemaVersion: facts.schemaVersion,
      folderWarning: facts.folderWarning,
    }),
  };
}
