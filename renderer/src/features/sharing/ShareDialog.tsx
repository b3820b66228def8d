import type { ListInput } from '../../../../shared/contract/shapes/lists.ts';
import { call, useCall } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { useFailed } from '../../state/use-failed.ts';
import { Button, Dialog, toast } from '../../ui/index.ts';
import './ShareDialog.css';

const LEFT_OUT = ['was', 'inward', 'unsaid', 'evidence'] as const;
const DRAFTS: ListInput = { kind: 'session', where: { status: ['draft'] }, limit: 0 };

/** Says what a copy to share holds and what it is without, before it is asked where it is to lie. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts();
  const failed = useFailed();
  const drafts = useCall('record.list', DRAFTS).data?.total ?? 0;
  function save(): void {
    onClose();
    call('shell.saveSharedCopy', {}).then(({ done, fileName }) => {
      if (done) toast(t('sharing:saved', { name: fileName ?? '' }));
    }, failed);
  }
  return (
    <Dialog
      title={t('sharing:title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button look="primary" autoFocus onPress={save}>
            {t('sharing:choose')}
          </Button>
        </>
      }
    >
      <p>{t('sharing:holds')}</p>
      <p>{t('sharing:without')}</p>
      <ul className="left-out">
        {LEFT_OUT.map((what) => (
          <li key={what}>{t(`sharing:${what}`)}</li>
        ))}
        {drafts > 0 && <li>{t('sharing:drafts', { count: drafts })}</li>}
      </ul>
      <p>{t('sharing:nameless')}</p>
      <p className="quiet">{t('sharing:apart')}</p>
    </Dialog>
  );
}
