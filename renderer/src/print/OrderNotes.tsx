import type { PrintedOrder } from '../../../shared/contract/printed.ts';
import { orderNotes } from './order.ts';
import { useWords } from './paper-words.ts';

/** After a list: what its order rests on besides the rule. */
export function OrderNotes({ order }: { readonly order: PrintedOrder }) {
  const words = useWords();
  const notes = orderNotes(order, words);
  if (notes.length === 0) return null;
  return (
    <ul className="order-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
