import type { ParticipantsModel } from '../../../shared/contract/printed.ts';
import { Foot } from './Head.tsx';
import { OrderNotes } from './OrderNotes.tsx';
import { orderRule } from './order.ts';
import { useWords } from './use-words.ts';
import { SECTION_WORDS, sectionsOf } from './sections.ts';

/** Everybody in the coalition: short and formal name, and what they are to it. */
export function CoalitionTable({ model }: { readonly model: ParticipantsModel }) {
  const words = useWords();
  const { t, catalogue } = words;
  const columns = [t('number'), t('formalName'), t('fullName'), t('status')];
  return (
    <table className="participants">
      <colgroup>
        <col className="c-number" />
        <col className="c-short" />
        <col />
        <col className="c-status" />
      </colgroup>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <Foot
        model={model}
        kind={t('participants')}
        columns={columns.length}
        notes={[orderRule(model.order, words)]}
      />
      {sectionsOf(model.rows).map(({ section, rows }) => (
        <tbody key={section}>
          <tr className="section">
            <th scope="rowgroup" colSpan={columns.length}>
              <h2>{t(SECTION_WORDS[section])}</h2>
            </th>
          </tr>
          {rows.map((row) => (
            <tr key={row.participantId}>
              <td className="number">{row.row}</td>
              <td>{row.shortName}</td>
              <td>{row.formalName}</td>
              <td className="status">{catalogue.choices.coalitionStatus[row.coalitionStatus]}</td>
            </tr>
          ))}
        </tbody>
      ))}
      <OrderNotes order={model.order} columns={columns.length} />
    </table>
  );
}
