import { call } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { useSaid } from '../../state/use-said.ts';
import { useIncoming } from './use-incoming.ts';

/** Takes in files as what proves steps that were recorded before. */
export function useAttach(stepIds: readonly string[]) {
  const { t } = useTexts();
  const { done, failed } = useSaid();
  return useIncoming((chosen) => {
    const files = chosen.map(({ token }) => ({ token }));
    call('evidence.attach', { stepIds: [...stepIds], files })
      .then((written) => done(t('evidence:attached', { count: written.files }), written))
      .catch(failed);
  });
}
