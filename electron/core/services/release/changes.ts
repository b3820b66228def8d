import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { AgendaModel } from '../../../../shared/contract/printed.ts';
import { changesBetween, type ReleaseChange } from '../../../../shared/domain/release/changes.ts';
import type { Reader } from '../context.ts';
import { modelsOf, releasesOf, type Subject } from './models.ts';

/** What has changed since the one before, and which that is; null where there is none that stands. */
export interface Since {
  readonly since: string | null;
  readonly changes: ReleaseChange[];
}

/** The last release of a subject that stands, of those made before the one given. */
export function lastStanding(
  reader: Reader,
  subject: Subject,
  before: RecordOf<'release'> | null,
): RecordOf<'release'> | undefined {
  const all = releasesOf(reader, subject);
  const earlier = before
    ? all.slice(
        0,
        all.findIndex(({ id }) => id === before.id),
      )
    : all;
  return earlier.findLast(({ voidedAt }) => voidedAt === null);
}

/** Compared in a language that both have, where there is one. */
export function changesSince(
  reader: Reader,
  earlier: RecordOf<'release'> | undefined,
  models: readonly AgendaModel[],
): Since {
  const [first] = models;
  if (!earlier || !first) return { since: null, changes: [] };
  const former = modelsOf(reader, earlier);
  const after = models.find(({ language }) => former.some((one) => one.language === language)) ?? first;
  const before = former.find(({ language }) => language === after.language) ?? former[0];
  return { since: earlier.label, changes: before ? changesBetween(before, after) : [] };
}
