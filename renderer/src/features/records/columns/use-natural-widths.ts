import { useState } from 'react';
import { fieldsOf, moduleOf, type Kind } from '../../../../../shared/contract/kinds.ts';
import { useContractWords } from '../../../i18n/index.ts';
import { viewOf } from '../../../kinds/index.ts';
import type { Column, Row } from '../../../kinds/view.ts';
import { useShownText } from '../../../state/use-shown-text.ts';
import { once } from '../../../../../shared/once.ts';
import { naturalWidth, ofWhat } from './natural.ts';

/** Of so many rows: what stands further down is not waited for. */
const MEASURED = 80;
/** Days in long months' words: whoever enters the first one into an empty column is to read it whole. */
const DAYS = ['2028-09-28', '2028-11-28'];
/** A mark before a word, a flag before a name, the arrow beside a heading. */
const MARK = 22;

type Widths = ReadonlyMap<string, number>;

/** How wide each column is by what stands in the first rows that were read; it stays so while these columns are shown. */
export function useNaturalWidths(
  kind: Kind,
  columns: readonly Column[],
  rows: readonly (Row | undefined)[],
): Widths {
  const words = useContractWords();
  const shown = useShownText();
  const [measured, setMeasured] = useState<{ key: string; widths: Widths }>({ key: '', widths: new Map() });
  const key = JSON.stringify([kind, words.kinds(kind), columns.map(({ id }) => id)]);
  const read = rows.slice(0, MEASURED).filter((row) => row !== undefined);
  if (measured.key !== key && read.length > 0) {
    const { marks = {}, flag, overdue } = viewOf(kind);
    const widths = columns.map(({ id }): [string, number] => {
      const extra = marks[id] || flag?.field === id || overdue?.field === id ? MARK : 0;
      const texts = read.map((row) => shown(kind, id, row[id] ?? row.extras[id], row));
      if (fieldsOf(kind)[id]?.type === 'date') texts.push(...DAYS.map((day) => shown(kind, id, day)));
      return [
        id,
        naturalWidth(ofWhat(id, moduleOf(kind).title), [
          widthOf(words.field(kind, id)) + MARK,
          ...texts.map((text) => widthOf(text) + extra),
        ]),
      ];
    });
    setMeasured({ key, widths: new Map(widths) });
  }
  return measured.key === key ? measured.widths : new Map();
}

const canvas = once(() => {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = getComputedStyle(document.body).font;
  return { context };
});

/** In pixels, in the letters of the page. */
function widthOf(text: string): number {
  return canvas().context?.measureText(text).width ?? 0;
}
