import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { markingLabel } from '../../../../shared/domain/alerts/marking.ts';
import { useTexts } from '../../i18n/index.ts';
import { StateMark } from '../../ui/index.ts';
import './Alerts.css';

/** Of an alert that came from others: from whom, under which number, and how far it may go. */
export function ReceivedNote({ alert }: { readonly alert: RowOf<'alert'> }) {
  const { t } = useTexts();
  const { origin } = alert;
  if (origin === null) return null;
  return (
    <p className="overview-note">
      <StateMark mark="notice">
        {t(origin.update === 0 ? 'alerts:received' : 'alerts:receivedUpdate', {
          number: origin.number,
          update: origin.update,
          sender: origin.sender ?? t('alerts:noSender'),
          marking: markingLabel(origin.marking),
        })}
      </StateMark>
    </p>
  );
}
