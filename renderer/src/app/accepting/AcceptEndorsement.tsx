import { useCall, useRecords } from '../../api/index.ts';
import { useZoneOfDocument } from '../../state/today.ts';
import { RecordDialog } from '../../features/tally/index.ts';
import type { AcceptProps } from './accept-props.ts';

/** The form in which endorsements are recorded, with what was suggested. */
export function AcceptEndorsement({ suggestion, note, onClose }: AcceptProps) {
  const { id, participantId, versionId, formality, qualification, wording } = suggestion;
  const documentId = suggestion.documentId ?? '';
  const zone = useZoneOfDocument(documentId);
  const { data: tally } = useCall('tally.get', { documentId });
  const { data: versions } = useRecords('documentVersion', {
    where: { documentId: [documentId] },
    sort: [{ by: 'position' }],
  });
  if (!tally || !versions || zone === undefined) return null;
  return (
    <RecordDialog
      documentId={documentId}
      participantIds={[participantId]}
      names={tally.standings.filter((standing) => standing.participantId === participantId)}
      versions={versions.rows}
      zone={zone}
      suggested={{
        id,
        note,
        axes: {
          position: 'endorsed',
          formality: formality ?? 'in_writing',
          ...(qualification === 'none' ? {} : { qualification }),
          ...(versionId === null ? {} : { version: versionId }),
        },
        wording: wording ?? '',
      }}
      onRecorded={() => undefined}
      onClose={onClose}
    />
  );
}
