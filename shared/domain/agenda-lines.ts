import { inFigures } from './block/figures.ts';

/** An item as somebody types or pastes it, a line each. */
export interface TypedItem {
  /** 0: an item; 1: under the one above. */
  readonly depth: 0 | 1;
  readonly title: string;
  /** Null where the line says nothing of its length. */
  readonly minutes: number | null;
}

/** 1. · 2) · 1.1 · 3 and a tab; a bare number belongs to the title (7 July). */
const NUMBERED = /^\d{1,2}(?:\.\d{1,2})*(?:[.)](?=\s)|(?<=\.\d+)(?=\s)|(?=\t))\s*/u;
/** 2 (a) · (b) · b) */
const LETTERED = /^(?:\d{1,2}\s*)?(?:\(\p{L}{1,2}\)|\p{L}\))\s+/u;
const BULLET = /^[-–—•*·]\s+/u;
const LENGTH =
  /[\s,;:–—-]*[([]?(\d{1,3})\s*(?:['’′]|min(?:s|utes?|uti)?\.?|мин\.?|分钟?|د|دقيقة|دقائق|دقیقه)[)\]]?$/u;

/** What a line says: its length where it ends with one (10', 10 min, (10 minutes)), and its title without a number. */
export function itemFrom(line: string): TypedItem {
  const isIndented = /^(?:\t|\s{2,})/.test(line);
  const { text, isLettered } = withoutNumber(line.trim());
  return { depth: isIndented || isLettered ? 1 : 0, ...withLength(text) };
}

/** A title without the minutes at its end; null where it ends with none. */
export function withLength(text: string): Pick<TypedItem, 'title' | 'minutes'> {
  const length = LENGTH.exec(figuresIn(text));
  if (!length) return { title: text, minutes: null };
  return { title: text.slice(0, length.index).trim(), minutes: Number(length[1]) };
}

function withoutNumber(text: string): { readonly text: string; readonly isLettered: boolean } {
  const figures = figuresIn(text);
  const lettered = LETTERED.exec(figures);
  const sign = lettered ?? NUMBERED.exec(figures) ?? BULLET.exec(figures);
  return { text: text.slice(sign?.[0].length ?? 0), isLettered: lettered !== null };
}

/** The figures of any script as ours, all else as it was written, each letter in its place. */
export function figuresIn(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (figure) => inFigures(figure));
}

/** The items of several lines; a sub-item that has no item above it is one itself. Lines without a title are none. */
export function itemsFrom(text: string): TypedItem[] {
  const items: TypedItem[] = [];
  for (const line of text.split(/\r?\n/)) {
    const item = itemFrom(line.replace(/\t([\d٠-٩۰-۹]{1,3})\s*$/, " $1'"));
    if (item.title !== '') items.push(items.length === 0 ? { ...item, depth: 0 } : item);
  }
  return items;
}
