import { UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { useCommand, useRecords } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { Button, DateField, Dialog } from '../../ui/index.ts';
import { useSaid } from '../../state/use-said.ts';

const MOST = 5000;

/** Invites every member, observer and partner of the coalition; who has an invitation keeps it as it is. */
export function InviteButton({ reconveningId }: { readonly reconveningId: string }) {
  const { t } = useTexts();
  const { done, failed } = useSaid();
  const [isOpen, setOpen] = useState(false);
  const [replyBy, setReplyBy] = useState<string | null>(null);
  const invite = useCommand('delegation.invite');
  const { data } = useRecords(
    'participant',
    { where: { coalitionStatus: ['member', 'observer', 'partner'] }, limit: MOST },
    { enabled: isOpen },
  );
  const participantIds = (data?.rows ?? []).map(({ id }) => id);

  async function carryOut(): Promise<void> {
    try {
      const written = await invite.mutateAsync({ reconveningId, participantIds, replyBy });
      setOpen(false);
      done(t('records:invited', { invited: written.invited, already: written.already }), written);
    } catch (thrown) {
      failed(thrown);
    }
  }

  return (
    <>
      <Button icon={UserRoundPlus} onPress={() => setOpen(true)}>
        {t('records:invite')}
      </Button>
      <Dialog
        title={t('records:invite')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        size="small"
        actions={
          <>
            <Button onPress={() => setOpen(false)}>{t('actions.cancel')}</Button>
            <Button
              look="primary"
              isDisabled={participantIds.length === 0}
              isPending={invite.isPending}
              onPress={() => void carryOut()}
            >
              {t('records:inviteCount', { count: participantIds.length })}
            </Button>
          </>
        }
      >
        <DateField label={t('records:replyBy')} value={replyBy} onChange={setReplyBy} />
      </Dialog>
    </>
  );
}
