import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { isOver } from '../../../../shared/domain/alerts/incoming.ts';
import { markingLabel } from '../../../../shared/domain/alerts/marking.ts';
import { hasRules } from '../../../../shared/domain/alerts/passing-on.ts';
import { moment, useSpeech, useTexts } from '../../i18n/index.ts';
import { useHomeZone } from '../../state/home-zone.ts';
import { StateMark } from '../../ui/index.ts';
import './Alerts.css';

interface ReceivedProps {
  readonly alert: RowOf<'alert'>;
  /** Until when it is for those alone to whom it was given; null: not any more. */
  readonly heldUntil: string | null;
}

/** Of an alert that came from others: from whom, through whom, under which number, and how far it may go. */
export function ReceivedNote({ alert, heldUntil: until }: ReceivedProps) {
  const { t } = useTexts();
  const { language } = useSpeech();
  const zone = useHomeZone();
  const { origin, state } = alert;
  if (origin === null) return null;
  const marking = markingLabel(origin.marking);
  return (
    <>
      <p className="overview-note">
        <StateMark mark="notice">
          {t(origin.update === 0 ? 'alerts:received' : 'alerts:receivedUpdate', {
            number: origin.number,
            update: origin.update,
            sender: origin.sender ?? t('alerts:noSender'),
            marking,
          })}
        </StateMark>
      </p>
      {origin.through.map(({ sender, number }, at) => (
        <p key={at} className="overview-note">
          {t('alerts:throughOffice', { sender: sender ?? t('alerts:noSender'), number })}
        </p>
      ))}
      {until !== null && (
        <p className="overview-note">{t('alerts:heldUntil', { time: moment(language, until, zone) })}</p>
      )}
      {!isOver(state) && !hasRules(alert) && (
        <p className="overview-note">{t('alerts:noRule', { marking })}</p>
      )}
    </>
  );
}
