/** The labels of paragraphs: PP1, PP2 …, OP1, OP2 …, and what is put between them until all are numbered anew. */

/** What a paragraph is called that was put after another one and has no number of its own yet. */
const INSERTED = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'nonies', 'decies'];
const NUMBERED = /^(\D*)(\d+)\s*(.*)$/;

const FIRST = 'PP1';

interface Parts {
  readonly series: string;
  readonly number: number;
  /** What stands behind the number: bis, (a). */
  readonly rest: string;
}

function partsOf(label: string): Parts | null {
  const [, series = '', number, rest = ''] = NUMBERED.exec(label.trim()) ?? [];
  return number === undefined ? null : { series, number: Number(number), rest };
}

const isInserted = (rest: string): boolean => INSERTED.includes(rest.toLowerCase());

/** The label of a paragraph that is added after another one (null: to an empty text): the next number, or 4 bis, 4 ter … */
export function labelAfter(labels: readonly string[], label: string | null): string {
  if (label === null) return free(labels, [FIRST]);
  const parts = partsOf(label);
  if (!parts) return free(labels, inserted(label));
  const { series, number, rest } = parts;
  const own = rest === '' || isInserted(rest) ? `${series}${number}` : label;
  return free(labels, [`${series}${number + 1}`, ...inserted(own)]);
}

/** A label as somebody gave it; where it is taken, the next one behind it that is not. */
export function labelWanted(labels: readonly string[], label: string): string {
  return free(labels, [label, ...inserted(label)]);
}

function inserted(label: string): string[] {
  return INSERTED.map((word) => `${label} ${word}`);
}

/** The first of some labels that is not taken; where all are, the first with a number behind it. */
function free(labels: readonly string[], wanted: readonly string[]): string {
  const found = wanted.find((one) => !labels.includes(one));
  if (found !== undefined) return found;
  for (let number = 2; ; number += 1) {
    const one = `${wanted[0] ?? FIRST} (${number})`;
    if (!labels.includes(one)) return one;
  }
}

/**
 * The labels of a text in its order, each series numbered from 1 on: inserted paragraphs get a number, what is part of
 * one, 4 (a), goes with it, and what has no number keeps what it is called.
 */
export function renumbered(labels: readonly string[]): string[] {
  const counts = new Map<string, number>();
  const taken = new Set(labels.filter((label) => partsOf(label) === null));
  return labels.map((label) => {
    const parts = partsOf(label);
    if (!parts) return label;
    const { series, rest } = parts;
    const isPart = rest !== '' && !isInserted(rest);
    let count = counts.get(series) ?? 0;
    if (!isPart || count === 0) count += 1;
    const behind = isPart
      ? label.trim().slice(label.trim().indexOf(String(parts.number)) + String(parts.number).length)
      : '';
    while (taken.has(`${series}${count}${behind}`)) count += 1;
    counts.set(series, count);
    const next = `${series}${count}${behind}`;
    taken.add(next);
    return next;
  });
}
