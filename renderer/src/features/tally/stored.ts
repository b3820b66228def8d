import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import type { Standing } from '../../../../shared/contract/shapes/tally.ts';
import type { Publicity } from '../../../../shared/domain/vocabulary.ts';
import type { Statement } from './statement.ts';

/** Which text a statement speaks of: the one it names, else that of its day, else what was endorsed before, else the last. */
export function textSpokenOf(
  { axes, date }: Pick<Statement, 'axes' | 'date'>,
  names: readonly Pick<Standing, 'versionId'>[],
  versions: readonly Pick<RowOf<'documentVersion'>, 'id' | 'date'>[],
): string | null {
  const ofDay =
    axes.position === 'endorsed' && date !== null
      ? versions.findLast((one) => one.date <= date)?.id
      : undefined;
  return axes.version ?? ofDay ?? names[0]?.versionId ?? versions.at(-1)?.id ?? null;
}

/** What will be stored on the axes that a statement leaves unset. */
export interface Stored {
  /** The label of the version that an endorsement is then of; '' where none stands; null: nothing is stored. */
  readonly version: string | null;
  /** As which it then stays; null where that is not the same with each. */
  readonly publicity: Publicity | null;
}

/**
 * As the core does it: an endorsement is of the version that stands on its day, and nothing becomes public by itself.
 *
 * @param versions of the document, in their order
 */
export function storedOf(
  { axes, date }: Pick<Statement, 'axes' | 'date'>,
  names: readonly Pick<Standing, 'publicity'>[],
  versions: readonly Pick<RowOf<'documentVersion'>, 'label' | 'date'>[],
): Stored {
  const isEndorsed = axes.position === 'endorsed' && date !== null;
  const [first, ...others] = names.map(({ publicity }) => publicity);
  return {
    version: isEndorsed ? (versions.findLast((one) => one.date <= date)?.label ?? '') : null,
    publicity: first !== undefined && others.every((one) => one === first) ? first : null,
  };
}
