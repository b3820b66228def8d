/**
 * The ledger by searching, written from its rules and not from the program: of each axis the last word that still belongs to
 * what is being said. Slow, and meant to be.
 */
import type {
  BehalfCount,
  CoalitionStatus,
  EndorsementAxis,
  Formality,
} from '../../../../shared/domain/vocabulary.ts';

/** What one person has said on one axis. `turn` counts everything that was ever recorded. */
export interface Word {
  readonly turn: number;
  readonly day: string;
  readonly axis: EndorsementAxis;
  readonly value: string;
  /** Of a position: for whom; null where it is said for oneself. */
  readonly onBehalfOf: readonly string[] | null;
  /** Of a publicity that is under embargo: the instant at which it ends. */
  readonly until: string | null;
}

export interface Edition {
  readonly id: string;
  readonly day: string;
  readonly isSubstantive: boolean;
}

export interface World {
  readonly people: readonly string[];
  /** By person. */
  readonly words: ReadonlyMap<string, readonly Word[]>;
  readonly statuses: ReadonlyMap<string, readonly { turn: number; day: string; status: CoalitionStatus }[]>;
  readonly rules: readonly { turn: number; day: string; level: Formality; behalf: BehalfCount }[];
  /** In their order. */
  readonly editions: readonly Edition[];
  readonly now: string;
  readonly today: string;
  /** The last instant of a day where the text is endorsed. */
  readonly lastOf: (day: string) => string;
}

export interface Stand {
  readonly participantId: string;
  /** Null to the public, which knows of no position that is not public. */
  readonly position: string | null;
  readonly formality: string | null;
  readonly qualification: string;
  readonly versionId: string | null;
  readonly publicity: string;
  readonly counted: boolean;
  readonly spokenForBy: string | null;
  readonly toReconfirm: boolean;
  readonly lastStep: string | null;
  readonly uncounted: string | null;
}

const LEVELS = ['informal', 'oral', 'ad_referendum', 'in_writing', 'signed'];

function upTo<T extends { readonly day: string; readonly turn: number }>(
  list: readonly T[],
  day: string,
): T[] {
  const told = list.filter((one) => one.day <= day);
  return told.sort((a, b) => (a.day === b.day ? a.turn - b.turn : a.day < b.day ? -1 : 1));
}

/** All that can be read of what one person had said by the end of a day. */
function readingOf(world: World, person: string, day: string) {
  const words = upTo(world.words.get(person) ?? [], day);
  const positions = words.filter(({ axis }) => axis === 'position');
  const position = positions.at(-1);
  // What was said of form, reservation and version before something ended is of that, and not of what is now.
  let fence = -1;
  positions.forEach((one, at) => {
    const before = positions[at - 1]?.value ?? 'not_approached';
    const hasEnded = before === 'endorsed' && one.value !== 'endorsed';
    const beginsAnew = one.value === 'endorsed' && ['declined', 'no_reply', 'withdrawn'].includes(before);
    if (hasEnded || beginsAnew) fence = words.indexOf(one);
  });
  const since = (axis: EndorsementAxis) =>
    words.findLast((one, at) => at > fence && one.axis === axis)?.value;
  const publicity = words.findLast(({ axis }) => axis === 'publicity');
  return {
    position: position?.value ?? 'not_approached',
    endorsedOn: position?.value === 'endorsed' ? position.day : null,
    onBehalfOf: position?.value === 'endorsed' ? position.onBehalfOf : null,
    formality: since('formality') ?? null,
    qualification: since('qualification') ?? 'none',
    versionId: since('version') ?? null,
    publicity: publicity?.value ?? 'confidential',
    until: publicity?.until ?? null,
    lastStep: words.at(-1)?.day ?? null,
  };
}

type Reading = Omit<ReturnType<typeof readingOf>, 'position'> & Pick<Stand, 'position'>;

const NOTHING: Reading = {
  position: null,
  endorsedOn: null,
  onBehalfOf: null,
  formality: null,
  qualification: 'none',
  versionId: null,
  publicity: 'confidential',
  until: null,
  lastStep: null,
};

function isOpen({ publicity, until }: Reading, at: string): boolean {
  return publicity === 'public' || (publicity === 'embargoed' && until !== null && until <= at);
}

/** Public then, and public now: what was confided since is not given away by asking for an earlier day. */
function isShown(world: World, person: string, day: string): boolean {
  // That nothing was said is not said: it would be false of whoever spoke in confidence.
  if (readingOf(world, person, day).position === 'not_approached') return false;
  const at = world.lastOf(day) < world.now ? world.lastOf(day) : world.now;
  return (
    isOpen(readingOf(world, person, day), at) && isOpen(readingOf(world, person, world.today), world.now)
  );
}

function isOvertaken(world: World, { versionId, endorsedOn }: Reading, day: string): boolean {
  const own = world.editions.findIndex(({ id }) => id === versionId);
  return world.editions.some((edition, at) => {
    if (!edition.isSubstantive || edition.day > day) return false;
    return own >= 0 ? at > own : endorsedOn !== null && edition.day > endorsedOn;
  });
}

/** Who stands how at the end of a day, for an audience. */
export function standsAt(world: World, day: string, audience: 'internal' | 'public'): Stand[] {
  const rule = upTo(world.rules, day).at(-1) ?? { level: 'in_writing', behalf: 'one' };
  const readings = new Map<string, Reading>();
  for (const person of world.people) {
    const isHidden = audience === 'public' && !isShown(world, person, day);
    const reading = isHidden ? NOTHING : readingOf(world, person, day);
    const status = upTo(world.statuses.get(person) ?? [], day).at(-1)?.status ?? 'invited';
    if (reading.lastStep !== null || status !== 'withdrawn') readings.set(person, reading);
  }
  const isValid = (reading: Reading): boolean =>
    reading.position === 'endorsed' &&
    reading.formality !== null &&
    LEVELS.indexOf(reading.formality) >= LEVELS.indexOf(rule.level) &&
    !isOvertaken(world, reading, day);
  /** The first in the order of the list whose valid endorsement names somebody. */
  const speakerFor = (person: string): string | null =>
    rule.behalf === 'each'
      ? ([...readings].find(([, other]) => isValid(other) && other.onBehalfOf?.includes(person))?.[0] ?? null)
      : null;
  return [...readings].map(([participantId, reading]) => {
    const speaker = speakerFor(participantId);
    const isForItself =
      isValid(reading) && (reading.onBehalfOf === null || rule.behalf === 'one' || speaker === participantId);
    const hasSpoken = ['endorsed', 'declined', 'withdrawn'].includes(reading.position ?? '');
    const spokenForBy = !isForItself && !hasSpoken ? speaker : null;
    const { position, formality, qualification, versionId, publicity, lastStep } = reading;
    const counted = isForItself || spokenForBy !== null;
    return {
      participantId,
      position,
      formality,
      qualification,
      versionId,
      publicity,
      counted,
      spokenForBy,
      toReconfirm: position === 'endorsed' && isOvertaken(world, reading, day),
      lastStep,
      uncounted: counted ? null : whyNot(reading, rule, isOvertaken(world, reading, day)),
    };
  });
}

/** The first that is missing, in the order in which an officer asks. */
function whyNot(
  { position, formality }: Reading,
  rule: { readonly level: string; readonly behalf: string },
  overtaken: boolean,
): string | null {
  if (position === null) return null;
  if (position !== 'endorsed') return 'notEndorsed';
  if (overtaken) return 'superseded';
  if (formality === null) return 'noFormality';
  if (LEVELS.indexOf(formality) < LEVELS.indexOf(rule.level)) return 'belowLevel';
  return rule.behalf === 'none' ? 'behalfNotCounted' : 'forOthers';
}
