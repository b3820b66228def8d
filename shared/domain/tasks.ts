/** Who is to do a task, and where it came from. */

export const OWNERS = ['participantId', 'groupId', 'personId'] as const;
type Owner = { readonly [N in (typeof OWNERS)[number]]: string | null };

export const ORIGINS = ['sessionId', 'consultationId', 'commitmentId'] as const;

/**
 * The one who is to do it, or nobody: who is newly named takes the place of whoever was before. Null where several are
 * named at once, so that nobody can tell which of them is meant.
 */
export function oneOwner(next: Owner, previous: Owner | null): Owner | null {
  const named = OWNERS.filter((name) => next[name] !== null);
  const newly = named.filter((name) => next[name] !== previous?.[name]);
  const [one, other] = named.length > 1 && previous ? newly : named;
  if (other !== undefined || (one === undefined && named.length > 1)) return null;
  const owner = (name: keyof Owner): string | null => (name === one ? next[name] : null);
  return { participantId: owner('participantId'), groupId: owner('groupId'), personId: owner('personId') };
}
