import { useState } from 'react';
import type { AlertPage } from '../../../../shared/contract/alerts.ts';
import { boundOf, markingLabel } from '../../../../shared/domain/alerts/marking.ts';
import { hasRules, reachOf } from '../../../../shared/domain/alerts/passing-on.ts';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { useCall } from '../../api/index.ts';
import { listed } from '../../../../shared/domain/languages.ts';
import { calendarDate, useSpeech, useTexts } from '../../i18n/index.ts';
import { useHomeZone } from '../../state/home-zone.ts';
import { todayIn } from '../../state/today.ts';
import { Button, EmptyState, ErrorState, LoadingRows, StateMark } from '../../ui/index.ts';
import { AddRecipient } from './AddRecipient.tsx';
import { ReceivedNote } from './ReceivedNote.tsx';
import { RecipientRow } from './RecipientRow.tsx';
import { TellDialog } from './TellDialog.tsx';
import { useInOrder } from './use-in-order.ts';
import './Alerts.css';

/** Whom an alert is for, who has it, what they are still to be told, and what they have answered. */
export function Recipients({ alert }: { readonly alert: RowOf<'alert'> }) {
  const { t } = useTexts();
  const { data: page, error } = useCall('alert.get', { id: alert.id });
  const inOrder = useInOrder();
  if (error) return <ErrorState error={error} />;
  if (!page) return <LoadingRows rows={4} />;
  const reached = inOrder(page.reached);
  const isRed = reachOf(alert) === 'red';
  return (
    <>
      <Bar alert={alert} page={page} />
      {isRed && hasRules(alert) && (
        <p className="alert-note">{t('alerts:redBody', { marking: markingLabel(boundOf(alert).marking) })}</p>
      )}
      {alert.origin !== null && (
        <div className="alert-note">
          <ReceivedNote alert={alert} heldUntil={page.heldUntil} />
        </div>
      )}
      {!isRed && <EmptyGroups alert={alert} page={page} />}
      {reached.length === 0 ? (
        <EmptyState
          title={t(namesAny(alert) ? 'alerts:noneToday' : 'alerts:none')}
          body={isRed ? '' : t('alerts:noneBody')}
        />
      ) : (
        <div className="alert-scroll">
          <table className="alert-recipients" aria-label={t('alerts:recipientsHead')}>
            <thead>
              <tr>
                <th scope="col">{t('alerts:who')}</th>
                <th scope="col">{t('alerts:why')}</th>
                <th scope="col">{t('alerts:whom')}</th>
                <th scope="col">{t('alerts:told')}</th>
                <th scope="col">{t('alerts:acknowledged')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {reached.map((one) => (
                <RecipientRow key={one.key} alertId={alert.id} one={one} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function namesAny(alert: RowOf<'alert'>): boolean {
  const { toStatuses, toRegions, toGroupIds } = alert;
  return reachOf(alert) !== 'red' && toStatuses.length + toRegions.length + toGroupIds.length > 0;
}

/** The groups that it is to go to and in which nobody is today. */
function EmptyGroups({ alert, page }: { readonly alert: RowOf<'alert'>; readonly page: AlertPage }) {
  const { t } = useTexts();
  const { language, say } = useSpeech();
  const day = calendarDate(language, todayIn(useHomeZone()));
  if (page.emptyGroups.length === 0) return null;
  const groups = listed(language, page.emptyGroups.map(say));
  return (
    <p className="alert-note">
      <StateMark mark="notice">
        {t(alert.toGroupRoles.length > 0 ? 'alerts:emptyRoles' : 'alerts:emptyGroups', { groups, day })}
      </StateMark>
    </p>
  );
}

function Bar({ alert, page }: { readonly alert: RowOf<'alert'>; readonly page: AlertPage }) {
  const { t } = useTexts();
  const [open, setOpen] = useState<'tell' | 'again' | 'add' | null>(null);
  const inOrder = useInOrder();
  const due = inOrder(page.reached.filter((one) => one.due !== null));
  const waiting = inOrder(page.reached.filter(({ isWaiting }) => isWaiting));
  const languages = page.releases[0]?.languages ?? [];
  return (
    <div className="outbox-all">
      {due.length > 0 && (
        <Button look="primary" onPress={() => setOpen('tell')}>
          {t('alerts:tellAll', { count: due.length })}
        </Button>
      )}
      {waiting.length > 0 && (
        <Button onPress={() => setOpen('again')}>{t('alerts:ask', { count: waiting.length })}</Button>
      )}
      <Button look="quiet" onPress={() => setOpen('add')}>
        {t('alerts:add')}
      </Button>
      {open === 'tell' && (
        <TellDialog alertId={alert.id} recipients={due} languages={languages} onClose={() => setOpen(null)} />
      )}
      {open === 'again' && (
        <TellDialog
          alertId={alert.id}
          recipients={waiting}
          languages={languages}
          isAgain
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'add' && <AddRecipient alert={alert} onClose={() => setOpen(null)} />}
    </div>
  );
}
