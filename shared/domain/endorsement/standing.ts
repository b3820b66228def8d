/** What one participant has said of one document, as the steps on its five axes amount to it. */
import { isOneOf } from '../../typing.ts';
import { byPosition } from '../order/position.ts';
import { standingAt, type DatedStep } from '../steps/ledger.ts';
import {
  FORMALITIES,
  POSITIONS,
  PUBLICITIES,
  QUALIFICATIONS,
  type Capacity,
  type EndorsementAxis,
  type Formality,
  type Position,
  type Publicity,
  type Qualification,
  type VersionChange,
} from '../vocabulary.ts';

export interface Step extends DatedStep {
  readonly axis: EndorsementAxis;
  readonly value: string;
  readonly capacity: Capacity;
  readonly onBehalfOfIds: readonly string[];
  readonly embargoUntil: string | null;
  readonly paragraphIds: readonly string[];
}

export interface Version {
  readonly id: string;
  /** Sorts as plain text. */
  readonly position: string;
  readonly date: string;
  readonly change: VersionChange;
}

export interface Axes {
  readonly position: Position;
  /** Date of the step by which it stands endorsed, while it does. */
  readonly endorsedOn: string | null;
  /** For whom it stands endorsed where it was not said for itself; null where it was. */
  readonly onBehalfOf: readonly string[] | null;
  readonly formality: Formality | null;
  readonly qualification: Qualification;
  /** What that concerns, in the version of its day; empty where it is of the whole text. */
  readonly paragraphIds: readonly string[];
  readonly versionId: string | null;
  readonly publicity: Publicity;
  readonly embargoUntil: string | null;
  readonly lastStep: string | null;
}

const START: Axes = {
  position: 'not_approached',
  endorsedOn: null,
  onBehalfOf: null,
  formality: null,
  qualification: 'none',
  paragraphIds: [],
  versionId: null,
  publicity: 'confidential',
  embargoUntil: null,
  lastStep: null,
};

/** The axes at the end of a date (null: all steps there are). */
export function axesAt(steps: readonly Step[], asAt: string | null): Axes {
  return standingAt(steps, asAt, START, advance);
}

/** Of an endorsement that is over: how, on which version and with what qualification it was given is over with it. */
const OVER = {
  endorsedOn: null,
  onBehalfOf: null,
  formality: null,
  qualification: 'none',
  paragraphIds: [],
  versionId: null,
} as const;

function advance(axes: Axes, step: Step): Axes {
  const next = { ...axes, lastStep: step.date };
  switch (step.axis) {
    case 'position':
      return isOneOf(POSITIONS, step.value) ? positioned(next, step.value, step) : next;
    case 'formality':
      return isOneOf(FORMALITIES, step.value) ? { ...next, formality: step.value } : next;
    case 'qualification':
      return isOneOf(QUALIFICATIONS, step.value)
        ? { ...next, qualification: step.value, paragraphIds: step.paragraphIds }
        : next;
    case 'version':
      return { ...next, versionId: step.value };
    case 'publicity':
      return isOneOf(PUBLICITIES, step.value)
        ? { ...next, publicity: step.value, embargoUntil: step.embargoUntil }
        : next;
  }
}

function positioned(axes: Axes, position: Position, { date, capacity, onBehalfOfIds }: Step): Axes {
  const wasEndorsed = axes.position === 'endorsed';
  if (position !== 'endorsed') return wasEndorsed ? { ...axes, ...OVER, position } : { ...axes, position };
  const onBehalfOf = capacity === 'on_behalf' ? onBehalfOfIds : null;
  const before = ENDS.includes(axes.position) ? { ...axes, ...OVER } : axes;
  return { ...before, position, endorsedOn: date, onBehalfOf };
}

/** From these an endorsement begins anew: the form of a refusal or of a withdrawal is not its form. */
const ENDS: readonly Position[] = ['declined', 'no_reply', 'withdrawn'];

/**
 * Whether a later substantive version, out by the date, has taken the ground away from what was said. An endorsement that
 * names no version, because there was none yet, was of the text as it stood on its day.
 */
export function isSuperseded(
  { versionId, endorsedOn }: Pick<Axes, 'versionId' | 'endorsedOn'>,
  versions: readonly Version[],
  asAt: string | null,
): boolean {
  const own = versions.find((version) => version.id === versionId);
  return versions.some(
    (version) =>
      version.change === 'substantive' &&
      (own ? byPosition(version, own) > 0 : endorsedOn !== null && version.date > endorsedOn) &&
      (asAt === null || version.date <= asAt),
  );
}

/** Whether an endorsement counts: endorsed, at the document's level or above, on a version that still stands. */
export function isCounted(
  axes: Pick<Axes, 'position' | 'formality'>,
  countsFrom: Formality,
  superseded: boolean,
): boolean {
  if (axes.position !== 'endorsed' || axes.formality === null || superseded) return false;
  return FORMALITIES.indexOf(axes.formality) >= FORMALITIES.indexOf(countsFrom);
}

/** Whether it may be shown to the public at an instant. */
export function isPublic(axes: Axes, now: string): boolean {
  if (axes.publicity === 'public') return true;
  return axes.publicity === 'embargoed' && axes.embargoUntil !== null && axes.embargoUntil <= now;
}
