import { foldText } from '../../../../../shared/domain/text/fold.ts';
import type { ScreenWords } from '../../../i18n/index.ts';
import type { Target } from './columns.ts';

/** By the head of the block, in any language; null where its first row is none. */
export function headOf(
  targets: readonly Target[],
  cells: readonly string[],
  languages: readonly ScreenWords[],
): readonly (string | null)[] | null {
  const named = cells.map((text) => {
    const wanted = foldText(text);
    return (
      targets.find(({ kind, own, name }) =>
        languages.some(({ fields }) => {
          const labels: unknown = Reflect.get(fields, kind);
          const label: unknown =
            typeof labels === 'object' && labels !== null ? Reflect.get(labels, own) : null;
          return wanted === foldText(name) || (typeof label === 'string' && foldText(label) === wanted);
        }),
      )?.name ?? null
    );
  });
  const found = named.filter((name) => name !== null).length;
  return found > 0 && found * 2 >= cells.filter(Boolean).length ? named : null;
}
