import type { Command } from '../../state/commands.ts';

/** Commands whose title holds every word that is typed, whatever the case and the accents; those that cannot run now are left out. */
export function matching(commands: readonly Command[], text: string): readonly Command[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  return commands.filter(
    ({ title, disabled }) => !disabled && words.every((word) => folded(title).includes(word)),
  );
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
