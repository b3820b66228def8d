import type { Commands } from '../history/commands.ts';
import type { Handlers } from './context.ts';
import { historyHandlers } from './history.ts';
import { recordHandlers } from './records.ts';
import { searchHandlers } from './search.ts';
import { workspaceHandlers, type WorkspaceFacts } from './workspace.ts';

export interface HandlerOptions {
  readonly commands: Commands;
  readonly facts: WorkspaceFacts;
}

/** Every core call of the contract and what answers it. */
export function createHandlers({ commands, facts }: HandlerOptions): Partial<Handlers> {
  return {
    ...recordHandlers,
    ...searchHandlers,
    ...historyHandlers(commands),
    ...workspaceHandlers(facts),
  };
}
