import type { Matrix } from '../../../../shared/contract/matrix.ts';
import { STANCES } from '../../../../shared/domain/vocabulary.ts';
import type { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { Flag, type Column } from '../../ui/index.ts';
import type { MatrixRow } from './narrowed.ts';
import { StanceMark } from './StanceMark.tsx';

interface ColumnOptions {
  readonly actions: Matrix['actions'];
  /** What was said after this day is marked. */
  readonly movedSince: string | null;
  readonly words: ReturnType<typeof useContractWords>;
  readonly say: ReturnType<typeof useSpeech>['say'];
  readonly t: ReturnType<typeof useTexts>['t'];
  readonly onNamed: (id: string) => void;
}

/** The participant, then a column an action. */
export function columnsOf({
  actions,
  movedSince,
  words,
  say,
  t,
  onNamed,
}: ColumnOptions): Column<MatrixRow>[] {
  // Looked up once, and not in each of thousands of cells.
  const labels = new Map(STANCES.map((stance) => [stance, words.choice('stance', stance)]));
  const notAsked = t('matrix:notAsked');
  return [
    {
      id: 'name',
      label: words.kind('participant'),
      width: 'minmax(180px, 1fr)',
      pinned: true,
      cell: (row) => (
        <span className="clip" dir="auto">
          {row.iso3 && <Flag iso3={row.iso3} />} {say(row.shortName)}
        </span>
      ),
    },
    ...actions.map(({ id, number, title }, at): Column<MatrixRow> => ({
      id,
      label: `${number} ${say(title)}`,
      head: (
        <span title={say(title)} aria-label={`${number} ${say(title)}`} onMouseEnter={() => onNamed(id)}>
          {number}
        </span>
      ),
      width: '46px',
      cell: ({ cells }) => {
        const said = cells[at];
        return said ? (
          <StanceMark
            stance={said.stance}
            label={labels.get(said.stance) ?? ''}
            hasMoved={movedSince !== null && said.date > movedSince}
          />
        ) : (
          <span className="stance quiet" role="img" aria-label={notAsked}>
            ·
          </span>
        );
      },
    })),
  ];
}
