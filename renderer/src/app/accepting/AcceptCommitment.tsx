import { call } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { NewRecordDialog } from '../../features/records/index.ts';
import type { AcceptProps } from './accept-props.ts';

/** The form of a commitment with what was suggested. */
export function AcceptCommitment({ suggestion, note, onClose }: AcceptProps) {
  const { t } = useTexts();
  const { id, title, participantId, documentId, actionId, dueDate, wording, certainty } = suggestion;
  return (
    <NewRecordDialog
      kind="commitment"
      title={t('suggestions:acceptCommitment')}
      of={id}
      note={note}
      preset={{ title, participantId, documentId, actionId, dueDate, what: wording, certainty }}
      made={{
        by: (sent) => call('suggestion.acceptCommitment', { id, ...sent }),
        said: t('suggestions:accepted'),
      }}
      isOpen
      onSought={() => undefined}
      onClose={onClose}
      onMade={onClose}
    />
  );
}
