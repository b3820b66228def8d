import { Copy, Printer, Send, ShieldAlert } from 'lucide-react';
import { Fragment, useState } from 'react';
import { isYetToPassOn, reachOf } from '../../../../shared/domain/alerts/passing-on.ts';
import { call, rowOf, useCall, useRecord } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { ActionButton } from '../../state/actions.tsx';
import { useSaid } from '../../state/use-said.ts';
import { toast } from '../../ui/index.ts';
import { MarkAlert } from './MarkAlert.tsx';
import { SaveAlertFile } from './SaveAlertFile.tsx';
import { SendAlert } from './SendAlert.tsx';
import { ShowSent } from './ShowSent.tsx';
import { useMessage } from './use-message.ts';

interface ActionsProps {
  readonly row: Parameters<typeof rowOf>[1] & { readonly id: string };
}

/** What can be done with an alert: it is sent, shown, copied as a message, marked otherwise. */
export function AlertActions({ row }: ActionsProps) {
  const { t } = useTexts();
  const { language: spoken } = useSpeech();
  const { failed } = useSaid();
  const alert = rowOf('alert', row);
  const { data: page } = useCall('alert.get', { id: row.id });
  const { data: status } = useCall('shell.status', {});
  const { data: other } = useRecord('alert', alert.mergedIntoId);
  const message = useMessage();
  const [open, setOpen] = useState<'send' | 'mark' | null>(null);
  const last = page?.releases[0];
  const paper = status?.preferences.paper ?? 'A4';
  const maySend = alert.state === 'cleared' || alert.state === 'sent' || isYetToPassOn(alert);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(message(alert, last?.update ?? 0, other ?? null));
      toast(t('alerts:copied'));
    } catch (thrown) {
      failed(thrown);
    }
  }
  async function showDraft(): Promise<void> {
    try {
      const draft = { document: 'alert', alertId: row.id, language: spoken, paper } as const;
      const { pages } = await call('shell.preview', draft);
      toast(t('printing:previewed', { count: pages }));
    } catch (thrown) {
      failed(thrown);
    }
  }

  // Of what others keep for those to whom they gave it nothing goes out, nor of what they have ended before it was passed on.
  if (!page || page.heldUntil !== null || (alert.origin !== null && !last && !maySend)) return null;
  return (
    <>
      {/* Made anew with the state, so that what comes next stands first. */}
      <Fragment key={`${alert.state} ${last?.id ?? ''}`}>
        {maySend && (
          <ActionButton
            id="alert.send"
            label={
              last
                ? t('alerts:sendUpdate', { update: last.update + 1 })
                : t(alert.origin === null ? 'alerts:send' : 'alerts:passOn')
            }
            icon={Send}
            run={() => setOpen('send')}
          />
        )}
        {last && <ShowSent alert={alert} release={last} paper={paper} />}
        {(!last || page.isChanged) && (
          <ActionButton
            id="alert.draft"
            label={t('alerts:draft')}
            icon={Printer}
            run={() => void showDraft()}
          />
        )}
        <ActionButton id="alert.copy" label={t('alerts:copy')} icon={Copy} run={() => void copy()} />
        {last && (alert.origin === null || reachOf(alert) !== 'red') && <SaveAlertFile alertId={row.id} />}
        {alert.number !== null && (
          <ActionButton
            id="alert.mark"
            label={t('alerts:mark')}
            icon={ShieldAlert}
            run={() => setOpen('mark')}
          />
        )}
      </Fragment>
      {open === 'send' && <SendAlert alert={alert} page={page} onClose={() => setOpen(null)} />}
      {open === 'mark' && <MarkAlert alert={alert} onClose={() => setOpen(null)} />}
    </>
  );
}
