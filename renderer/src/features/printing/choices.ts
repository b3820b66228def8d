import type { PrintRequestInput, SheetDraft } from '../../../../shared/contract/shapes.ts';
import type { Language } from '../../../../shared/domain/languages.ts';
import type {
  OrderRule,
  Paper,
  ProgrammeAudience,
  SheetExtent,
} from '../../../../shared/domain/vocabulary.ts';

/** What is printed; id is the document's or the reconvening's, null for the whole coalition's participants. */
export type PrintSubject =
  | { readonly document: 'agenda' | 'signOff'; readonly id: string }
  | { readonly document: 'tally'; readonly id: string; readonly asAt?: Days }
  | { readonly document: 'participants'; readonly id: string | null };

/** The days that a tally is asked for, null: as it is now. */
export interface Days {
  readonly asAt: string | null;
  readonly knownOn: string | null;
}

export interface PrintChoices {
  readonly language: Language;
  readonly paper: Paper;
  readonly audience: ProgrammeAudience;
  readonly orderRule: OrderRule;
  /** Where the order begins, for the order from a drawn State. */
  readonly drawnId: string | null;
  /** The lot that was drawn, for the order by lot. */
  readonly lot: string;
  /** For a sign-off sheet: the version that is signed. */
  readonly versionId: string | null;
  readonly extent: SheetExtent;
  readonly withObservers: boolean;
}

/** What the order rule was given; nothing that another rule would have needed. */
export function orderOf({ orderRule, drawnId, lot }: PrintChoices) {
  return {
    orderRule,
    drawnId: orderRule === 'from_drawn_state' ? drawnId : null,
    lot: orderRule === 'by_lot' ? lot : null,
  };
}

/** Whether the choices are enough to print; the rule of an order may want a State or a lot first. */
export function isComplete(subject: PrintSubject, choices: PrintChoices): boolean {
  if (subject.document === 'signOff' && choices.versionId === null) return false;
  if (subject.document !== 'signOff' && subject.document !== 'participants') return true;
  if (choices.orderRule === 'from_drawn_state') return choices.drawnId !== null;
  return choices.orderRule !== 'by_lot' || choices.lot.trim() !== '';
}

/** The request for a document; a sign-off sheet is looked at as a draft until it is issued. */
export function requestOf(subject: PrintSubject, choices: PrintChoices): PrintRequestInput {
  const { language, paper, audience } = choices;
  switch (subject.document) {
    case 'agenda':
      return { document: 'agenda', reconveningId: subject.id, audience, language, paper };
    case 'participants':
      return { document: 'participants', reconveningId: subject.id, ...orderOf(choices), language, paper };
    case 'tally':
      return {
        document: 'tally',
        documentId: subject.id,
        ...subject.asAt,
        audience: audience === 'internal' ? audience : 'public',
        language,
        paper,
      };
    case 'signOff':
      return { document: 'signOff', draft: draftOf(subject.id, choices), language, paper };
  }
}

/** What a sign-off sheet is issued for. */
export function draftOf(documentId: string, choices: PrintChoices): SheetDraft {
  return {
    documentId,
    versionId: choices.versionId ?? '',
    extent: choices.extent,
    withObservers: choices.withObservers,
    ...orderOf(choices),
  };
}
