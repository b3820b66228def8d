import type { Localized } from '../../../shared/domain/languages.ts';
import { sameValue } from '../../../shared/domain/history/change.ts';
import type { Writer } from '../db/access.ts';

/** Characters that fit on a place card and in a column of a printed list. */
const COMFORTABLE = 120;

interface NameField {
  readonly field: string;
  readonly next: Localized;
  readonly previous: Localized | undefined;
}

/** Tells of names that will not fit where they are printed; a person may still want them. */
export function noticeLongNames(context: Writer, names: readonly NameField[]): void {
  for (const { field, next, previous } of names) {
    if (sameValue(previous, next)) continue;
    const longest = Math.max(0, ...Object.values(next).map((name) => [...name].length));
    if (longest <= COMFORTABLE) continue;
    context.notice({
      rule: 'nameIsLong',
      params: { field, length: longest, comfortable: COMFORTABLE },
    });
  }
}
