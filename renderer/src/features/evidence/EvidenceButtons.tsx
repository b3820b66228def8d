import { Download, Eye } from 'lucide-react';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { useTexts } from '../../i18n/index.ts';
import { ActionButton } from '../../state/actions.tsx';
import { useEvidenceFile } from './use-evidence-file.tsx';
import './Evidence.css';

/** On the page of a file: to see it, and to have a copy of it. */
export function EvidenceButtons({ row }: { readonly row: RowOf<'evidenceFile'> }) {
  const { t } = useTexts();
  const { isHere, open, save, shown } = useEvidenceFile(row);
  if (!isHere) return <span className="quiet">{t('evidence:notHere')}</span>;
  return (
    <>
      {open && <ActionButton id="evidence.open" label={t('evidence:open')} icon={Eye} run={open} />}
      <ActionButton id="evidence.save" label={t('evidence:saveCopy')} icon={Download} run={save} />
      {shown}
    </>
  );
}
