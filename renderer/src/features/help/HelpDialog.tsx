import { useTexts } from '../../i18n/index.ts';
import { Button, Dialog } from '../../ui/index.ts';
import { HelpText } from './HelpText.tsx';

/** The help over what is there: whoever fills in a dialog finds it as it was. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts();
  return (
    <Dialog
      title={t('shell:help')}
      isOpen
      onClose={onClose}
      size="wide"
      actions={
        <Button look="primary" onPress={onClose}>
          {t('actions.close')}
        </Button>
      }
    >
      <HelpText />
    </Dialog>
  );
}
