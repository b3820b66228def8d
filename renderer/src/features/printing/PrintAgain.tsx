import { Printer } from 'lucide-react';
import type { PrintRequestInput } from '../../../../shared/contract/shapes.ts';
import { call } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { useSaid } from '../../state/use-said.ts';
import { Button, toast } from '../../ui/index.ts';

/** Shows a page that was frozen, as it was then, to be looked at and printed. */
export function PrintAgain({
  request,
  label,
}: {
  readonly request: PrintRequestInput;
  readonly label: string;
}) {
  const { t } = useTexts();
  const { failed } = useSaid();
  async function show(): Promise<void> {
    try {
      const { pages } = await call('shell.preview', request);
      toast(t('printing:previewed', { count: pages }));
    } catch (thrown) {
      failed(thrown);
    }
  }
  return (
    <Button icon={Printer} onPress={() => void show()}>
      {label}
    </Button>
  );
}
