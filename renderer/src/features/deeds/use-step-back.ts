import { useCallback } from 'react';
import { call, failureOf } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { mayPass } from './passed.ts';
import { useFailed } from '../../state/use-failed.ts';
import { toast } from '../../ui/index.ts';
import { useSaidDeed } from './use-said-deed.ts';
import { useShowDeed } from './use-show-deed.ts';

type StepBack = 'history.undo' | 'history.redo';

/**
 * Undoes or does again what was done last, says what that was, and goes to where it is to be seen. Where what was done last is
 * not undone, the first undo says so and does nothing else.
 */
export function useStepBack(): (name: StepBack) => Promise<void> {
  const { t } = useTexts();
  const said = useSaidDeed();
  const failed = useFailed();
  const show = useShowDeed();
  return useCallback(
    async (name) => {
      try {
        const { final } = name === 'history.undo' ? await call('history.status', {}) : { final: null };
        if (final && !mayPass(final.commandId)) {
          toast(t('history:final', { deed: said(final) }));
          return;
        }
        const deed = await call(name, {});
        toast(t(name === 'history.undo' ? 'history:undone' : 'history:redone', { deed: said(deed) }));
        await show(deed);
      } catch (thrown) {
        // That there is nothing to undo is no failure: it is said as anything else that is so.
        const rule = failureOf(thrown).error.problems[0]?.rule;
        if (rule === 'nothingToUndo' || rule === 'nothingToRedo') toast(t(`problems:rules.${rule}`));
        else failed(thrown);
      }
    },
    [t, said, show, failed],
  );
}
