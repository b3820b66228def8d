import type { IncomingAlert as Incoming } from '../../../../shared/contract/alerts.ts';
import { markingLabel } from '../../../../shared/domain/alerts/marking.ts';
import type { Coming } from '../../../../shared/domain/alerts/incoming.ts';
import { LANGUAGES, listed, type Localized } from '../../../../shared/domain/languages.ts';
import {
  languageName,
  moment,
  partialDate,
  useContractWords,
  useSpeech,
  useTexts,
} from '../../i18n/index.ts';
import { useHomeZone } from '../../state/home-zone.ts';
import { StateMark, type Mark } from '../../ui/index.ts';
import './Alerts.css';

const MARKS: Readonly<Record<Coming, Mark>> = {
  new: 'confirmed',
  update: 'notice',
  again: 'notice',
  ends: 'notice',
  same: 'planned',
  older: 'planned',
  ended: 'cancelled',
};

/** What an alert of others says: all of it as plain text, in the languages in which it came. */
export function IncomingAlert({ incoming }: { readonly incoming: Incoming }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language, say } = useSpeech();
  const zone = useHomeZone();
  const { alert, bound, coming, sender, substances, places } = incoming;
  const here = (list: readonly { readonly name: Localized; readonly isKnown: boolean }[], lacks: string) =>
    list.map(({ name, isKnown }) => (isKnown ? say(name) : `${say(name)} (${lacks})`));
  const known = listed(language, here(substances, t('alerts:addedUnverified')));
  const where = listed(language, here(places, t('alerts:inWords')));
  const reporter = [alert.reportedBy && say(alert.reportedBy.name), alert.reportedByText];
  const facts: readonly (readonly [string, string | null])[] = [
    [t('alerts:sender'), sender ?? t('alerts:noSender')],
    ...incoming.through.map(
      (one) => [t('alerts:via'), [one.sender ?? t('alerts:noSender'), one.number].join(', ')] as const,
    ),
    [
      t('alerts:changes'),
      listed(
        language,
        incoming.changed.map((one) => words.field('alert', one)),
      ),
    ],
    [words.field('alert', 'kind'), words.choice('alertKind', alert.kind)],
    [words.field('alert', 'substanceIds'), [known, alert.substancesText].filter(Boolean).join(' · ')],
    [words.field('alert', 'stateIds'), [where, alert.area].filter(Boolean).join(' · ')],
    [words.field('alert', 'seenOn'), alert.seenOn && partialDate(language, alert.seenOn)],
    [words.field('alert', 'reportedById'), reporter.filter(Boolean).join(', ')],
    [words.field('alert', 'reliability'), words.choice('reliability', alert.reliability)],
    [words.field('alert', 'embargoUntil'), bound.embargoUntil && moment(language, bound.embargoUntil, zone)],
  ];
  return (
    <div className="alert-incoming">
      <p>
        <StateMark mark={MARKS[coming]}>
          {t(`alerts:coming.${coming}`, { number: alert.number, update: incoming.knownUpdate ?? 0 })}
        </StateMark>
      </p>
      <h3>
        <bdi>{alert.number}</bdi>
        {alert.update > 0 && ` · ${t('alerts:ofUpdate', { update: alert.update })}`}
        {` · ${words.choice('alertState', alert.state)}`}
      </h3>
      <p>
        <strong>{markingLabel(bound.marking)}</strong> {t(`alerts:allows.${bound.marking}`)}
      </p>
      {incoming.isNarrower && (
        <p>
          <StateMark mark="notice">
            {t('alerts:narrowerStands', {
              marking: markingLabel(alert.marking),
              first: markingLabel(bound.marking),
            })}
          </StateMark>
        </p>
      )}
      {!incoming.isSenderKnown && (
        <p>
          <StateMark mark="notice">{t('alerts:strange')}</StateMark>
        </p>
      )}
      {coming === 'new' && alert.update > 0 && <p>{t('alerts:earlierUnknown')}</p>}
      <Said title={words.field('alert', 'title')} text={alert.title} />
      <dl>
        {facts.map(([label, value]) =>
          value ? (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ) : null,
        )}
      </dl>
      <Said title={t('alerts:what')} text={alert.seen} />
      <Said title={t('alerts:asked')} text={alert.asked} />
      {incoming.through.map(({ sender: office, added }, at) => (
        <Said key={at} title={t('alerts:addedBy', { sender: office ?? t('alerts:noSender') })} text={added} />
      ))}
    </div>
  );
}

/** A text in each of its languages. */
function Said({ title, text }: { readonly title: string; readonly text: Localized }) {
  const { language } = useSpeech();
  const written = LANGUAGES.flatMap((one) => (text[one] ? [[one, text[one]] as const] : []));
  if (written.length === 0) return null;
  return (
    <section>
      <h4>{title}</h4>
      {written.map(([one, said]) => (
        <p key={one} className="alert-said">
          <span className="quiet">{languageName(language, one)}</span>
          <span lang={one} dir="auto">
            {said}
          </span>
        </p>
      ))}
    </section>
  );
}
