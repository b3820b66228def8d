import { useEffect, useSyncExternalStore } from 'react';
import { isMac } from '../ui/index.ts';
import { isStroke, type Stroke } from './strokes.ts';

export const COMMAND_GROUPS = ['go', 'create', 'record', 'view', 'workspace', 'help'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** Something a person can do now: in the palette, by its keys, in the list of keys, and behind buttons. */
export interface Command {
  readonly id: string;
  readonly title: string;
  /** Other words by which somebody looks for it, in the language of the interface. */
  readonly also?: string;
  readonly group: CommandGroup;
  /** 'Mod+K'; two strokes one after the other are 'G T'. Mod is ⌘ or Ctrl. */
  readonly keys?: string;
  /** Another stroke that other programs have taught for the same. */
  readonly otherKeys?: string;
  /** Its keys hold over a dialog, and in a text, too. */
  readonly anywhere?: boolean;
  readonly disabled?: boolean;
  /** Of what is shown on the page, and not of the page as a whole: it comes before these. */
  readonly isNear?: boolean;
  readonly run: () => void;
}

/** Those of the window stand behind those of the page that is shown in it. */
type Scope = 'window' | 'page';
const provided: Readonly<Record<Scope, Map<symbol, readonly Command[]>>> = {
  window: new Map(),
  page: new Map(),
};
const listeners = new Set<() => void>();
let all: readonly Command[] = [];

function publish(): void {
  const byId = new Map<string, Command>();
  for (const commands of [...provided.window.values(), ...provided.page.values()]) {
    for (const command of commands) byId.set(command.id, command);
  }
  all = [...byId.values()];
  for (const listener of listeners) listener();
}

function provide(commands: readonly Command[], scope: Scope): () => void {
  const owner = Symbol();
  provided[scope].set(owner, commands);
  publish();
  return () => {
    provided[scope].delete(owner);
    publish();
  };
}

/** Makes commands known for as long as the caller is on screen; one of the page takes the place of one of the window with its id, else a later one. */
export function useCommands(commands: readonly Command[], scope: Scope = 'page'): void {
  useEffect(() => provide(commands, scope), [commands, scope]);
}

export function allCommands(): readonly Command[] {
  return all;
}

/** Every command that can be given now. */
export function useAllCommands(): readonly Command[] {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, allCommands);
}

export interface Match {
  readonly command: Command | null;
  /** The first stroke of a pair, if the press began one. */
  readonly pending: string | null;
}

/** Whether a key press is the first stroke of a pair. */
export function opensPair(press: Stroke): boolean {
  return matchStroke(all, press, null).pending !== null;
}

/** What a key press means, given the first stroke of a pair that may wait for its second. */
export function matchStroke(
  commands: readonly Command[],
  press: Stroke,
  pending: string | null,
  mac: boolean = isMac,
): Match {
  for (const command of commands) {
    if (!command.keys || command.disabled) continue;
    if (pending === null && command.otherKeys && isStroke(command.otherKeys, press, mac)) {
      return { command, pending: null };
    }
    const [first = '', second] = command.keys.split(' ');
    if (second === undefined) {
      if (pending === null && isStroke(first, press, mac)) return { command, pending: null };
    } else if (pending === first && isStroke(second, press, mac)) {
      return { command, pending: null };
    }
  }
  const opening = commands.find(({ keys }) => {
    const [first = '', second] = keys?.split(' ') ?? [];
    return pending === null && second !== undefined && isStroke(first, press, mac);
  });
  return { command: null, pending: opening?.keys?.split(' ')[0] ?? null };
}
