import { useNavigate } from '@tanstack/react-router';
import { PencilLine } from 'lucide-react';
import { useEffectEvent, useMemo } from 'react';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { GROUP_ROLES, type GroupRole } from '../../../../shared/domain/vocabulary.ts';
import { call } from '../../api/index.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import { useCommands, type Command } from '../../state/commands.ts';
import { useSaid } from '../../state/use-said.ts';
import { Button, Menu } from '../../ui/index.ts';

/** Sets right a role that was entered wrongly: another role that is written into a membership is one that changed. */
export function CorrectRole({ membership: { id, role } }: { readonly membership: RowOf<'groupMembership'> }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { done, failed } = useSaid();
  const navigate = useNavigate();
  const others = GROUP_ROLES.filter((one) => one !== role);

  function correct(one: GroupRole): void {
    void call('groupMembership.correctRole', { id, role: one }).then((written) => {
      done(t('records:roleCorrected'), written);
      // It was made one with another, which goes on.
      if (written.id !== id) {
        void navigate({
          to: '/records/$kind/$id',
          params: { kind: 'groupMembership', id: written.id },
          replace: true,
        });
      }
    }, failed);
  }

  const carryOut = useEffectEvent(correct);
  useCommands(
    useMemo(
      () =>
        GROUP_ROLES.filter((one) => one !== role).map((one): Command => ({
          id: `groupMembership.correctRole.${one}`,
          title: t('records:correctRoleTo', { role: words.choice('groupRole', one) }),
          group: 'record',
          run: () => carryOut(one),
        })),
      // The words follow the language alone, as t does.
      // oxlint-disable-next-line react-hooks/exhaustive-deps
      [role, t],
    ),
  );
  return (
    <Menu
      trigger={
        <Button look="quiet" icon={PencilLine}>
          {t('records:correctRole')}
        </Button>
      }
      label={t('records:correctRole')}
      entries={others.map((one) => ({
        id: one,
        label: t('records:roleWas', { role: words.choice('groupRole', one) }),
        run: () => correct(one),
      }))}
    />
  );
}
