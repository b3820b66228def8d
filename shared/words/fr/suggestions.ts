import type { Translated } from '../translated.ts';
import type { suggestions as english } from '../en/suggestions.ts';

export const suggestions = {
  open: 'Suggestions à trancher',
  none: 'Aucune suggestion issue de cette consultation n’est à trancher.',
  accept: 'Accepter…',
  acceptOf: 'Accepter « {title} »…',
  acceptCommitment: 'Accepter comme engagement',
  acceptEndorsement: 'Accepter comme appui',
  accepted: 'Suggestion acceptée.',
  due: 'échéance : {date}',
} satisfies Translated<typeof english>;
