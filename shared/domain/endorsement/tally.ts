/** The counts of a document's endorsements, each by a definition that can be said. */
import type { Localized } from '../languages.ts';
import {
  FORMALITIES,
  POSITIONS,
  QUALIFICATIONS,
  REGIONAL_GROUPS,
  type ParticipantKind,
  type Position,
  type UnStatus,
  type RegionalGroup,
} from '../vocabulary.ts';
import { countsOn, daysOf, type DocumentPast } from '../document-past.ts';
import { dayAt, lastOfDay } from '../time/days.ts';
import { isAsked, membershipAt, type MembershipStep } from '../membership/standing.ts';
import { ruleAt, type RuleStep } from '../counting/rule.ts';
import { countedUnder, namedIn } from './behalf.ts';
import { whyUncounted, type Uncounted } from './uncounted.ts';
import { axesAt, isCounted, isPublic, isSuperseded, type Axes, type Step, type Version } from './standing.ts';

export interface Asked {
  readonly id: string;
  readonly shortName: Localized;
  readonly formalName: Localized;
  readonly participantKind: ParticipantKind;
  readonly iso3: string | null;
  readonly unStatus: UnStatus | null;
  readonly regionalGroup: RegionalGroup | null;
  /** The day on which it came into the directory; null: on no day that is known. */
  readonly enteredOn: string | null;
}

export interface ParticipantStanding
  extends Omit<Axes, 'endorsedOn' | 'onBehalfOf' | 'position'>, Omit<Asked, 'id' | 'enteredOn'> {
  readonly participantId: string;
  /** Null where nothing is made public of it: whether it was asked, and what it said, is then not said either. */
  readonly position: Position | null;
  /** For whom it stands endorsed where it was not said for itself. */
  readonly onBehalfOf: readonly string[];
  /** Who stand endorsed on its behalf, whether or not it counts by that. */
  readonly namedBy: readonly string[];
  readonly counted: boolean;
  /** Who has endorsed on its behalf, where it counts by that. */
  readonly spokenForBy: string | null;
  readonly toReconfirm: boolean;
  /** Why it does not count; null where it does, or nothing of it is known. */
  readonly uncounted: Uncounted | null;
}

export interface TallyInput {
  /** All there are, whatever they are to the coalition. */
  readonly participants: readonly Asked[];
  readonly membershipsOf: ReadonlyMap<string, readonly MembershipStep[]>;
  readonly stepsOf: ReadonlyMap<string, readonly Step[]>;
  readonly versions: readonly Version[];
  readonly rules: readonly RuleStep[];
  /** Date at whose end the counts are taken; null: with all steps there are. */
  readonly asAt: string | null;
  readonly audience: 'internal' | 'public';
  /** Where the text was on its way: what was drafted on a day, or had been withdrawn, does not count on it. */
  readonly document: DocumentPast;
  /** In a copy to share: who has said nothing in it may have said something that is not in it. */
  readonly isShared: boolean;
  /** UTC instant against which embargoes are held. */
  readonly now: string;
  /** IANA zone whose days are meant. */
  readonly zone: string;
  /** All steps that are recorded now, where `stepsOf` are those that were known then. */
  readonly presentOf: ReadonlyMap<string, readonly Step[]>;
}

/**
 * A standing for each participant that belonged to the coalition on that day, or had left it but had spoken of the text, in
 * the order given. To the public, one that is not public has no position: not even that of not having been asked, which
 * might be false.
 */
export function standingsOf(input: TallyInput): ParticipantStanding[] {
  const { asAt } = input;
  const rule = ruleAt(input.rules, asAt);
  const stands = countsOn(input.document, asAt);
  const standings = input.participants.flatMap(({ id, enteredOn: entered, ...about }) => {
    const said = axesAt(input.stepsOf.get(id) ?? [], asAt);
    const isHidden = input.audience === 'public' && !isShown(input, id, said);
    const { endorsedOn, onBehalfOf, ...axes } = isHidden ? axesAt([], null) : said;
    if (axes.lastStep === null && !isAsked(input.membershipsOf.get(id) ?? [], entered, asAt)) return [];
    const superseded = isSuperseded({ ...axes, endorsedOn }, input.versions, asAt);
    const isUnsaid = isHidden || (input.isShared && axes.lastStep === null);
    return [
      {
        participantId: id,
        ...about,
        ...axes,
        position: isUnsaid ? null : axes.position,
        onBehalfOf,
        counted: stands && isCounted(axes, rule.countsFrom, superseded),
        toReconfirm: axes.position === 'endorsed' && superseded,
      },
    ];
  });
  const counted = countedUnder(rule.behalf, standings);
  const namedBy = namedIn(standings);
  return standings.map(({ onBehalfOf, ...standing }) => {
    const { counted: counts, spokenForBy } = counted.get(standing.participantId) ?? NOT_COUNTED;
    return {
      ...standing,
      onBehalfOf: onBehalfOf ?? [],
      namedBy: namedBy.get(standing.participantId) ?? [],
      counted: counts,
      spokenForBy,
      uncounted: whyUncounted({ ...standing, counted: counts }, { ...rule, stands }),
    };
  });
}

const NOT_COUNTED = { counted: false, spokenForBy: null };

/**
 * Whether the public may know of what a participant had said by the end of the day that is asked for. Never what is
 * confidential now, also not by asking for a day on which it was not, or for what was known then; nor what was still under
 * embargo at the end of that day.
 */
function isShown({ asAt, now, zone, presentOf }: TallyInput, id: string, known: Axes): boolean {
  if (known.position === 'not_approached') return false;
  const end = asAt === null ? now : lastOfDay(asAt, zone);
  return (
    isPublic(known, end < now ? end : now) && isPublic(axesAt(presentOf.get(id) ?? [], dayAt(now, zone)), now)
  );
}

export interface Count {
  readonly value: string;
  readonly count: number;
}

export interface Counts {
  readonly invited: number;
  /** How many of those were members of the coalition on that day. */
  readonly members: number;
  readonly counted: number;
  readonly toReconfirm: number;
  /** Adds up to invited; 'none': of whom no position is public. */
  readonly byPosition: Count[];
  readonly byFormality: Count[];
  readonly byQualification: Count[];
  readonly byRegionalGroup: { value: string; counted: number; invited: number }[];
  readonly byDay: { date: string; counted: number }[];
}

const isEndorsed = ({ position }: ParticipantStanding): boolean => position === 'endorsed';

/** `hasDays`: whether the running total is wanted, which asks for the standings of each day. */
export function countsOf(
  input: TallyInput,
  standings: readonly ParticipantStanding[],
  hasDays = true,
): Counts {
  const endorsed = standings.filter(isEndorsed);
  const counted = standings.filter((one) => one.counted);
  return {
    invited: standings.length,
    members: standings.filter(({ participantId }) => {
      const membership = membershipAt(input.membershipsOf.get(participantId) ?? [], input.asAt);
      return membership.status === 'member';
    }).length,
    counted: counted.length,
    toReconfirm: standings.filter((one) => one.toReconfirm).length,
    byPosition: byPosition(input, standings),
    byFormality: countBy(FORMALITIES, endorsed, (one) => one.formality),
    byQualification: countBy(QUALIFICATIONS, endorsed, (one) => one.qualification),
    byRegionalGroup: [...REGIONAL_GROUPS, null].map((group) => ({
      value: group ?? 'none',
      counted: counted.filter((one) => one.regionalGroup === group).length,
      invited: standings.filter((one) => one.regionalGroup === group).length,
    })),
    byDay: hasDays ? runningTotal(input) : [],
  };
}

/** Of whom nothing is public is not known whether they were approached: that is no count of such a tally. */
function byPosition({ audience, isShared }: TallyInput, standings: readonly ParticipantStanding[]): Count[] {
  const values = audience === 'public' || isShared ? [...POSITIONS.slice(1), 'none'] : POSITIONS;
  return countBy(values, standings, ({ position }) => position ?? 'none');
}

function countBy<T>(values: readonly string[], list: readonly T[], of: (one: T) => string | null): Count[] {
  return values.map((value) => ({ value, count: list.filter((one) => of(one) === value).length }));
}

/** How many counted at the end of each day on which the number changed. */
function runningTotal(input: TallyInput): { date: string; counted: number }[] {
  const days = new Set<string>();
  for (const { date, embargoUntil } of [...input.stepsOf.values()].flat()) {
    days.add(date);
    if (embargoUntil !== null && input.audience === 'public') days.add(dayAt(embargoUntil, input.zone));
  }
  for (const steps of input.membershipsOf.values()) for (const { date } of steps) days.add(date);
  for (const { date } of input.versions) days.add(date);
  for (const date of daysOf(input.document)) days.add(date);
  for (const { enteredOn } of input.participants) if (enteredOn !== null) days.add(enteredOn);
  for (const { date } of input.rules) if (date !== null) days.add(date);
  const totals: { date: string; counted: number }[] = [];
  for (const date of [...days].sort()) {
    if (input.asAt !== null && date > input.asAt) break;
    const counted = standingsOf({ ...input, asAt: date }).filter((one) => one.counted).length;
    if (counted !== (totals.at(-1)?.counted ?? 0)) totals.push({ date, counted });
  }
  return totals;
}
