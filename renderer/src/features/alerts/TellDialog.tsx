import type { ReachedByAlert } from '../../../../shared/contract/alerts.ts';
import type { Language } from '../../../../shared/domain/languages.ts';
import { call } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { TellingDialog } from '../dispatch/index.ts';

interface TellProps {
  readonly alertId: string;
  readonly recipients: readonly ReachedByAlert[];
  /** In which its last page is. */
  readonly languages: readonly Language[];
  /** They are asked once more to acknowledge it. */
  readonly isAgain?: boolean;
  readonly onClose: () => void;
}

/** Records to whom an alert was told, in which way. */
export function TellDialog({ alertId, recipients, languages, isAgain = false, onClose }: TellProps) {
  const { t } = useTexts();
  const { say } = useSpeech();
  return (
    <TellingDialog
      title={isAgain ? t('alerts:ask', { count: recipients.length }) : t('alerts:tell')}
      note={t(isAgain ? 'alerts:askNote' : 'alerts:tellNote')}
      action={(count) => (isAgain ? t('alerts:ask', { count }) : t('alerts:tellAll', { count }))}
      recipients={{
        label: t('alerts:recipients'),
        options: recipients.map(({ key, name }) => ({ id: key, label: say(name) || t('states.erased') })),
      }}
      languages={languages}
      record={async ({ ids: keys, channel, language }) => {
        const { told } = await call('alert.tell', { id: alertId, keys, channel, language, again: isAgain });
        return t('alerts:recorded', { count: told });
      }}
      onClose={onClose}
    />
  );
}
