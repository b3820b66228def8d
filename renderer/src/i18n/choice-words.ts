import { foldText } from '../../../shared/domain/text/fold.ts';
import type { ListName } from '../../../shared/domain/vocabulary.ts';
import { entriesOf } from '../../../shared/typing.ts';
import type { ScreenWords } from './screens.ts';

/** The value of a list that a folded word says in any of some languages, or by its code; null where none does. */
export function choiceWords(
  languages: readonly Pick<ScreenWords, 'choices'>[],
): (list: ListName, word: string) => string | null {
  const values = new Map<string, string>();
  for (const { choices: lists } of languages) {
    for (const [list, options] of entriesOf(lists)) {
      for (const [value, word] of Object.entries(options)) {
        values.set(`${list} ${foldText(String(word))}`, value);
        values.set(`${list} ${foldText(value)}`, value);
      }
    }
  }
  return (list, word) => values.get(`${list} ${word}`) ?? null;
}
