import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { ENDORSEMENT_AXES } from '../../../../shared/domain/vocabulary.ts';

type Step = RowOf<'endorsementStep'>;
type EvidenceFile = RowOf<'evidenceFile'>;

/** What one participant said at one time: the steps that were recorded together. */
export interface SaidAtOnce {
  readonly key: string;
  readonly date: string;
  /** As their evidence says, and where it was. */
  readonly evidence: string | null;
  readonly place: string | null;
  readonly steps: readonly Step[];
  readonly files: readonly EvidenceFile[];
}

/** One participant's steps as what was said at once, the latest first, each with the files that prove it. */
export function statementsOf(steps: readonly Step[], files: readonly EvidenceFile[]): SaidAtOnce[] {
  const together = new Map<string, Step[]>();
  for (const step of steps) {
    const key = `${step.date} ${step.createdAt}`;
    together.set(key, [...(together.get(key) ?? []), step]);
  }
  return [...together]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([key, recorded]) => {
      const said = [...recorded].sort((a, b) => rank(a) - rank(b));
      const ids = new Set(said.map(({ id }) => id));
      return {
        key,
        date: said[0]?.date ?? '',
        evidence: said[0]?.evidence ?? null,
        place: said[0]?.place ?? null,
        steps: said,
        files: files.filter(({ stepIds }) => stepIds.some((id) => ids.has(id))),
      };
    });
}

function rank({ axis }: Step): number {
  return ENDORSEMENT_AXES.indexOf(axis);
}
