import type { PrintRequestInput } from '../../../../shared/contract/shapes/print-requests.ts';
import type { SheetDraft } from '../../../../shared/contract/shapes/sheets.ts';
import { LANGUAGES, type Language } from '../../../../shared/domain/languages.ts';
import type { Owned } from '../../../../shared/domain/owner.ts';
import type {
  OrderRule,
  PageLevel,
  Paper,
  ProgrammeAudience,
  SheetExtent,
} from '../../../../shared/domain/vocabulary.ts';

/** What is printed; id is the document's or the reconvening's, null for the whole coalition's participants. */
export type PrintSubject =
  | { readonly document: 'agenda'; readonly id: null; readonly of: Programme }
  | { readonly document: 'signOff'; readonly id: string; readonly participantIds?: readonly string[] }
  | { readonly document: 'tally'; readonly id: string; readonly asAt?: Days }
  /** The id is the session's; with the release that stands. */
  | { readonly document: 'minutes'; readonly id: string; readonly release: Released | null }
  | { readonly document: 'country'; readonly id: string; readonly level: PageLevel }
  | { readonly document: 'participants'; readonly id: string | null };

/** Something as it was released: there is no other language or paper of it. */
export interface Released {
  readonly id: string;
  readonly label: string;
  readonly languages: readonly Language[];
  readonly paper: Paper;
  /** Something is written otherwise by now. */
  readonly isChanged: boolean;
}

export const EDITIONS = ['released', 'draft'] as const;

/** The programme of a reconvening or a group or, where a session is named, its agenda. */
interface Programme extends Owned {
  readonly sessionId: string | null;
}

/** The days that a tally is asked for, null: as it is now. */
export interface Days {
  readonly asAt: string | null;
  readonly knownOn: string | null;
}

export interface PrintChoices {
  readonly language: Language;
  readonly paper: Paper;
  readonly audience: ProgrammeAudience;
  /** Of minutes that were released: that, or as they are now. */
  readonly edition: (typeof EDITIONS)[number];
  /** For a participant on one page. */
  readonly level: PageLevel;
  readonly orderRule: OrderRule;
  /** The drawing of lots that the order goes by, where it goes by one. */
  readonly lotId: string | null;
  /** For a list of participants: its symbol, where it is not what follows from that of the reconvening. */
  readonly symbol: string;
  /** For a sign-off sheet: the version that is signed. */
  readonly versionId: string | null;
  readonly extent: SheetExtent;
  readonly withObservers: boolean;
}

/** The release that is meant; null where nothing is printed as it was released. */
export function releaseIn(
  subject: PrintSubject,
  { edition }: Pick<PrintChoices, 'edition'>,
): Released | null {
  return subject.document === 'minutes' && edition === 'released' ? subject.release : null;
}

/** In which languages it can be had. */
export function languagesOf(
  subject: PrintSubject,
  choices: Pick<PrintChoices, 'edition'>,
): readonly Language[] {
  return releaseIn(subject, choices)?.languages ?? LANGUAGES;
}

/** The choices with a language in which it can be had. */
export function settled(subject: PrintSubject, choices: PrintChoices): PrintChoices {
  const languages = languagesOf(subject, choices);
  const [first = choices.language] = languages;
  return { ...choices, language: languages.includes(choices.language) ? choices.language : first };
}

/** Whether a rule goes by a lot that was drawn. */
export function needsLot(rule: OrderRule): boolean {
  return rule === 'from_drawn_state' || rule === 'by_lot';
}

/** What the order rule was given; nothing that another rule would have needed. */
export function orderOf({ orderRule, lotId }: PrintChoices) {
  return { orderRule, lotId: needsLot(orderRule) ? lotId : null };
}

/** Whether the choices are enough to print; the rule of an order may want a lot first. */
export function isComplete(subject: PrintSubject, choices: PrintChoices): boolean {
  if (subject.document === 'signOff' && choices.versionId === null) return false;
  if (subject.document !== 'signOff' && subject.document !== 'participants') return true;
  return !needsLot(choices.orderRule) || choices.lotId !== null;
}

/** The request for a document; a sign-off sheet is looked at as a draft until it is issued. */
export function requestOf(subject: PrintSubject, choices: PrintChoices): PrintRequestInput {
  const { language, paper, audience } = choices;
  switch (subject.document) {
    case 'agenda':
      return { document: 'agenda', ...subject.of, audience, language, paper };
    case 'minutes': {
      const release = releaseIn(subject, choices);
      if (release)
        return { document: 'minutesRelease', releaseId: release.id, language, paper: release.paper };
      return { document: 'minutes', sessionId: subject.id, language, paper };
    }
    case 'participants':
      return {
        document: 'participants',
        reconveningId: subject.id,
        ...orderOf(choices),
        symbol: choices.symbol.trim() || null,
        language,
        paper,
      };
    case 'country':
      return { document: 'country', participantId: subject.id, level: choices.level, language, paper };
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
      return { document: 'signOff', draft: draftOf(subject, choices), language, paper };
  }
}

/** What a sign-off sheet is issued for. */
export function draftOf(
  { id: documentId, participantIds = [] }: Extract<PrintSubject, { document: 'signOff' }>,
  choices: PrintChoices,
): SheetDraft {
  return {
    documentId,
    participantIds: choices.extent === 'chosen' ? [...participantIds] : [],
    versionId: choices.versionId ?? '',
    extent: choices.extent,
    withObservers: choices.withObservers,
    ...orderOf(choices),
  };
}
