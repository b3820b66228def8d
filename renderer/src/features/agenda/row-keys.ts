import { AGENDA_KINDS, type AgendaKind } from '../../../../shared/domain/vocabulary.ts';
import type { Step } from './moves.ts';

/** What a key does to an item of an agenda. */
export type RowDeed =
  | { readonly does: 'step'; readonly step: Step }
  | { readonly does: 'kind'; readonly kind: AgendaKind }
  | { readonly does: 'go'; readonly by: 1 | -1 }
  | { readonly does: 'edit' | 'minutes' | 'next' | 'open' | 'delete' | 'row' };

/** Where in its line the key was pressed: on the line itself, in a text of it, or on something that has its own keys. */
export type RowPart = 'row' | 'title' | 'minutes' | 'other';

interface Press {
  readonly key: string;
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** The kind of an item that Alt with a figure chooses, by the key, whatever the layout writes with it. */
export function kindByKey({ code, altKey }: Pick<Press, 'code' | 'altKey'>): AgendaKind | undefined {
  return altKey ? AGENDA_KINDS[Number(/^(?:Digit|Numpad)(\d)$/.exec(code)?.[1]) - 1] : undefined;
}

/** What a key means on a line; null where it is not the line's. */
export function deedOf(press: Press, part: RowPart, isRtl: boolean): RowDeed | null {
  const kind = kindByKey(press);
  if (kind) return { does: 'kind', kind };
  if (press.altKey) return stepOf(press.key, isRtl);
  const by = { ArrowUp: -1, ArrowDown: 1 }[press.key];
  if (part !== 'other' && (by === 1 || by === -1)) return { does: 'go', by };
  const isMod = press.ctrlKey || press.metaKey;
  switch (part) {
    case 'row':
      return onRow(press.key, isMod);
    case 'title':
      return press.key === 'Enter' && !isMod ? { does: 'next' } : leaving(press.key);
    case 'minutes':
      return press.key === 'Enter' ? { does: 'row' } : leaving(press.key);
    case 'other':
      return null;
  }
}

function stepOf(key: string, isRtl: boolean): RowDeed | null {
  const steps: Readonly<Record<string, Step>> = {
    ArrowUp: 'up',
    ArrowDown: 'down',
    ArrowRight: isRtl ? 'out' : 'in',
    ArrowLeft: isRtl ? 'in' : 'out',
  };
  const step = steps[key];
  return step ? { does: 'step', step } : null;
}

function onRow(key: string, isMod: boolean): RowDeed | null {
  if (key === 'Enter') return { does: isMod ? 'open' : 'edit' };
  if (isMod) return null;
  if (key === 'F2') return { does: 'edit' };
  if (key === 'Insert') return { does: 'next' };
  if (key === 'Delete') return { does: 'delete' };
  return /^\p{Nd}$/u.test(key) ? { does: 'minutes' } : null;
}

function leaving(key: string): RowDeed | null {
  return key === 'Escape' ? { does: 'row' } : null;
}
