import { useState } from 'react';
import { LANGUAGES, type Language } from '../../../../shared/domain/languages.ts';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { call, useCall } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { EditionDialog } from '../releases/index.ts';

interface SendProps {
  readonly alert: RowOf<'alert'>;
  readonly onClose: () => void;
}

/** Freezes an alert that was cleared, or the next update of one that was sent, and says before what is new in it. */
export function SendAlert({ alert, onClose }: SendProps) {
  const { t } = useTexts();
  const { language: spoken } = useSpeech();
  const { data: status } = useCall('shell.status', {});
  // The languages in which it was written, where there are some; the one that is spoken otherwise.
  const written = LANGUAGES.filter((one) => (alert.seen[one] ?? '').trim() !== '');
  const [languages, setLanguages] = useState<readonly Language[]>(written.length > 0 ? written : [spoken]);
  const draft = { id: alert.id, languages: [...languages], paper: status?.preferences.paper ?? 'A4' };
  const { data: plan, error } = useCall('alert.plan', draft, { enabled: languages.length > 0, keep: true });
  const isUpdate = alert.number !== null;
  return (
    <EditionDialog
      title={isUpdate && plan ? t('alerts:sendUpdate', { update: plan.update }) : t('alerts:send')}
      languages={languages}
      onLanguages={setLanguages}
      plan={plan && { ...plan, label: isUpdate ? t('alerts:ofUpdate', { update: plan.update }) : plan.label }}
      error={error}
      release={async () => {
        const sent = await call('alert.send', draft);
        return {
          ...sent,
          label: isUpdate ? `${sent.label}, ${t('alerts:ofUpdate', { update: sent.update })}` : sent.label,
        };
      }}
      onClose={onClose}
      news={<p>{isUpdate ? plan?.isChanged === true && t('alerts:changed') : t('alerts:firstNumber')}</p>}
      note={t('alerts:sendBody')}
    />
  );
}
