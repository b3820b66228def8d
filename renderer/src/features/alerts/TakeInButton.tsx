import { FileInput } from 'lucide-react';
import { useTexts } from '../../i18n/index.ts';
import { useAllCommands } from '../../state/commands.ts';
import { Button } from '../../ui/index.ts';

/** From the list of alerts to those of others. */
export function TakeInButton() {
  const { t } = useTexts();
  const command = useAllCommands().find(({ id }) => id === 'alert.takeIn');
  if (!command) return null;
  return (
    <Button icon={FileInput} onPress={command.run}>
      {t('alerts:takeIn')}
    </Button>
  );
}
