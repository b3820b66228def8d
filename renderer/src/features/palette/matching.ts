import { foldText } from '../../../../shared/domain/text/fold.ts';
import { holdsWords } from '../../../../shared/domain/text/holds.ts';
import { COMMAND_GROUPS, type Command } from '../../state/commands.ts';

/** By what something was found: as a command that is called so itself, by its name, as any command, or by what is said somewhere in it. */
export type Rank = 'meant' | 'named' | 'command' | 'said';
export type Found<E> = E & { readonly rank: Rank };

const RANKS: readonly Rank[] = ['meant', 'named', 'command', 'said'];

/**
 * Commands whose title, or the other words for it, hold every word that is typed, whatever the case and the accents: those
 * whose title does come first, of these what is done with the page, and before it what is done with the tab that is shown. Those that cannot run now are left out.
 * Where nothing is typed, all of them by their groups.
 */
export function matching(commands: readonly Command[], text: string): readonly Command[] {
  const able = nearFirst(commands.filter(({ disabled }) => !disabled));
  if (text === '') return COMMAND_GROUPS.flatMap((group) => able.filter((one) => one.group === group));
  const byTitle = able
    .filter(({ title }) => holdsWords(title, text))
    .sort((a, b) => Number(b.group === 'record') - Number(a.group === 'record'));
  return [
    ...byTitle,
    ...able.filter((one) => !byTitle.includes(one) && holdsWords(`${one.title} ${one.also ?? ''}`, text)),
  ];
}

function nearFirst(commands: readonly Command[]): readonly Command[] {
  const isNear = ({ isNear: near = false }: Command): boolean => near;
  return [...commands.filter(isNear), ...commands.filter((one) => !isNear(one))];
}

/** Whether words of a title begin with all that is typed: “task” means “New task”, whatever is called a task force. */
export function isMeant(title: string, text: string): boolean {
  const typed = wordsIn(text);
  const words = wordsIn(title);
  return typed.length > 0 && typed.every((one) => words.some((word) => word.startsWith(one)));
}

function wordsIn(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** What was used lately and is called so first, then by how it was found; otherwise in the order that it comes in. */
export function inOrder<E extends { readonly id: string }>(
  entries: readonly Found<E>[],
  lately: readonly string[],
): readonly Found<E>[] {
  const used = lately.flatMap((id) => entries.find((one) => one.id === id && one.rank !== 'said') ?? []);
  const others = entries.filter((one) => !used.includes(one));
  return [...used, ...RANKS.flatMap((rank) => others.filter((one) => one.rank === rank))];
}

/** The name in another language that matches where the one that is shown does not. */
export function nameThatMatches(shown: string, names: readonly string[], text: string): string | null {
  if (holdsWords(shown, text)) return null;
  return names.find((name) => holdsWords(name, text)) ?? null;
}
