import { allClashes, programmeOf } from './programme.ts';
import type { ClashInput } from './input.ts';
import type { Found } from './found.ts';

/** Everything that clashes in a programme, by the time at which it begins; each once. */
export function findClashes(input: ClashInput): Found[] {
  return allClashes(programmeOf(input));
}

export { allClashes, changed, clashesIf, programmeOf, type Programme } from './programme.ts';
export { roomOfPlace } from './rooms.ts';
export type { Found } from './found.ts';
export type {
  ClashContact,
  ClashDelegate,
  ClashDelegation,
  ClashHostMeeting,
  ClashInput,
  ClashMeeting,
  ClashMembership,
  ClashRoom,
  ClashSession,
  ClashSetting,
} from './input.ts';
