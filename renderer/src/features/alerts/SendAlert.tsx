import { useState } from 'react';
import type { AlertPage } from '../../../../shared/contract/alerts.ts';
import { LANGUAGES, listed, type Language } from '../../../../shared/domain/languages.ts';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { call, useCall } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { CheckField, StateMark } from '../../ui/index.ts';
import { EditionDialog } from '../releases/index.ts';
import { useInOrder } from './use-in-order.ts';

interface SendProps {
  readonly alert: RowOf<'alert'>;
  readonly page: AlertPage;
  readonly onClose: () => void;
}

/** Freezes an alert that was cleared, or the next update of one that was sent, and says before what is new in it. */
export function SendAlert({ alert, page, onClose }: SendProps) {
  const { t } = useTexts();
  const { language: spoken } = useSpeech();
  const { data: status } = useCall('shell.status', {});
  // The languages in which it was written, where there are some; the one that is spoken otherwise.
  const written = LANGUAGES.filter((one) => (alert.seen[one] ?? '').trim() !== '');
  const [languages, setLanguages] = useState<readonly Language[]>(written.length > 0 ? written : [spoken]);
  const draft = { id: alert.id, languages: [...languages], paper: status?.preferences.paper ?? 'A4' };
  const { data: plan, error } = useCall('alert.plan', draft, { enabled: languages.length > 0, keep: true });
  const isUpdate = alert.number !== null;
  const [isMeant, setMeant] = useState(false);
  // Another language is news to whoever reads it.
  const isSame =
    isUpdate &&
    plan?.isChanged === false &&
    languages.every((one) => page.releases[0]?.languages.includes(one));
  return (
    <EditionDialog
      title={
        isUpdate && plan
          ? t('alerts:sendUpdate', { update: plan.update })
          : t(alert.origin ? 'alerts:passOn' : 'alerts:send')
      }
      languages={languages}
      onLanguages={setLanguages}
      plan={plan && { ...plan, label: isUpdate ? t('alerts:ofUpdate', { update: plan.update }) : plan.label }}
      error={error}
      release={async () => {
        const sent = await call('alert.send', { ...draft, update: plan?.update ?? null });
        return {
          ...sent,
          label: isUpdate ? `${sent.label}, ${t('alerts:ofUpdate', { update: sent.update })}` : sent.label,
        };
      }}
      onClose={onClose}
      isHeld={isSame && !isMeant}
      news={
        <>
          <ForWhom page={page} />
          {!isUpdate && <p>{t('alerts:firstNumber')}</p>}
          {isUpdate && plan?.isChanged === true && <p>{t('alerts:changed')}</p>}
          {isSame && (
            <>
              <p>
                <StateMark mark="notice">{t('alerts:unchanged')}</StateMark>
              </p>
              <CheckField label={t('alerts:sendSame')} value={isMeant} onChange={setMeant} />
            </>
          )}
        </>
      }
      note={t(alert.origin ? 'alerts:passOnBody' : 'alerts:sendBody')}
    />
  );
}

/** So many are named. */
const NAMED = 12;

/** To how many it is to go, and to whom; or that it is nobody. */
function ForWhom({ page }: { readonly page: AlertPage }) {
  const { t } = useTexts();
  const { language, say } = useSpeech();
  const inOrder = useInOrder();
  const all = inOrder(page.reached.filter(({ isRecipient }) => isRecipient));
  const names = all.slice(0, NAMED).map(({ name }) => say(name) || t('states.erased'));
  const more = all.length - names.length;
  const said = more > 0 ? [...names, t('alerts:sendToMore', { count: more })] : names;
  return <p>{t('alerts:sendTo', { count: all.length, names: listed(language, said) })}</p>;
}
