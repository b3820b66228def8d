import { useState } from 'react';
import { useTexts } from '../../i18n/index.ts';
import { Dialog } from '../../ui/index.ts';

/** Shows a picture that the workspace keeps, as large as the window allows. */
export function PictureDialog({
  title,
  hash,
  onClose,
}: {
  readonly title: string;
  readonly hash: string;
  readonly onClose: () => void;
}) {
  const { t } = useTexts();
  const [isBroken, setBroken] = useState(false);
  return (
    <Dialog title={title} isOpen onClose={onClose} size="wide">
      {isBroken ? (
        <p role="alert">{t('evidence:damaged')}</p>
      ) : (
        <img className="evidence-picture" src={`/blob/${hash}`} alt={title} onError={() => setBroken(true)} />
      )}
    </Dialog>
  );
}
