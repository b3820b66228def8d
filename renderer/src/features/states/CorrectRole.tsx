import { PencilLine } from 'lucide-react';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { GROUP_ROLES } from '../../../../shared/domain/vocabulary.ts';
import { call } from '../../api/index.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { useSaid } from '../../state/use-said.ts';
import { Button, Menu } from '../../ui/index.ts';

/** Sets right a role that was entered wrongly: another role that is written into a membership is one that changed. */
export function CorrectRole({ membership: { id, role } }: { readonly membership: RowOf<'groupMembership'> }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { done, failed } = useSaid();
  return (
    <Menu
      trigger={
        <Button look="quiet" icon={PencilLine}>
          {t('records:correctRole')}
        </Button>
      }
      label={t('records:correctRole')}
      entries={GROUP_ROLES.filter((one) => one !== role).map((one) => ({
        id: one,
        label: t('records:roleWas', { role: words.choice('groupRole', one) }),
        run: () =>
          void call('groupMembership.correctRole', { id, role: one }).then(
            (written) => done(t('records:roleCorrected'), written),
            failed,
          ),
      }))}
    />
  );
}
