import { Printer } from 'lucide-react';
import type { Language } from '../../../../shared/domain/languages.ts';
import type { Paper } from '../../../../shared/domain/vocabulary.ts';
import { call } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { useSaid } from '../../state/use-said.ts';
import { Button, toast } from '../../ui/index.ts';

interface Issued {
  readonly id: string;
  readonly language: Language;
  readonly paper: Paper;
}

/** Shows an issued sheet again, as it was issued. */
export function PrintAgain({ id, language, paper }: Issued) {
  const { t } = useTexts();
  const { failed } = useSaid();
  async function show(): Promise<void> {
    try {
      const { pages } = await call('shell.preview', { document: 'signOff', sheetId: id, language, paper });
      toast(t('printing:previewed', { count: pages }));
    } catch (thrown) {
      failed(thrown);
    }
  }
  return (
    <Button icon={Printer} onPress={() => void show()}>
      {t('printing:again')}
    </Button>
  );
}
