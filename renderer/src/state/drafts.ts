import { useSyncExternalStore } from 'react';
import type { Problem } from '../../../shared/contract/errors.ts';
import { call } from '../api/index.ts';

/** A record as it was when somebody began to type upon it. */
export interface Base {
  readonly version: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Form input that has been typed and not saved. It outlives the form: closing one loses nothing. */
export interface Draft {
  /** Which form: 'session:0190…', 'new:room'. */
  readonly key: string;
  /** What it is about, to be shown in the status line. */
  readonly label: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** What it was begun upon; null where that is not known (yet), and for what is new. */
  readonly base: Base | null;
  /** Where the form is. */
  readonly href: string;
  /** Why it could not be saved as it stands, where that was tried. */
  readonly problems?: readonly Problem[];
}

let drafts: ReadonlyMap<string, Draft> = new Map();
const listeners = new Set<() => void>();

function publish(next: ReadonlyMap<string, Draft>): void {
  const hadSome = drafts.size > 0;
  drafts = next;
  if (hadSome !== next.size > 0) void call('shell.setUnsaved', { unsaved: next.size > 0 });
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function draftOf(key: string): Draft | undefined {
  return drafts.get(key);
}

export function keepDraft(draft: Draft): void {
  publish(new Map(drafts).set(draft.key, draft));
}

export function dropDraft(key: string): void {
  if (!drafts.has(key)) return;
  const next = new Map(drafts);
  next.delete(key);
  publish(next);
}

/** Those of one workspace are none of the next one's. */
export function dropAllDrafts(): void {
  if (drafts.size > 0) publish(new Map());
}

export function useDrafts(): ReadonlyMap<string, Draft> {
  return useSyncExternalStore(subscribe, () => drafts);
}
