import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { AgendaModel } from '../../../../shared/contract/printed.ts';
import type { LeftOut } from '../../../../shared/contract/public-copy.ts';
import type { Tally } from '../../../../shared/contract/shapes/tally.ts';
import type { Localized } from '../../../../shared/domain/languages.ts';
import type { Verdict } from '../../../../shared/domain/public-copy/rules.ts';
import type { Logged } from '../../repositories/ledger.ts';
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
  /** The pages of a release, and of a text the public tally and all steps: read once, whatever the number of languages. */
  readonly pagesOf: (release: RecordOf<'release'>) => readonly AgendaModel[];
  readonly tallyOf: (documentId: string) => Tally;
  readonly stepsOf: (documentId: string) => readonly Logged<'endorsementStep'>[];
  /** Whether copies before this one have told of a record. */
  readonly wasTold: (kind: string, id: string) => boolean;
  /** Null where it is noted for another language already: it is the same in each. */
  readonly leaveOut: ((leftOut: LeftOut) => void) | null;
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
  leaveOut?.({ ...named, ...verdict, of: of ?? null });
  return false;
}
