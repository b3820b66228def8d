import type { CoreKind } from '../kind.ts';

export const stance: CoreKind<'stance'> = {
  computed: { iso3: '(SELECT p.iso3 FROM participant p WHERE p.id = stance.participant_id)' },
  /** What was said in confidence is for the secretariat alone. */
  staysIn: (_reader, { publicity }) => publicity !== 'public',
};
