import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { titleOf, useRecords } from '../../api/index.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { LoadingRows } from '../../ui/index.ts';

/** Who stands on which row of a sheet. */
export function SheetRows({ sheet }: { readonly sheet: RowOf<'signOffSheet'> }) {
  const { t } = useTexts();
  const { say } = useSpeech();
  const { data } = useRecords('participant', {
    where: { id: sheet.rows.map(({ participantId }) => participantId) },
    limit: 1000,
  });
  if (!data) return <LoadingRows />;
  const names = new Map(data.rows.map((row) => [row.id, say(titleOf('participant', row))]));
  return (
    <ol className="sheet-rows" aria-label={t('printing:rows')}>
      {sheet.rows.map(({ row, participantId }) => (
        <li key={row} value={row}>
          <bdi>{names.get(participantId) ?? t('states.untitled')}</bdi>
        </li>
      ))}
    </ol>
  );
}
