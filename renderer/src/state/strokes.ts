import { isMac } from '../ui/index.ts';

/** A key press, as far as it matters to what it means. */
export interface Stroke {
  readonly key: string;
  /** The key by its place on the board. */
  readonly code?: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** What the keys that are no letter or digit say on a Latin board, plain and with Shift. */
const SIGNS: Readonly<Record<string, readonly [string, string]>> = {
  Comma: [',', '<'],
  Period: ['.', '>'],
  Slash: ['/', '?'],
  Minus: ['-', '_'],
  Equal: ['=', '+'],
};

/**
 * What a press says on a Latin board, in lower case: an Arabic one has no K, and a Russian one writes л there. What is
 * Latin already stays as its layout has it.
 */
export function latinKey({ key, code = '', shiftKey }: Stroke): string {
  if (key.length !== 1 || /^[\x20-\x7e]$/.test(key)) return key.toLowerCase();
  const sign = SIGNS[code]?.[shiftKey ? 1 : 0];
  return sign ?? (/^(?:Key|Digit)(.)$/.exec(code)?.[1] ?? key).toLowerCase();
}

/** Signs that stand on other keys, or need Shift, on other boards. */
const NAMED: Readonly<Record<string, readonly string[]>> = { plus: ['+', '='], minus: ['-', '_'] };

/** Whether a key press is the stroke that is written: 'Mod+Shift+Z', 'Mod+Plus', '?', 'N'. */
export function isStroke(written: string, press: Stroke, mac: boolean = isMac): boolean {
  const parts = written.split('+');
  const key = (parts.at(-1) ?? '').toLowerCase();
  const wants = (name: string) => parts.slice(0, -1).includes(name);
  const mod = mac ? press.metaKey : press.ctrlKey;
  const other = mac ? press.ctrlKey : press.metaKey;
  const isSign = NAMED[key] !== undefined || (key.length === 1 && !/[a-z0-9]/.test(key));
  return (
    (NAMED[key] ?? [key]).includes(latinKey(press)) &&
    mod === wants('Mod') &&
    !other &&
    press.altKey === wants('Alt') &&
    (press.shiftKey === wants('Shift') || isSign)
  );
}
