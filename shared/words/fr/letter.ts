import type { letter as english } from '../en/letter.ts';
import type { Translated } from '../translated.ts';

export const letter = {
  subject: 'Nouvelles de votre engagement : {title}',
  greeting: 'Chers collègues,',
  undertook: 'Vous avez pris l’engagement suivant : « {title} ».',
  exactly: 'Plus précisément : {what}',
  wasDue: 'L’échéance en était fixée au {date}.',
  isDue: 'L’échéance en est fixée au {date}.',
  lastReport: 'Le dernier compte rendu dont nous disposons date du {date}.',
  noReport: 'Nous n’avons reçu aucun compte rendu à ce jour.',
  asking:
    'Nous vous serions reconnaissants de bien vouloir nous indiquer ce qui a été fait, ce qui reste à faire et la date à laquelle vous pensez y parvenir.',
  confidential: 'Nous tenons cet engagement pour confidentiel et n’en écrivons qu’à vous.',
  closing: 'Veuillez agréer l’expression de notre considération distinguée.',
} satisfies Translated<typeof english>;
