import type { Command } from '../../state/commands.ts';

/**
 * Commands whose title, or the other words for it, hold every word that is typed, whatever the case and the accents: those
 * whose title does come first. Those that cannot run now are left out.
 */
export function matching(commands: readonly Command[], text: string): readonly Command[] {
  const holds = (title: string): boolean => isCalled(title, text);
  const able = commands.filter(({ disabled }) => !disabled);
  const byTitle = able.filter(({ title }) => holds(title));
  return [
    ...byTitle,
    ...able.filter((one) => !byTitle.includes(one) && holds(`${one.title} ${one.also ?? ''}`)),
  ];
}

/** Whether a name holds every word that is typed, as a command's does. */
export function isCalled(name: string, text: string): boolean {
  const words = folded(text).split(/\s+/).filter(Boolean);
  return words.every((word) => folded(name).includes(word));
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
