import type { Pair, PairChoice } from '../../../../shared/contract/shapes/one-participant.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { Select } from '../../ui/index.ts';
import { useFactText } from './use-fact-text.ts';

export type Choices = Readonly<Record<string, PairChoice>>;

interface PairRowsProps {
  readonly pairs: readonly Pair[];
  readonly chosen: Choices;
  readonly onChoose: (key: string, choice: PairChoice) => void;
}

/** What both have and only one can: both beside each other, and which of it stands. */
export function PairRows({ pairs, chosen, onChoose }: PairRowsProps) {
  const { t } = useTexts();
  return (
    <table className="merging-pairs">
      <caption className="visually-hidden">{t('merging:pairs')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('merging:kept')}</th>
          <th scope="col">{t('merging:other')}</th>
          <th scope="col">{t('merging:choice')}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map((pair) => (
          <PairRow
            key={pair.key}
            pair={pair}
            choice={chosen[pair.key] ?? pair.suggested}
            onChoose={(choice) => onChoose(pair.key, choice)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface PairRowProps {
  readonly pair: Pair;
  readonly choice: PairChoice;
  readonly onChoose: (choice: PairChoice) => void;
}

function PairRow({ pair, choice, onChoose }: PairRowProps) {
  const { t } = useTexts();
  const name = useNameOf(pair);
  const options = pair.choices.map((id) => ({ id, label: t(`merging:choices.${id}`) }));
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
        {pair.kind === 'delegation' && <p className="quiet">{t('merging:people')}</p>}
        {pair.bound !== null && <p className="quiet">{t(`merging:bound.${pair.bound}`)}</p>}
      </th>
      <Side pair={pair} which="keep" choice={choice} />
      <Side pair={pair} which="other" choice={choice} />
      <td>
        {options.length === 1 ? (
          t(`merging:choices.${choice}`)
        ) : (
          <Select
            label={name}
            hideLabel
            options={options}
            value={choice}
            onChange={(next) => {
              const picked = pair.choices.find((one) => one === next);
              if (picked) onChoose(picked);
            }}
          />
        )}
      </td>
    </tr>
  );
}

interface SideProps {
  readonly pair: Pair;
  readonly which: 'keep' | 'other';
  readonly choice: PairChoice;
}

/** What does not stand is struck through; whoever hears it is told by the choice. */
function Side({ pair, which, choice }: SideProps) {
  const { t } = useTexts();
  const textOf = useFactText();
  const stands = choice === 'both' || choice === which;
  return (
    <td className={stands ? '' : 'merging-aside'}>
      <ul>
        {pair[which].map((side) => (
          <li key={side.id} dir="auto">
            {textOf(pair.kind, side) || t('merging:empty')}
          </li>
        ))}
      </ul>
    </td>
  );
}

/** “Delegation: Margins of CND 67”; of the participants' own fields the field. */
function useNameOf({ kind, about, keep }: Pair): string {
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  if (kind === 'participant') return words.field(kind, keep[0]?.facts[0]?.field ?? '');
  return about === null
    ? words.kind(kind)
    : t('merging:pairOf', { what: words.kind(kind), about: say(about) });
}
