/** The message that names a release by the paper that it is of. */
export function paperOf({
  of,
  sessionId,
}: {
  readonly of: 'release' | 'minutesRelease';
  readonly sessionId: string | null;
}): 'outbox:programme' | 'outbox:agenda' | 'outbox:minutes' {
  if (of === 'minutesRelease') return 'outbox:minutes';
  return sessionId === null ? 'outbox:programme' : 'outbox:agenda';
}
