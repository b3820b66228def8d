import { useNavigate } from '@tanstack/react-router';
import { FileText } from 'lucide-react';
import { rowOf } from '../api/index.ts';
import { useTexts } from '../i18n/index.ts';
import { ActionButton } from '../state/actions.tsx';
import type { KindView, Row } from './view.ts';
import { NAME, SHORT, WIDE } from './widths.ts';

export const paragraph: KindView<'paragraph'> = {
  columns: [
    { id: 'label', width: SHORT },
    { id: 'text', width: WIDE },
    { id: 'versionId', width: NAME },
  ],
  firstOrder: { by: 'position', descending: false },
  actions: ParagraphActions,
};

function ParagraphActions({ row }: { readonly row: Row }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const { versionId: id } = rowOf('paragraph', row);
  return (
    <ActionButton
      id="paragraph.inText"
      label={t('text:showInText')}
      icon={FileText}
      run={() => void navigate({ to: '/records/$kind/$id', params: { kind: 'documentVersion', id } })}
    />
  );
}
