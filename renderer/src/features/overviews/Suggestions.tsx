import { useRecords } from '../../api/index.ts';
import { useTexts } from '../../i18n/index.ts';
import { SuggestionLine } from '../suggestions/index.ts';
import { Panel } from './Panel.tsx';

interface SuggestionsProps {
  readonly of: { readonly kind: 'consultation' | 'participant'; readonly id: string };
}

/** What was suggested in a consultation, or by a participant, and is still to be decided. */
export function Suggestions({ of: { kind, id } }: SuggestionsProps) {
  const { t } = useTexts();
  const field = kind === 'consultation' ? { consultationId: [id] } : { participantId: [id] };
  const { data } = useRecords('suggestion', { where: { ...field, state: ['open'] }, limit: 100 });
  const { data: all } = useRecords('suggestion', { where: field, limit: 0 });
  if (!data || !all) return null;
  // Of most participants nothing is heard in this way; what is asked of a consultation is there to be answered.
  if (data.total === 0 && kind === 'participant') return null;
  return (
    <Panel
      title={t('suggestions:open')}
      more={{ kind, id, tab: 'suggestion', label: t('overviews:all', { count: all.total }) }}
    >
      {data.total === 0 && <p className="overview-note">{t('suggestions:none')}</p>}
      <ul className="overview-list">
        {data.rows.map((row) => (
          <li key={row.id}>
            <SuggestionLine suggestion={row} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
