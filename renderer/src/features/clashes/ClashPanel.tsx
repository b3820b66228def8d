import { useState } from 'react';
import type { Clash } from '../../../../shared/contract/shapes.ts';
import { call } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { Button, Dialog, Inspector, StateMark, TextArea } from '../../ui/index.ts';
import { useFailed } from '../../state/use-failed.ts';
import { ClashSessions } from './ClashSessions.tsx';
import { ClashText } from './ClashText.tsx';
import './ClashPanel.css';

/** The clashes of a reconvening: open ones first, then those that someone has accepted, with the reason. */
export function ClashPanel({
  clashes,
  onClose,
}: {
  readonly clashes: readonly Clash[];
  readonly onClose: () => void;
}) {
  const { t } = useTexts();
  const [asked, setAsked] = useState<Clash | null>(null);
  const open = clashes.filter(({ accepted }) => accepted === null);
  const accepted = clashes.filter((clash) => clash.accepted !== null);
  return (
    <Inspector
      title={t('clashes:title', { count: open.length })}
      label={t('clashes:label')}
      onClose={onClose}
    >
      {open.length === 0 && <p className="quiet">{t('clashes:none')}</p>}
      <ul className="clash-list">
        {[...open, ...accepted].map((clash) => (
          <li key={clash.key} className={clash.accepted === null ? '' : 'quiet'}>
            <StateMark mark={clash.severity === 'warning' ? 'clash' : 'draft'}>
              {t(`clashes:severity.${clash.severity}`)}
            </StateMark>
            <p>
              <ClashText clash={clash} />
            </p>
            {clash.accepted !== null && <p>{t('clashes:accepted', { reason: clash.accepted })}</p>}
            <div className="clash-actions">
              <ClashSessions ids={clash.sessionIds} />
              {clash.accepted === null && (
                <Button look="quiet" onPress={() => setAsked(clash)}>
                  {t('clashes:accept')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {asked && <AcceptDialog clash={asked} onClose={() => setAsked(null)} />}
    </Inspector>
  );
}

function AcceptDialog({ clash, onClose }: { readonly clash: Clash; readonly onClose: () => void }) {
  const { t } = useTexts();
  const failed = useFailed();
  const [reason, setReason] = useState('');
  const { key, fingerprint } = clash;
  async function accept(): Promise<void> {
    try {
      await call('clash.accept', { key, fingerprint, reason });
      onClose();
    } catch (thrown) {
      failed(thrown);
    }
  }
  return (
    <Dialog
      title={t('clashes:accept')}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button look="primary" isDisabled={reason.trim() === ''} onPress={() => void accept()}>
            {t('clashes:accept')}
          </Button>
        </>
      }
    >
      <p>
        <ClashText clash={clash} />
      </p>
      <TextArea label={t('clashes:reason')} isRequired value={reason} onChange={setReason} />
      <p className="quiet">{t('clashes:acceptNote')}</p>
    </Dialog>
  );
}
