import type { Translated } from '../translated.ts';
import type { timetable as english } from '../en/timetable.ts';

export const timetable = {
  wholeDays: 'toute la journée',
  label: 'Calendrier des séances : {title}',
  week: 'Semaine',
  day: 'Jour',
  view: 'Par jour ou par salle',
  whichDay: 'Jour',
  list: 'Liste',
  emptyBody:
    'Aucune séance pour l’instant. Saisir le nom de la première dans une plage libre : Entrée la crée et passe à la suivante.',
  emptyTime: '{time}, {where} : plage libre. Ce qui est saisi est le nom d’une séance.',
  name: 'Nom de la séance, {times}',
  namePlaceholder: 'Nom, puis Entrée',
  made: 'Séance créée : « {title} », {from}–{to}.',
  noRoom: 'Sans salle',
  host: 'Manifestation hôte',
  mustAttend: 'présence indispensable',
  clashes: '{count, plural, one {# incompatibilité} other {# incompatibilités}}',
  moved: '« {title} » : {from}–{to}',
  hours: 'Heure locale ({zone})',
  daysLeft:
    '{count, plural, one {# autre jour n’est pas affiché} other {# autres jours ne sont pas affichés}} ; la liste contient ce qui s’y tient.',
  noClash: 'Aucune incompatibilité à cet endroit.',
  moreClashes: '{count, plural, one {et # autre incompatibilité} other {et # autres incompatibilités}}',
} satisfies Translated<typeof english>;
