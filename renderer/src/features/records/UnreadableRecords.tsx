import { TriangleAlert } from 'lucide-react';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { fieldsOf, type Kind } from '../../../../shared/contract/kinds.ts';
import { useContractWords, useTexts } from '../../i18n/index.ts';
import './UnreadableRecords.css';

interface UnreadableRecordsProps {
  readonly kind: Kind;
  readonly records: OutputOf<'record.list'>['unreadable'];
}

/** Records that stand in the file and cannot be read: their place is here, so that nobody takes them for lost. */
export function UnreadableRecords({ kind, records }: UnreadableRecordsProps) {
  const { t } = useTexts();
  const words = useContractWords();
  if (records.length === 0) return null;
  return (
    <details className="unreadable">
      <summary>
        <TriangleAlert size={16} aria-hidden /> {t('records:unreadable', { count: records.length })}
      </summary>
      <p className="quiet">{t('records:unreadableWhy')}</p>
      <ul>
        {records.map(({ id, title, flaw }, at) => (
          <li key={`${id} ${at}`}>
            <bdi>{title || id}</bdi>{' '}
            <span className="quiet">{flaw in fieldsOf(kind) ? words.field(kind, flaw) : flaw}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
