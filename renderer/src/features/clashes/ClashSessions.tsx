import { useNavigate } from '@tanstack/react-router';
import { titleOf, useRecords } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';

/** The way out of a clash begins at one of its sessions: each can be moved, or name somebody else. */
export function ClashSessions({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTexts();
  const { say } = useSpeech();
  const navigate = useNavigate();
  const { data } = useRecords('session', { where: { id: [...ids] } }, { enabled: ids.length > 0 });
  const rows = ids.flatMap((id) => data?.rows.find((row) => row.id === id) ?? []);
  return rows.map((row) => (
    <Button
      key={row.id}
      look="quiet"
      onPress={() =>
        void navigate({
          to: '/records/$kind/$id',
          params: { kind: 'session', id: row.id },
          search: { tab: 'overview' },
        })
      }
    >
      {t('clashes:goTo', { title: say(titleOf('session', row)) })}
    </Button>
  ));
}
