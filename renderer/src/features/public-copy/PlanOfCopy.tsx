import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { listed } from '../../../../shared/domain/languages.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { UntranslatedList } from '../untranslated/index.ts';
import { GoneList } from './GoneList.tsx';
import { useCopyWords } from './use-copy-words.ts';
import './PublicCopy.css';

type Plan = OutputOf<'publicCopy.plan'>;

/** What a copy would hold, what it is without and why, and how it differs from those that are out there. */
export function PlanOfCopy({ plan, onFollow }: { readonly plan: Plan; readonly onFollow: () => void }) {
  const { t } = useTexts();
  const { language } = useSpeech();
  const words = useCopyWords();
  const holds = plan.holds
    .filter(({ count }) => count > 0)
    .map(({ section, count }) => t(`publicCopy:sections.${section}`, { count }));
  return (
    <div className="copy-plan">
      <GoneList gone={plan.gone} onFollow={onFollow} />
      <p>
        {t('publicCopy:holds')} {listed(language, holds)}
      </p>
      {plan.since === null ? (
        <p className="quiet">{t('publicCopy:first')}</p>
      ) : (
        <>
          <h3>{words.since(plan.since)}</h3>
          {plan.dropped.count > 0 && <News what="dropped" {...plan.dropped} />}
          {plan.dropped.count > 0 && plan.added.count + plan.changed.count === 0 ? (
            <p>{t('publicCopy:nothingElse')}</p>
          ) : (
            <>
              <News what="added" {...plan.added} />
              <News what="changed" {...plan.changed} />
            </>
          )}
        </>
      )}
      <h3>{t('publicCopy:leftOut')}</h3>
      {plan.leftOut.length === 0 && <p>{t('publicCopy:nothingLeftOut')}</p>}
      {plan.leftOut.map((group) => (
        <LeftOutGroup key={`${group.kind} ${group.reason}`} group={group} />
      ))}
      <p className="quiet">{t('publicCopy:never')}</p>
      {plan.untranslated.map(({ language: lacking, texts }) => (
        <UntranslatedList key={lacking} language={lacking} untranslated={texts} folded />
      ))}
    </div>
  );
}

/** Behind how many there are, which. */
function News({ what, count, first }: Plan['added'] & { readonly what: 'added' | 'changed' | 'dropped' }) {
  const { t } = useTexts();
  const { say } = useSpeech();
  const words = useCopyWords();
  if (count === 0) return <p>{t(`publicCopy:${what}`, { count })}</p>;
  return (
    <details>
      <summary>{t(`publicCopy:${what}`, { count })}</summary>
      <ul>
        {first.map(({ kind, id, title }) => (
          <li key={`${kind} ${id}`}>
            <bdi>{say(title)}</bdi> <span className="quiet">{words.kind(kind)}</span>
          </li>
        ))}
        <More count={count - first.length} />
      </ul>
    </details>
  );
}

function LeftOutGroup({ group }: { readonly group: Plan['leftOut'][number] }) {
  const { t } = useTexts();
  const words = useCopyWords();
  const { kind, reason, count, first } = group;
  const facts = { kind: words.kinds(kind), reason: t(`publicCopy:reasons.${reason}`), count };
  return (
    <details>
      <summary>{t('publicCopy:group', facts)}</summary>
      <ul>
        {first.map((one) => (
          <li key={one.id}>
            <bdi>{words.leftOut(one)}</bdi>
          </li>
        ))}
        <More count={count - first.length} />
      </ul>
    </details>
  );
}

function More({ count }: { readonly count: number }) {
  const { t } = useTexts();
  return count > 0 ? <li className="quiet">{t('publicCopy:more', { count })}</li> : null;
}
