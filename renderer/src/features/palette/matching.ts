import { holdsWords } from '../../../../shared/domain/text/holds.ts';
import { COMMAND_GROUPS, type Command } from '../../state/commands.ts';

/** By what something was found: by its name, as a command, or by what is said somewhere in it. */
export type Rank = 'named' | 'command' | 'said';
export type Found<E> = E & { readonly rank: Rank };

const RANKS: readonly Rank[] = ['named', 'command', 'said'];

/**
 * Commands whose title, or the other words for it, hold every word that is typed, whatever the case and the accents: those
 * whose title does come first, and of these what is done with the page. Those that cannot run now are left out.
 * Where nothing is typed, all of them by their groups.
 */
export function matching(commands: readonly Command[], text: string): readonly Command[] {
  const able = commands.filter(({ disabled }) => !disabled);
  if (text === '') return COMMAND_GROUPS.flatMap((group) => able.filter((one) => one.group === group));
  const byTitle = able
    .filter(({ title }) => holdsWords(title, text))
    .sort((a, b) => Number(b.group === 'record') - Number(a.group === 'record'));
  return [
    ...byTitle,
    ...able.filter((one) => !byTitle.includes(one) && holdsWords(`${one.title} ${one.also ?? ''}`, text)),
  ];
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
