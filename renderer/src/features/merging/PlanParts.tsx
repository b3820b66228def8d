import type { KindCounts } from '../../../../shared/contract/shapes/one-participant.ts';
import { calendarDate, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { Flag } from '../../ui/index.ts';
import type { Choices } from './PairRows.tsx';
import type { Plan } from './use-plan.ts';

/** One of the two, as it will be kept or not. */
export function Who({ who, label }: { readonly who: Plan['keep']; readonly label: string }) {
  const words = useContractWords();
  const { say } = useSpeech();
  return (
    <div className="merging-who">
      <p className="quiet">{label}</p>
      <p className="merging-name">
        {who.iso3 && <Flag iso3={who.iso3} />} <bdi>{say(who.shortName)}</bdi>
      </p>
      <p className="quiet">
        {words.choice('participantKind', who.participantKind)}
        {who.iso3 !== null && (
          <>
            {' · '}
            <bdi>{who.iso3}</bdi>
          </>
        )}
      </p>
    </div>
  );
}

interface CountsProps {
  readonly title: string;
  readonly note: string;
  readonly counts: KindCounts;
}

/** How many records of each kind: “Delegations 12”. */
export function Counts({ title, note, counts }: CountsProps) {
  const words = useContractWords();
  return (
    <section className="merging-counts" aria-label={title}>
      <h3>{title}</h3>
      <p className="quiet">{note}</p>
      <dl>
        {counts.map(({ kind, count }) => (
          <div key={kind}>
            <dt>{words.kinds(kind)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface BecomesProps {
  readonly plan: Plan;
  readonly chosen: Choices;
}

/** What the kept one will be to the coalition with what is chosen, where it is something else now. */
export function Becomes({ plan: { keep, pairs, becomes }, chosen }: BecomesProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language, say } = useSpeech();
  const pair = pairs.find(({ kind }) => kind === 'membershipStep');
  // Where only the other one has steps, they come over.
  const choice = pair === undefined ? 'both' : (chosen[pair.key] ?? pair.suggested);
  const found = becomes.find((one) => one.choice === choice);
  if (!found) return null;
  return (
    <p className="merging-warning" role="status">
      {t('merging:becomes', {
        name: say(keep.shortName),
        status: words.choice('coalitionStatus', found.status),
        was: words.choice('coalitionStatus', found.was),
        day: calendarDate(language, found.from),
      })}
    </p>
  );
}

/** What would be done, in numbers, and what there is to be told before. */
export function PlanSummary({ plan }: { readonly plan: Plan }) {
  const { t } = useTexts();
  const { say } = useSpeech();
  const { keep, other, follows, stays, askedAgain, warnings } = plan;
  return (
    <>
      {warnings.map((warning) => (
        <p key={warning} className="merging-warning" role="note">
          {t(`merging:warnings.${warning}`, { iso3: keep.iso3 ?? '', otherIso3: other.iso3 ?? '' })}
        </p>
      ))}
      {follows.length === 0 ? (
        <p className="quiet">{t('merging:nothingFollows')}</p>
      ) : (
        <Counts
          title={t('merging:follows')}
          note={t('merging:followsNote', { name: say(keep.shortName) })}
          counts={follows}
        />
      )}
      {stays.length > 0 && <Counts title={t('merging:stays')} note={t('merging:staysNote')} counts={stays} />}
      {askedAgain > 0 && <p className="quiet">{t('merging:askedAgain', { count: askedAgain })}</p>}
    </>
  );
}
