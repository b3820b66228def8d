import type { Matrix } from '../../../../shared/contract/matrix.ts';
import { countOf } from '../../../../shared/domain/stances/matrix.ts';
import { STANCES } from '../../../../shared/domain/vocabulary.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import type { MatrixRow } from './narrowed.ts';

interface TotalsProps {
  /** Of the grid. */
  readonly tracks: string;
  readonly actions: Matrix['actions'];
  readonly rows: readonly MatrixRow[];
  /** The action whose sentence is said; null: none. */
  readonly named: string | null;
}

/** Below each action how many of those shown stand where: as a bar, and in a sentence. */
export function Totals({ tracks, actions, rows, named }: TotalsProps) {
  const { t } = useTexts();
  const { say } = useSpeech();
  const shares = actions.map((_action, at) => countOf(rows.map(({ cells }) => cells[at]?.stance ?? null)));
  const at = actions.findIndex(({ id }) => id === named);
  const share = shares[at];
  const action = actions[at];
  return (
    <div className="matrix-foot" role="rowgroup">
      <div className="matrix-totals" role="row" style={{ gridTemplateColumns: tracks }}>
        <span className="quiet" role="rowheader">
          {t('matrix:totals')}
        </span>
        {actions.map(({ id, number }, index) => {
          const count = shares[index];
          return (
            <span
              key={id}
              role="gridcell"
              className="matrix-bar"
              aria-label={count && `${number}: ${t('matrix:sentence', { ...count })}`}
            >
              {count &&
                STANCES.map((stance) => (
                  <span
                    key={stance}
                    className={`matrix-part matrix-${stance}`}
                    style={{ flexGrow: count[stance] }}
                  />
                ))}
              {count && <span className="matrix-part" style={{ flexGrow: count.notAsked }} />}
            </span>
          );
        })}
      </div>
      <div role="row" className="matrix-sentence quiet">
        <span role="gridcell" aria-live="polite">
          {action && share ? (
            <>
              <bdi>
                {action.number} {say(action.title)}
              </bdi>
              {': '}
              {t('matrix:sentence', { ...share })}
            </>
          ) : (
            t('matrix:keys')
          )}
        </span>
      </div>
    </div>
  );
}
