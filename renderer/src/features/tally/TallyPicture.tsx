import { ChevronDown, ChevronUp } from 'lucide-react';
import { answeredFirst } from '../../../../shared/domain/endorsement/answered-first.ts';
import type { Tally } from '../../../../shared/contract/shapes/tally.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { IconButton } from '../../ui/index.ts';

/** The tally as a bar against those invited and the target, and by position and region as numbers beside bars. */
export function TallyPicture({
  tally,
  asAt,
  isFolded,
  onFold,
}: {
  readonly tally: Tally;
  /** As at when it is, in words. */
  readonly asAt: string;
  /** Only the count, for whom it is and as at when: the rest of the screen is the table's. */
  readonly isFolded: boolean;
  readonly onFold: (isFolded: boolean) => void;
}) {
  const { t } = useTexts();
  const words = useContractWords();
  const { counted, invited, members, target, toReconfirm } = tally;
  const state = tally.state === null ? t('tally:noState') : words.choice('documentState', tally.state);
  const waiting = Math.max(0, invited - counted - toReconfirm);
  const fold = (
    <span className="tally-fold">
      <IconButton
        icon={isFolded ? ChevronDown : ChevronUp}
        label={t(isFolded ? 'tally:unfold' : 'tally:fold')}
        aria-expanded={!isFolded}
        onPress={() => onFold(!isFolded)}
      />
    </span>
  );
  const count = (
    <>
      <strong className="tally-count digits">{counted}</strong>{' '}
      {t('tally:of', { invited, level: words.choice('formality', tally.countsFrom) })}
      {target !== null && <> · {t('tally:target', { target })}</>} · {state}
      <span className="tally-as-at">{t(`tally:audience.${tally.audience}`)}</span>
      <span className="tally-as-at">{asAt}</span>
      {!tally.stands && (
        <span className="tally-as-at">
          {tally.state === null ? t('tally:notThere') : t('tally:notStanding')}
        </span>
      )}
    </>
  );
  if (isFolded) {
    return (
      <div className="tally-space tally-folded">
        <figure className="tally-main">
          <figcaption>{count}</figcaption>
        </figure>
        {fold}
      </div>
    );
  }
  return (
    <div className="tally-space">
      {fold}
      <div className="tally-picture">
        <figure className="tally-main">
          <figcaption>
            {count}
            <span className="tally-as-at">{t('tally:asked', { members, others: invited - members })}</span>
          </figcaption>
          <Bar
            total={Math.max(invited, target ?? 0)}
            parts={[
              { id: 'counted', value: counted },
              { id: 'reconfirm', value: toReconfirm },
              { id: 'waiting', value: waiting },
            ]}
            label={t('tally:barLabel', { counted, toReconfirm, waiting })}
            mark={target}
          />
          <ul className="tally-legend">
            <li className="tally-counted">{t('tally:countedOf', { count: counted })}</li>
            <li className="tally-reconfirm">{t('tally:reconfirmOf', { count: toReconfirm })}</li>
            <li className="tally-waiting">{t('tally:waitingOf', { count: waiting })}</li>
          </ul>
        </figure>
        <table className="tally-table">
          <caption>{words.choice('axis', 'position')}</caption>
          <tbody>
            {answeredFirst(tally.byPosition).map(({ value, count: many }) => (
              <tr key={value}>
                <th scope="row">
                  {value === 'none' ? t('tally:notPublic') : words.choice('position', value)}
                </th>
                <td className="digits">{many}</td>
                <td>
                  <Bar
                    total={invited}
                    parts={[{ id: 'plain', value: many }]}
                    label={String(many)}
                    mark={null}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <table className="tally-table">
          <caption>{words.field('participant', 'regionalGroup')}</caption>
          <tbody>
            {tally.byRegionalGroup.map(({ value, counted: own, invited: all }) => (
              <tr key={value}>
                <th scope="row">
                  {value === 'none' ? t('tally:noGroup') : words.choice('regionalGroup', value)}
                </th>
                <td className="digits">{t('tally:countedAmong', { counted: own, invited: all })}</td>
                <td>
                  <Bar
                    total={all}
                    parts={[{ id: 'counted', value: own }]}
                    label={t('tally:countedAmong', { counted: own, invited: all })}
                    mark={null}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

interface BarProps {
  readonly total: number;
  readonly parts: readonly {
    readonly id: 'counted' | 'reconfirm' | 'waiting' | 'plain';
    readonly value: number;
  }[];
  readonly label: string;
  /** Where the target stands. */
  readonly mark: number | null;
}

/** Parts of a whole, side by side in reading direction. */
function Bar({ total, parts, label, mark }: BarProps) {
  const share = (value: number): string => `${total === 0 ? 0 : (value / total) * 100}%`;
  return (
    <div className="tally-bar" role="img" aria-label={label}>
      {parts.map(({ id, value }) => (
        <span key={id} className={`tally-part tally-part-${id}`} style={{ inlineSize: share(value) }} />
      ))}
      {mark !== null && <span className="tally-mark" style={{ insetInlineStart: share(mark) }} />}
    </div>
  );
}
