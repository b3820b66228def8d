import { holdsWords } from '../../../../shared/domain/text/holds.ts';
import type { Command } from '../../state/commands.ts';

/**
 * Commands whose title, or the other words for it, hold every word that is typed, whatever the case and the accents: those
 * whose title does come first. Those that cannot run now are left out.
 */
export function matching(commands: readonly Command[], text: string): readonly Command[] {
  const able = commands.filter(({ disabled }) => !disabled);
  const byTitle = able.filter(({ title }) => holdsWords(title, text));
  return [
    ...byTitle,
    ...able.filter((one) => !byTitle.includes(one) && holdsWords(`${one.title} ${one.also ?? ''}`, text)),
  ];
}
