import { Printer } from 'lucide-react';
import type { PrintRequestInput } from '../../../../shared/contract/shapes/print-requests.ts';
import { call } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { ActionButton } from '../../state/actions.tsx';
import { useSaid } from '../../state/use-said.ts';
import { toast } from '../../ui/index.ts';

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
  return <ActionButton id={`print.again ${label}`} label={label} icon={Printer} run={() => void show()} />;
}
