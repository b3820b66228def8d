import { Printer } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { PrintRequestInput } from '../../../../shared/contract/shapes/print-requests.ts';
import { call } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { ActionButton } from '../../state/actions.tsx';
import { useSaid } from '../../state/use-said.ts';
import { ConfirmDialog, toast } from '../../ui/index.ts';

/** Shows a page that was frozen, as it was then, to be looked at and printed. */
export function PrintAgain({
  request,
  label,
  warning,
}: {
  readonly request: PrintRequestInput;
  readonly label: string;
  /** What has to be known before it is shown. */
  readonly warning?: { readonly title: string; readonly confirm: string; readonly body: ReactNode };
}) {
  const { t } = useTexts();
  const { failed } = useSaid();
  const [isAsking, setAsking] = useState(false);
  async function show(): Promise<void> {
    setAsking(false);
    try {
      const { pages } = await call('shell.preview', request);
      toast(t('printing:previewed', { count: pages }));
    } catch (thrown) {
      failed(thrown);
    }
  }
  return (
    <>
      <ActionButton
        id={`print.again ${label}`}
        label={label}
        icon={Printer}
        run={() => (warning ? setAsking(true) : void show())}
      />
      {warning && (
        <ConfirmDialog
          title={warning.title}
          isOpen={isAsking}
          onClose={() => setAsking(false)}
          onConfirm={() => void show()}
          confirm={warning.confirm}
        >
          {warning.body}
        </ConfirmDialog>
      )}
    </>
  );
}
