import { foldText } from '../../../shared/domain/text/fold.ts';
import { holdsWords } from '../../../shared/domain/text/holds.ts';
import type { Option } from './Choice.tsx';

/** An option that is found by other names than the one that is shown as well. */
export interface NamedOption extends Option {
  readonly names?: readonly string[];
}

const called = (text: string): string => foldText(text).trim().replace(/\s+/g, ' ');

/**
 * 0: called so; 1: the name that is shown begins so, 2: another one does; 3: a word of a name does; 4: it is within one; 5: its
 * words are; null: it is in none.
 */
function rankOf({ label, names = [] }: NamedOption, wanted: string): number | null {
  const ranks = [label, ...names].map(called).flatMap((name, index) => {
    if (name === wanted) return [0];
    const at = name.indexOf(wanted);
    if (at < 0) return holdsWords(name, wanted) ? [5] : [];
    if (at === 0) return [index === 0 ? 1 : 2];
    return [name.includes(` ${wanted}`) || name.includes(`(${wanted}`) ? 3 : 4];
  });
  return ranks.length === 0 ? null : Math.min(...ranks);
}

/** The options that have a text, or all its words, in one of their names, the nearest first, else in their own order; all of them where nothing is typed. */
export function matching<O extends NamedOption>(options: readonly O[], text: string): readonly O[] {
  const wanted = called(text);
  if (wanted === '') return options;
  return options
    .flatMap((option) => {
      const rank = rankOf(option, wanted);
      return rank === null ? [] : [{ option, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
}

/**
 * The only option that is called exactly so, else the only one that begins so ("Ghan" is not Afghanistan), else the only one that
 * matches at all; null where there are several.
 */
export function theOneMeant<O extends NamedOption>(options: readonly O[], text: string): O | null {
  const wanted = called(text);
  const found = matching(options, text);
  const ranked = (rank: number) => found.filter((option) => rankOf(option, wanted) === rank);
  const [one, ...others] = [ranked(0), ranked(1), found].find(({ length }) => length > 0) ?? [];
  return wanted !== '' && one && others.length === 0 ? one : null;
}

/** Whether a text is a name that none of the options has. */
export function isNameOfNone(options: readonly NamedOption[], text: string): boolean {
  const wanted = called(text);
  return wanted !== '' && options.every((option) => rankOf(option, wanted) !== 0);
}
