/** THE list of calls and events. Everything that crosses a process border is named here and nowhere else. */
import { z } from 'zod';
import { appErrorSchema, type Result } from './errors.ts';
import { CORE_CALLS } from './core-calls.ts';
import { jobSchema } from './jobs.ts';
import { kindSchema } from './kinds.ts';
import { SHELL_CALLS } from './shell-calls.ts';
import { keysOf } from '../typing.ts';

export const CALLS = { ...CORE_CALLS, ...SHELL_CALLS } as const;

export type CoreCallName = keyof typeof CORE_CALLS;
export type ShellCallName = keyof typeof SHELL_CALLS;
export type CallName = CoreCallName | ShellCallName;
export const CORE_CALL_NAMES = keysOf(CORE_CALLS);
export const SHELL_CALL_NAMES = keysOf(SHELL_CALLS);
export const CALL_NAMES = keysOf(CALLS);

/** What a caller sends: fields with defaults may be left out. */
export type InputOf<N extends CallName> = z.input<(typeof CALLS)[N]['input']>;
/** What a handler gets: parsed, defaults filled in. */
export type ParsedInputOf<N extends CallName> = z.output<(typeof CALLS)[N]['input']>;
export type OutputOf<N extends CallName> = z.output<(typeof CALLS)[N]['output']>;
export type ResultOf<N extends CallName> = Result<OutputOf<N>>;

export const EVENTS = {
  /** After a commit: which records moved. An empty list of ids means "any of this kind". */
  changed: z.object({
    kinds: z.array(z.object({ kind: kindSchema, ids: z.array(z.string()) })),
    /** '' where the history has no entry of it: only what follows from other fields was computed anew. */
    commandId: z.string(),
  }),
  /** The workspace, the preferences or the core's health changed: read shell.status again. */
  status: z.object({}),
  /** The core died and has the same workspace open again: what was asked meanwhile was refused. */
  reopened: z.object({}),
  /** Another workspace could not be opened; the one that was open still is. */
  notOpened: z.object({ name: z.string(), error: appErrorSchema }),
  /** A menu item or another window asks this window to run a command of its registry. */
  command: z.object({ id: z.string() }),
  /** What is being done, and what became of what was: the whole list of `shell.jobs`. */
  jobs: z.object({ jobs: z.array(jobSchema) }),
} as const;
export type EventName = keyof typeof EVENTS;
export type EventOf<E extends EventName> = z.output<(typeof EVENTS)[E]>;
export const EVENT_NAMES = keysOf(EVENTS);
