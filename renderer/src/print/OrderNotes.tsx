import type { PrintedOrder } from '../../../shared/contract/printed.ts';
import { orderNotes } from './order.ts';
import { useWords } from './use-words.ts';

interface Props {
  readonly order: PrintedOrder;
  readonly columns: number;
}

/** At the end of a list, and never on a page without any of it: what its order rests on besides the rule. */
export function OrderNotes({ order, columns }: Props) {
  const words = useWords();
  const notes = orderNotes(order, words);
  if (notes.length === 0) return null;
  return (
    <tbody>
      <tr className="order-notes">
        <td colSpan={columns}>
          {notes.map((note) => (
            <div key={note}>{note}</div>
          ))}
        </td>
      </tr>
    </tbody>
  );
}
