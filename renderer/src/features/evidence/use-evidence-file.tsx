import { useState, type ReactNode } from 'react';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { isPicture } from '../../../../shared/domain/files.ts';
import { call } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { useSaid } from '../../state/use-said.ts';
import { toast } from '../../ui/index.ts';
import { PictureDialog } from './PictureDialog.tsx';

export interface EvidenceActions {
  /** False where its content has not come with the record. */
  readonly isHere: boolean;
  /** Null where this program does not show what it is. */
  readonly open: (() => void) | null;
  readonly save: () => void;
  /** What is shown of it, to be put on the page. */
  readonly shown: ReactNode;
}

/** What can be done with a file that the workspace keeps. */
export function useEvidenceFile({
  title,
  file,
  fileName,
  type,
  extras,
}: RowOf<'evidenceFile'>): EvidenceActions {
  const { t } = useTexts();
  const { failed } = useSaid();
  const [isShown, setShown] = useState(false);
  const asked = { hash: file, fileName };
  const ways: Readonly<Record<string, () => void>> = {
    pdf: () => void call('shell.viewPdf', asked).catch(failed),
    picture: () => setShown(true),
  };
  return {
    isHere: extras['isHere'] === 1,
    open: ways[isPicture(type) ? 'picture' : type] ?? null,
    save() {
      call('shell.saveFile', asked)
        .then(({ done, fileName: name }) => done && toast(t('evidence:saved', { name: name ?? '' })))
        .catch(failed);
    },
    shown: isShown && <PictureDialog title={title} hash={file} onClose={() => setShown(false)} />,
  };
}
