import { useState } from 'react';
import type { Language } from '../../../../shared/domain/languages.ts';
import { call, useCall } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { EditionDialog } from '../releases/index.ts';

interface ReleaseMinutesProps {
  readonly sessionId: string;
  readonly onClose: () => void;
}

/** Freezes the minutes under a label, and says before whether anything in them is new. */
export function ReleaseMinutes({ sessionId, onClose }: ReleaseMinutesProps) {
  const { t } = useTexts();
  const { language: spoken } = useSpeech();
  const { data: status } = useCall('shell.status', {});
  const [languages, setLanguages] = useState<readonly Language[]>([spoken]);
  const draft = { sessionId, languages: [...languages], paper: status?.preferences.paper ?? 'A4' };
  const { data: plan, error } = useCall('minutes.plan', draft, { enabled: languages.length > 0, keep: true });
  return (
    <EditionDialog
      title={t('minutes:release')}
      languages={languages}
      onLanguages={setLanguages}
      plan={plan}
      error={error}
      release={() => call('minutes.release', draft)}
      onClose={onClose}
      news={
        plan && (
          <p>
            {plan.since === null
              ? t('minutes:first')
              : t(plan.isChanged ? 'minutes:corrects' : 'minutes:same', { label: plan.since })}
          </p>
        )
      }
      note={t('minutes:note')}
    />
  );
}
