import type { ClashInput, Found } from './input.ts';
import { samePerson, tooFewDelegates, twoHeads } from './people.ts';
import { overCapacity, sameRoom, walkingTime } from './places.ts';
import { agendaLength, hostMeeting, outsideInterpretation } from './times.ts';

const RULES: readonly ((input: ClashInput) => Found[])[] = [
  sameRoom,
  samePerson,
  tooFewDelegates,
  hostMeeting,
  agendaLength,
  overCapacity,
  walkingTime,
  outsideInterpretation,
  twoHeads,
];

/** Everything that clashes in a reconvening, by the time at which it begins; each once. */
export function findClashes(input: ClashInput): Found[] {
  const found = new Map(RULES.flatMap((rule) => rule(input)).map((clash) => [clash.key, clash]));
  return [...found.values()].sort((a, b) =>
    a.startUtc === b.startUtc ? (a.key < b.key ? -1 : 1) : a.startUtc < b.startUtc ? -1 : 1,
  );
}

export type { ClashDelegation, ClashInput, ClashMeeting, ClashRoom, ClashSession, Found } from './input.ts';
