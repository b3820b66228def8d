import type { LeftOut } from '../../../../shared/contract/public-copy.ts';
import type { Localized } from '../../../../shared/domain/languages.ts';
import type { Verdict } from '../../../../shared/domain/public-copy/rules.ts';
import type { Reader } from '../context.ts';
import type { Speaker } from '../speaker.ts';

/** For which language a public copy is gathered, as at when, and where it is noted what stays out. */
export interface About {
  readonly reader: Reader;
  readonly speaker: Speaker;
  /** UTC instant. */
  readonly now: string;
  /** At home, YYYY-MM-DD. */
  readonly today: string;
  /** Whether copies before this one have told of a record. */
  readonly wasTold: (kind: string, id: string) => boolean;
  readonly leaveOut: (leftOut: LeftOut) => void;
}

interface Named {
  readonly kind: LeftOut['kind'];
  readonly id: string;
  readonly title: Localized;
  readonly of?: Localized;
}

/** Whether something may stand in the copy; where it may not, it is noted why. */
export function admits({ leaveOut }: About, { of, ...named }: Named, verdict: Verdict): boolean {
  if (verdict === null) return true;
  leaveOut({ ...named, ...verdict, of: of ?? null });
  return false;
}
