import { useRecords } from '../../api/index.ts';
import { byPosition } from '../../../../shared/domain/order/position.ts';
import { ParagraphWords } from './ParagraphWords.tsx';

interface ConcernedProps {
  readonly paragraphIds: readonly string[];
  readonly wording: string | null;
}

/** What a reservation or disassociation concerns: the paragraphs as they read, and the words in which it was made. */
export function Concerned({ paragraphIds, wording }: ConcernedProps) {
  const { data } = useRecords(
    'paragraph',
    { where: { id: [...paragraphIds] }, limit: 500 },
    { enabled: paragraphIds.length > 0 },
  );
  const paragraphs = paragraphIds.length > 0 ? (data?.rows ?? []).toSorted(byPosition) : [];
  if (paragraphs.length === 0 && wording === null) return null;
  return (
    <dl className="said-concerns">
      {paragraphs.map(({ id, label, text }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd>
            <ParagraphWords text={text} />
          </dd>
        </div>
      ))}
      {wording !== null && (
        <div>
          <dt aria-hidden>“</dt>
          <dd dir="auto">{wording}</dd>
        </div>
      )}
    </dl>
  );
}
