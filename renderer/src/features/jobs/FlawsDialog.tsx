import { useState } from 'react';
import { call, useCall } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { useFailed } from '../../state/use-failed.ts';
import { Button, Dialog, toast } from '../../ui/index.ts';
import { useFlawWords } from './use-flaw-words.ts';

interface FlawsDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** What the open file was found to say in two ways, which of them is right, and the button that repairs it. */
export function FlawsDialog({ isOpen, onClose }: FlawsDialogProps) {
  const { t } = useTexts();
  return (
    <Dialog title={t('shell:flaws.title')} isOpen={isOpen} onClose={onClose} size="wide">
      <FlawsList onClose={onClose} />
    </Dialog>
  );
}

function FlawsList({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts();
  const failed = useFailed();
  const words = useFlawWords();
  const { data, refetch } = useCall('shell.flaws', {});
  const [isRepairing, setRepairing] = useState(false);
  if (!data) return null;
  const { flaws, count } = data;

  async function repair(): Promise<void> {
    setRepairing(true);
    try {
      const left = await call('shell.repair', {});
      await refetch();
      if (left.count === 0) {
        toast(t('shell:flaws.repaired'));
        onClose();
      } else {
        toast(t('shell:flaws.left', { count: left.count }), { tone: 'error' });
      }
    } catch (error) {
      failed(error);
    } finally {
      setRepairing(false);
    }
  }

  return (
    <>
      <p>{count === 0 ? t('shell:flaws.none') : t('shell:flaws.intro', { count })}</p>
      <ul className="jobs">
        {flaws.map((flaw, at) => (
          <li key={at}>
            <span className="jobs-what">
              {words.subject(flaw) && (
                <>
                  <strong dir="auto">{words.subject(flaw)}</strong>
                  <br />
                </>
              )}
              {words.said(flaw)} <span className="quiet">{t(`shell:flaws.right.${flaw.right}`)}</span>
            </span>
          </li>
        ))}
      </ul>
      {count > flaws.length && (
        <p className="quiet">{t('shell:flaws.more', { count: count - flaws.length })}</p>
      )}
      {count > 0 && (
        <p>
          <Button look="primary" isDisabled={isRepairing} onPress={() => void repair()}>
            {t(isRepairing ? 'shell:flaws.repairing' : 'shell:flaws.repair')}
          </Button>
        </p>
      )}
    </>
  );
}
