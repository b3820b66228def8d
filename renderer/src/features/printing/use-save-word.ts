import type { InputOf } from '../../../../shared/contract/contract.ts';
import { call } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { toast } from '../../ui/index.ts';

/** Saves minutes for a word processor and says under which name; fails as the call does. */
export function useSaveWord(): (request: InputOf<'shell.saveDocx'>) => Promise<void> {
  const { t } = useTexts();
  return async (request) => {
    const { done, fileName } = await call('shell.saveDocx', request);
    if (done) toast(t('printing:saved', { name: fileName ?? '' }));
  };
}
