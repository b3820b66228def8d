import { problem, type Problem } from '../../../shared/contract/errors.ts';
import { joinedNotes } from '../../../shared/domain/text/joined.ts';
import { LIMITS } from '../../../shared/kinds/fields.ts';

interface Noted {
  readonly notes: string | null;
}

/** Why two records cannot be made one: nothing of what was noted is left out, and together it is more than is kept. */
export function unkeptNotes(kept: Noted, other: Noted): Problem[] {
  const together = joinedNotes(kept.notes, other.notes)?.length ?? 0;
  return together > LIMITS.text ? [problem('otherId', 'notesTooLong', { allowed: LIMITS.text })] : [];
}
