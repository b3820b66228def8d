import type { Translated } from '../translated.ts';
import type { home as english } from '../en/home.ts';

export const home = {
  title: 'Ce qui appelle une décision',
  next: 'Aujourd’hui et ensuite',
  noNext: 'Aucune séance à venir.',
  noRoom: 'Salle à déterminer',
  days: '{count, plural, =0 {aujourd’hui} =1 {demain} one {dans # jour} other {dans # jours}}',
  daysAgo: '{count, plural, =1 {hier} one {il y a # jour} other {il y a # jours}}',
  meeting: '{title} : aucune séance à venir',
  decide: 'À décider',
  nothing: 'Rien n’attend de décision.',
  clashes: '{count, plural, one {# incompatibilité à régler} other {# incompatibilités à régler}}',
  notices: '{count, plural, one {# remarque} other {# remarques}}',
  showAll: 'Afficher les {count}',
  showFirst: 'Afficher les {count} premières',
  deadlines: 'Dates limites des documents',
  replies: '{count, plural, one {# réponse attendue} other {# réponses attendues}}',
  replyBy: 'd’ici au {date}',
  more: '{count, plural, one {et # autre} other {et # autres}}',
  toTell: '{count, plural, one {# destinataire à informer} other {# destinataires à informer}}',
  changed: 'Modifications',
  sinceYesterday: 'Depuis hier',
  sinceHere: 'Depuis ma dernière visite',
  since: 'Depuis quand',
  unchanged: 'Rien n’a été modifié.',
  changes:
    '{count, plural, =1000 {mille modifications ou plus} one {# modification} other {# modifications}}',
} satisfies Translated<typeof english>;
