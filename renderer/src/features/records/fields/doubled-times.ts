import type { FormValues } from '../../../kinds/view.ts';

/** Adds the instants that a person chose for wall times that occur twice. */
export function withDoubledTimes(sent: Record<string, unknown>, draft: FormValues): Record<string, unknown> {
  const chosen = Object.fromEntries(
    ['startUtc', 'endUtc'].flatMap((name) => (draft[name] === undefined ? [] : [[name, draft[name]]])),
  );
  return { ...sent, ...chosen };
}
