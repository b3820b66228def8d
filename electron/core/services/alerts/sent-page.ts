import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { AlertModel } from '../../../../shared/contract/printed.ts';
import type { Language } from '../../../../shared/domain/languages.ts';
import type { Reader } from '../context.ts';
import { thaw } from '../print/freeze.ts';

/** What was sent, to the letter: the page in a language, or the first that there is. */
export function sentPage(
  reader: Reader,
  { frozenIds }: RecordOf<'alertRelease'>,
  language: Language,
): AlertModel | undefined {
  const pages = frozenIds.map((id) => thaw(reader, id)).filter((page) => page.document === 'alert');
  return pages.find((page) => page.language === language) ?? pages[0];
}
