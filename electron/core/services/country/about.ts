import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { PageLevel } from '../../../../shared/domain/vocabulary.ts';
import type { Reader } from '../context.ts';
import type { Speaker } from '../speaker.ts';

/** Whose page it is, for whom, and as at when. */
export interface About {
  readonly reader: Reader;
  readonly speaker: Speaker;
  readonly participant: RecordOf<'participant'>;
  readonly level: PageLevel;
  /** At home, YYYY-MM-DD. */
  readonly today: string;
}

interface Listed<T> {
  readonly rows: T[];
  readonly more: number;
}

/** Two sides have room for no more of one list, however short its lines are. */
const MOST = 80;

/** As many as a page may have room for, and how many are left out. */
export function firstOf<T>(all: readonly T[], most = MOST): Listed<T> {
  return { rows: all.slice(0, most), more: Math.max(0, all.length - most) };
}

/** Characters of a quotation; a page for a folder has room for no more. */
const LONGEST = 360;

/** A text on one line, cut between words where it is long, and saying so. */
export function quoted(text: string | null): string | null {
  const line = text?.replace(/\s+/gu, ' ').trim() ?? '';
  if (line.length <= LONGEST) return line === '' ? null : line;
  const cut = line.slice(0, LONGEST);
  const end = cut.lastIndexOf(' ');
  return `${(end > LONGEST / 2 ? cut.slice(0, end) : cut).trimEnd()} […]`;
}
