import { Paperclip, X } from 'lucide-react';
import type { ChosenFile } from '../../../../shared/contract/files.ts';
import { bytes, useSpeech, useTexts } from '../../i18n/index.ts';
import { Button, IconButton } from '../../ui/index.ts';
import { useIncoming } from './use-incoming.ts';
import './Evidence.css';

/** Files that are to be taken in with what is being recorded. */
export function EvidencePicker({
  files,
  onChange,
}: {
  readonly files: readonly ChosenFile[];
  readonly onChange: (files: readonly ChosenFile[]) => void;
}) {
  const { t } = useTexts();
  const { language } = useSpeech();
  const { choose, isOver, area } = useIncoming((more) => onChange([...files, ...more]));
  return (
    <section
      className={`evidence-picker${isOver ? ' evidence-over' : ''}`}
      aria-label={t('evidence:files')}
      {...area}
    >
      <div className="evidence-choose">
        <Button icon={Paperclip} onPress={choose}>
          {t('evidence:choose')}
        </Button>
        <span className="quiet">{t(isOver ? 'evidence:drop' : 'evidence:orDrop')}</span>
      </div>
      {files.length > 0 && (
        <ul className="evidence-list">
          {files.map((file) => (
            <li key={file.token} className="evidence-file">
              <span className="clip" dir="auto" title={file.fileName}>
                {file.fileName}
              </span>
              <span className="quiet digits evidence-facts">{bytes(language, file.bytes)}</span>
              <IconButton
                icon={X}
                label={t('actions.removeNamed', { name: file.fileName })}
                onPress={() => onChange(files.filter(({ token }) => token !== file.token))}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
