import {
  Building2,
  CalendarDays,
  Contact,
  Dices,
  DoorOpen,
  FileText,
  Flag,
  Gavel,
  Globe,
  Handshake,
  Landmark,
  Lightbulb,
  ListChecks,
  ListTodo,
  ListOrdered,
  ListStart,
  MessagesSquare,
  FlaskConical,
  Network,
  Newspaper,
  NotebookPen,
  Siren,
  Users,
  UsersRound,
  type LucideIcon,
} from 'lucide-react';
import type { Kind } from '../../../shared/contract/kinds.ts';
import type { palette } from '../../../shared/words/en/palette.ts';

/** The kinds that have other words by which their lists are looked for. */
type PlaceKind = Kind & keyof typeof palette.also.places;

/** A list that the rail leads to. */
export interface Place {
  readonly kind: PlaceKind;
  readonly icon: LucideIcon;
  /** Two strokes, one after the other. */
  readonly keys?: string;
}

/** Lists about the current reconvening, in the order of the rail. */
export const OF_RECONVENING: readonly Place[] = [
  { kind: 'session', icon: ListOrdered, keys: 'G S' },
  { kind: 'delegation', icon: UsersRound, keys: 'G D' },
  { kind: 'document', icon: FileText, keys: 'G O' },
];

/** Lists about the whole coalition. */
export const OF_COALITION: readonly Place[] = [
  { kind: 'participant', icon: Flag, keys: 'G P' },
  { kind: 'workingGroup', icon: Network, keys: 'G W' },
  { kind: 'priorityAction', icon: ListChecks, keys: 'G A' },
  { kind: 'consultation', icon: MessagesSquare, keys: 'G L' },
  { kind: 'commitment', icon: Handshake, keys: 'G K' },
  { kind: 'task', icon: ListTodo, keys: 'G J' },
  { kind: 'publication', icon: Newspaper, keys: 'G V' },
  { kind: 'alert', icon: Siren, keys: 'G N' },
  { kind: 'substance', icon: FlaskConical, keys: 'G U' },
  { kind: 'forum', icon: Landmark, keys: 'G F' },
  { kind: 'reconvening', icon: CalendarDays, keys: 'G R' },
  { kind: 'hostEvent', icon: Building2, keys: 'G E' },
  { kind: 'room', icon: DoorOpen, keys: 'G M' },
  { kind: 'person', icon: Contact },
  { kind: 'delegate', icon: Users },
];

/** Lists that are opened seldom: by their commands alone. */
const BY_COMMAND: readonly Place[] = [
  { kind: 'minutes', icon: NotebookPen },
  { kind: 'decision', icon: Gavel, keys: 'G I' },
  { kind: 'publicCopy', icon: Globe },
  { kind: 'suggestion', icon: Lightbulb },
  { kind: 'lot', icon: Dices },
  { kind: 'orderException', icon: ListStart },
];

export const PLACES: readonly Place[] = [...OF_RECONVENING, ...OF_COALITION, ...BY_COMMAND];
