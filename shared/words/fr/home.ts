import type { Translated } from '../translated.ts';
import type { home as english } from '../en/home.ts';

export const home = {
  title: 'Ce qui appelle une décision',
  next: 'Aujourd’hui et ensuite',
  noNext: 'Aucune séance à venir.',
  talksPassed:
    '{count, plural, one {# consultation est passée, et il n’est pas encore dit si elle a été tenue} other {# consultations sont passées, et il n’est pas encore dit si elles ont été tenues}}',
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
  suggestions: '{count, plural, one {# suggestion à trancher} other {# suggestions à trancher}}',
  tasks: '{count, plural, one {# tâche à faire} other {# tâches à faire}}',
  unheardTitle: 'Ce qui est échu et sans compte rendu',
  unheard:
    '{count, plural, one {# engagement échu sans compte rendu} many {# engagements échus sans compte rendu} other {# engagements échus sans compte rendu}}',
  overdue: '{count, plural, one {# en retard} other {# en retard}}',
  taskOfNobody: 'personne encore',
  ownerWithdrawn: 's’est retiré',
  ownerClosed: 'est clos',
  taskDone: 'Faite',
  taskDoneOf: 'Faite : {title}',
  changed: 'Modifications',
  sinceYesterday: 'Depuis hier',
  sinceHere: 'Depuis ma dernière visite',
  since: 'Depuis quand',
  unchanged: 'Rien n’a été modifié.',
  changes:
    '{count, plural, =1000 {mille modifications ou plus} one {# modification} other {# modifications}}',
} satisfies Translated<typeof english>;
