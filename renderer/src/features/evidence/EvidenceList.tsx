import { Download, File, FileText, Image, Trash2 } from 'lucide-react';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { isPicture } from '../../../../shared/domain/files.ts';
import { listed } from '../../../../shared/domain/languages.ts';
import { useCommand } from '../../api/index.ts';
import { bytes, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { useSaid } from '../../state/use-said.ts';
import { Button, IconButton } from '../../ui/index.ts';
import { useEvidenceFile } from './use-evidence-file.tsx';
import './Evidence.css';

type EvidenceRow = RowOf<'evidenceFile'>;

/** Files that prove the same, each to be opened, saved and deleted. */
export function EvidenceList({ rows }: { readonly rows: readonly EvidenceRow[] }) {
  return (
    <ul className="evidence-list">
      {rows.map((row) => (
        <EvidenceItem key={row.id} row={row} />
      ))}
    </ul>
  );
}

function EvidenceItem({ row }: { readonly row: EvidenceRow }) {
  const { t } = useTexts();
  const words = useContractWords();
  const { language } = useSpeech();
  const { done, failed } = useSaid();
  const remove = useCommand('record.delete');
  const { isHere, open, save, shown } = useEvidenceFile(row);
  const { id, title, type } = row;
  const Icon = isPicture(type) ? Image : type === 'pdf' ? FileText : File;

  async function carryOut(): Promise<void> {
    try {
      const written = await remove.mutateAsync({ kind: 'evidenceFile', ids: [id] });
      done(t('kinds:evidenceFile.deleted', { count: 1 }), written);
    } catch (thrown) {
      failed(thrown);
    }
  }

  return (
    <li className="evidence-file">
      {isHere && open ? (
        <Button look="quiet" icon={Icon} aria-label={t('evidence:openNamed', { name: title })} onPress={open}>
          <span dir="auto">{title}</span>
        </Button>
      ) : (
        <span className="evidence-name">
          <Icon size={16} aria-hidden />
          <span className="clip" dir="auto" title={title}>
            {title}
          </span>
        </span>
      )}
      <span className="quiet evidence-facts">
        {listed(language, [words.choice('fileType', type), bytes(language, row.bytes)])}
      </span>
      {isHere && (
        <IconButton icon={Download} label={t('evidence:saveNamed', { name: title })} onPress={save} />
      )}
      <IconButton
        icon={Trash2}
        label={t('actions.deleteNamed', { name: title })}
        onPress={() => void carryOut()}
      />
      {!isHere && <p className="quiet evidence-absent">{t('evidence:notHere')}</p>}
      {shown}
    </li>
  );
}
