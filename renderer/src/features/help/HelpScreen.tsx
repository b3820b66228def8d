import { useTexts } from '../../i18n/index.ts';
import { Screen } from '../../ui/index.ts';
import { HelpText } from './HelpText.tsx';

/** The help as a page of its own. */
export function HelpScreen() {
  const { t } = useTexts();
  return (
    <Screen title={t('shell:help')} reading>
      <HelpText />
    </Screen>
  );
}
