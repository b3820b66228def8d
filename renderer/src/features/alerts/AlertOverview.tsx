import type { AlertPage, ReachedByAlert } from '../../../../shared/contract/alerts.ts';
import { isEnd } from '../../../../shared/domain/alerts/told.ts';
import { LANGUAGES, listed, type Localized } from '../../../../shared/domain/languages.ts';
import { rowOf, useCall } from '../../api/index.ts';
import { languageName, useSpeech, useTexts } from '../../i18n/index.ts';
import { StateMark } from '../../ui/index.ts';
import { Panel } from '../overviews/index.ts';
import { Clock } from './Clock.tsx';
import { ReceivedNote } from './ReceivedNote.tsx';
import { Ended } from './Ended.tsx';
import { SeenBefore } from './SeenBefore.tsx';
import { useInOrder } from './use-in-order.ts';
import { useToldWhat } from './use-told-what.ts';
import './Alerts.css';

/** Before it is sent it may still become one with another. */
const OPEN: ReadonlySet<string> = new Set(['draft', 'cleared']);

interface OverviewProps {
  readonly row: Parameters<typeof rowOf>[1] & { readonly id: string };
}

/** What was seen and is asked, who has not said that it arrived, and how it went round. */
export function AlertOverview({ row }: OverviewProps) {
  const { t } = useTexts();
  const alert = rowOf('alert', row);
  const { data: page } = useCall('alert.get', { id: row.id });
  const clearedBy = String(alert.extras['clearedBy'] ?? '');
  if (!page) return null;
  return (
    <>
      <ReceivedNote alert={alert} heldUntil={page.heldUntil} />
      {isEnd(alert.state) && <Ended alert={alert} />}
      {page.isChanged && (
        <p className="overview-note">
          <StateMark mark="notice">{t('alerts:changed')}</StateMark>
        </p>
      )}
      <Written title={t('alerts:what')} text={alert.seen} />
      <Written title={t('alerts:asked')} text={alert.asked} />
      {alert.origin?.through.map(({ sender, added }, at) => (
        <Written
          key={at}
          title={t('alerts:addedBy', { sender: sender ?? t('alerts:noSender') })}
          text={added}
        />
      ))}
      {alert.origin !== null && <Written title={t('alerts:addedHere')} text={alert.added} />}
      {OPEN.has(alert.state) && <SeenBefore id={row.id} values={alert} />}
      <Missing id={row.id} page={page} />
      {page.clock && (
        <Clock clock={page.clock} of={page.reached.filter(({ toldAt }) => toldAt !== null).length} />
      )}
      {clearedBy !== '' && (
        <p className="overview-note">
          {t(page.isClearedByAuthor === true ? 'alerts:clearedByAuthor' : 'alerts:clearedByOther', {
            name: clearedBy,
          })}
        </p>
      )}
    </>
  );
}

/** A text in the language that is spoken or stands for it, and in which others it was written. */
function Written({ title, text }: { readonly title: string; readonly text: Localized }) {
  const { t } = useTexts();
  const { language, say } = useSpeech();
  const written = LANGUAGES.filter((one) => (text[one] ?? '').trim() !== '');
  if (written.length === 0) return null;
  return (
    <Panel title={title}>
      <p className="alert-text" dir="auto">
        {say(text)}
      </p>
      <p className="overview-note">
        {t('alerts:languages', {
          languages: listed(
            language,
            written.map((one) => languageName(language, one)),
          ),
        })}
      </p>
    </Panel>
  );
}

/** Who was told and has not acknowledged it. */
function Missing({ id, page }: { readonly id: string; readonly page: AlertPage }) {
  const { t } = useTexts();
  const { say } = useSpeech();
  const inOrder = useInOrder();
  const { page: pageOf } = useToldWhat();
  const told = page.reached.filter(({ toldAt }) => toldAt !== null);
  const waiting = inOrder(told.filter(({ isWaiting }) => isWaiting));
  const nameOf = ({ name }: ReachedByAlert): string => say(name) || t('states.erased');
  if (page.clock === null) return null;
  return (
    <Panel
      title={t('alerts:missingAcknowledgements')}
      more={{ kind: 'alert', id, tab: 'outbox', label: t('alerts:recipients') }}
    >
      {told.length === 0 && <p className="overview-note">{t('alerts:nobodyTold')}</p>}
      {told.length > 0 && waiting.length === 0 && (
        <p className="overview-note">
          <StateMark mark="confirmed">{t('alerts:allAcknowledged')}</StateMark>
        </p>
      )}
      {waiting.length > 0 && <p className="overview-note">{t('alerts:missingNote')}</p>}
      <ul className="overview-missing">
        {waiting.map((one) => (
          <li key={one.key}>
            <StateMark mark="planned">
              <bdi>{nameOf(one)}</bdi>
            </StateMark>{' '}
            {one.last && <span className="quiet">{pageOf(one.last)}</span>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
