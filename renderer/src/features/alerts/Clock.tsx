import type { AlertPage } from '../../../../shared/contract/alerts.ts';
import { useTexts } from '../../i18n/index.ts';
import { Panel } from '../overviews/index.ts';

interface ClockProps {
  readonly clock: NonNullable<AlertPage['clock']>;
  /** How many were told by now. */
  readonly of: number;
}

/** How many had been told and had acknowledged it, so many hours after it was sent. */
export function Clock({ clock, of }: ClockProps) {
  const { t } = useTexts();
  return (
    <Panel title={t('alerts:clock')}>
      <table className="alert-clock">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('alerts:clockTold')}</th>
            <th scope="col">{t('alerts:clockAcknowledged')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {clock.map(({ hours, told, acknowledged, isAhead }) => (
            <tr key={hours}>
              <th scope="row">{t('alerts:clockHours', { count: hours })}</th>
              <td className="digits">{t('alerts:of', { count: told, of })}</td>
              <td className="digits">{t('alerts:of', { count: acknowledged, of })}</td>
              <td className="quiet">{isAhead && t('alerts:clockAhead')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="overview-note">{t('alerts:clockNote')}</p>
    </Panel>
  );
}
