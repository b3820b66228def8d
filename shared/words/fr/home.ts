import type { Translated } from '../translated.ts';
import type { home as english } from '../en/home.ts';

export const home = {
  title: 'Ce qui appelle une décision',
  next: 'Prochaines séances',
  noNext: 'Aucune séance à venir.',
  noRoom: 'Salle à déterminer',
  clashes: '{count, plural, one {# incompatibilité à régler} other {# incompatibilités à régler}}',
  notices: '{count, plural, one {# remarque} other {# remarques}}',
  noClashes: 'Aucune incompatibilité.',
  deadlines: 'Documents assortis d’une date limite',
  noDeadlines: 'Aucun document n’est assorti d’une date limite.',
  days: '{count, plural, =0 {aujourd’hui} one {dans # jour} other {dans # jours}}',
  replies: '{count, plural, one {# réponse attendue} other {# réponses attendues}}',
  noReplies: 'Toutes les invitations ont reçu une réponse.',
  replyBy: 'd’ici au {date}',
  reconvenings: 'Réunions',
  emptyTitle: 'Espace de travail vide',
  emptyBody: 'On peut commencer par les participants à la Coalition ou par la prochaine réunion.',
} satisfies Translated<typeof english>;
