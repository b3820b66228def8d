import { useState } from 'react';
import { LANGUAGES, type Language } from '../../../../shared/domain/languages.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { call, useCall } from '../../api/index.ts';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { useBusy } from '../../state/use-busy.ts';
import { useSaid } from '../../state/use-said.ts';
import { Button, Dialog, ErrorState, ManyField } from '../../ui/index.ts';
import { UntranslatedList } from '../untranslated/index.ts';

interface ReleaseMinutesProps {
  readonly sessionId: string;
  readonly onClose: () => void;
}

/** Freezes the minutes under a label, and says before whether anything in them is new. */
export function ReleaseMinutes({ sessionId, onClose }: ReleaseMinutesProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language: spoken } = useSpeech();
  const { done, failed } = useSaid();
  const { data: status } = useCall('shell.status', {});
  const [languages, setLanguages] = useState<readonly Language[]>([spoken]);
  const [isBusy, during] = useBusy();
  const draft = { sessionId, languages: [...languages], paper: status?.preferences.paper ?? 'A4' };
  const { data: plan, error } = useCall('minutes.plan', draft, { enabled: languages.length > 0, keep: true });

  async function release(): Promise<void> {
    try {
      const made = await call('minutes.release', draft);
      onClose();
      done(t('releases:made', { label: made.label }), made);
    } catch (thrown) {
      failed(thrown);
    }
  }

  return (
    <Dialog
      title={t('minutes:release')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={!plan || Boolean(error) || languages.length === 0}
            isPending={isBusy}
            onPress={() => void during(release)}
          >
            {plan ? t('releases:releaseAs', { label: plan.label }) : t('releases:release')}
          </Button>
        </>
      }
    >
      <div className="record-form">
        <ManyField
          label={words.field('minutesRelease', 'languages')}
          options={LANGUAGES.map((id) => ({ id, label: words.choice('language', id) }))}
          value={languages}
          onChange={(chosen) => setLanguages(LANGUAGES.filter((one) => isOneOf(chosen, one)))}
        />
      </div>
      {error && <ErrorState error={error} />}
      {plan && !error && (
        <>
          <p>
            {plan.since === null
              ? t('minutes:first')
              : t(plan.isChanged ? 'minutes:corrects' : 'minutes:same', { label: plan.since })}
          </p>
          {plan.untranslated.map(({ language, texts }) => (
            <UntranslatedList key={language} language={language} untranslated={texts} folded />
          ))}
        </>
      )}
      <p className="quiet">{t('minutes:note')}</p>
    </Dialog>
  );
}
