import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';

export interface AcceptProps {
  readonly suggestion: RowOf<'suggestion'>;
  /** What has changed since it was made, in a sentence. */
  readonly note: string | null;
  readonly onClose: () => void;
}
