import { useState } from 'react';
import type { Matrix } from '../../../../shared/contract/matrix.ts';
import { countOf, countsByGroup, type Count } from '../../../../shared/domain/stances/matrix.ts';
import { REGIONAL_GROUPS, STANCES } from '../../../../shared/domain/vocabulary.ts';
import { calendarDate, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import type { MatrixRow } from './narrowed.ts';

interface TotalsProps {
  /** Of the grid. */
  readonly tracks: string;
  readonly actions: Matrix['actions'];
  readonly rows: readonly MatrixRow[];
  /** YYYY-MM-DD */
  readonly asAt: string;
  /** The action whose sentence is said; null: none. */
  readonly named: string | null;
}

/** Below each action how many of those shown stand where: of all, and of each regional group; as bars, and in a sentence. */
export function Totals({ tracks, actions, rows, asAt, named }: TotalsProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language, say } = useSpeech();
  const [isByGroup, setByGroup] = useState(false);
  const shares = actions.map((_action, at) => countOf(rows.map(({ cells }) => cells[at]?.stance ?? null)));
  const day = calendarDate(language, asAt);
  const at = actions.findIndex(({ id }) => id === named);
  const share = shares[at];
  const action = actions[at];
  const bars = (label: string, counts: readonly (Count | undefined)[]) => (
    <div key={label} role="row" className="matrix-totals" style={{ gridTemplateColumns: tracks }}>
      <span className="matrix-label quiet clip" role="rowheader">
        {label}
      </span>
      {actions.map(({ id, number }, index) => {
        const count = counts[index];
        return (
          <span
            key={id}
            role="gridcell"
            className="matrix-bar"
            aria-label={count && `${number}: ${t('matrix:sentence', { ...count, day })}`}
          >
            {count && <Shares count={count} />}
          </span>
        );
      })}
    </div>
  );
  const byGroup = isByGroup
    ? actions.map((_action, place) => countsByGroup(rows, REGIONAL_GROUPS, place))
    : [];
  return (
    <div className="matrix-foot" role="rowgroup">
      {(byGroup[0] ?? []).map(({ group }, index) =>
        bars(
          group === null ? t('matrix:noGroup') : words.choice('regionalGroup', group),
          byGroup.map((counts) => counts[index]?.count),
        ),
      )}
      {bars(t('matrix:totals'), shares)}
      <div role="row" className="matrix-sentence quiet">
        <span role="gridcell">
          <Button look="quiet" aria-pressed={isByGroup} onPress={() => setByGroup(!isByGroup)}>
            {t('matrix:byGroup')}
          </Button>
        </span>
        <span role="gridcell" aria-live="polite">
          {action && share ? (
            <>
              <bdi>
                {action.number} {say(action.title)}
              </bdi>
              {': '}
              {t('matrix:sentence', { ...share, day })}
            </>
          ) : (
            t('matrix:keys')
          )}
        </span>
      </div>
    </div>
  );
}

function Shares({ count }: { readonly count: Count }) {
  return (
    <>
      {STANCES.map((stance) => (
        <span key={stance} className={`matrix-part matrix-${stance}`} style={{ flexGrow: count[stance] }} />
      ))}
      <span className="matrix-part" style={{ flexGrow: count.notAsked }} />
    </>
  );
}
