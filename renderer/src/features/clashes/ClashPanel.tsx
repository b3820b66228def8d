import { useState } from 'react';
import type { Clash } from '../../../../shared/contract/shapes.ts';
import { call } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { Button, Dialog, Inspector, StateMark, TextArea } from '../../ui/index.ts';
import { useFailed } from '../../state/use-failed.ts';
import { useSaid } from '../../state/use-said.ts';
import { ClashSessions } from './ClashSessions.tsx';
import { ClashText } from './ClashText.tsx';
import './ClashPanel.css';

/** The clashes of a reconvening: the open ones, then what is no more than a notice, then what someone has accepted. */
export function ClashPanel({
  clashes,
  onClose,
}: {
  readonly clashes: readonly Clash[];
  readonly onClose: () => void;
}) {
  const { t } = useTexts();
  const [asked, setAsked] = useState<Clash | null>(null);
  const all = clashes.filter(({ accepted }) => accepted === null);
  const open = all.filter(({ severity }) => severity === 'warning');
  const notices = all.filter(({ severity }) => severity === 'notice');
  const accepted = clashes.filter((clash) => clash.accepted !== null);
  return (
    <Inspector
      title={t('clashes:title', { count: open.length })}
      label={t('clashes:label')}
      onClose={onClose}
    >
      {open.length === 0 && <p className="quiet">{t('clashes:none')}</p>}
      <ClashList clashes={open} onAccept={setAsked} />
      {notices.length > 0 && <h3>{t('clashes:notices', { count: notices.length })}</h3>}
      <ClashList clashes={notices} onAccept={setAsked} />
      {accepted.length > 0 && <h3>{t('clashes:acceptedTitle', { count: accepted.length })}</h3>}
      <ClashList clashes={accepted} onAccept={setAsked} />
      {asked && <AcceptDialog clash={asked} onClose={() => setAsked(null)} />}
    </Inspector>
  );
}

interface ClashListProps {
  readonly clashes: readonly Clash[];
  readonly onAccept: (clash: Clash) => void;
}

function ClashList({ clashes, onAccept }: ClashListProps) {
  const { t } = useTexts();
  if (clashes.length === 0) return null;
  return (
    <ul className="clash-list">
      {clashes.map((clash) => (
        <li key={clash.key} className={clash.accepted === null ? '' : 'quiet'}>
          <Weight clash={clash} />
          <p>
            <ClashText clash={clash} />
          </p>
          {clash.accepted !== null && <p>{t('clashes:accepted', { reason: clash.accepted })}</p>}
          <div className="clash-actions">
            <ClashSessions ids={clash.sessionIds} />
            {clash.accepted === null ? (
              <Button look="quiet" onPress={() => onAccept(clash)}>
                {t('clashes:accept')}
              </Button>
            ) : (
              <TakeUpButton clash={clash} />
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** How much a clash weighs: what was accepted, no more than that. */
function Weight({ clash: { accepted, severity } }: { readonly clash: Clash }) {
  const { t } = useTexts();
  if (accepted !== null) return <StateMark mark="confirmed">{t('clashes:isAccepted')}</StateMark>;
  return (
    <StateMark mark={severity === 'warning' ? 'clash' : 'draft'}>
      {t(`clashes:severity.${severity}`)}
    </StateMark>
  );
}

function TakeUpButton({ clash: { key } }: { readonly clash: Clash }) {
  const { t } = useTexts();
  const { done, failed } = useSaid();
  async function takeUp(): Promise<void> {
    try {
      done(t('clashes:takenUp'), await call('clash.takeUp', { key }));
    } catch (thrown) {
      failed(thrown);
    }
  }
  return (
    <Button look="quiet" onPress={() => void takeUp()}>
      {t('clashes:takeUp')}
    </Button>
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
