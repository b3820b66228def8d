import type { Translated } from '../translated.ts';
import type { fora as english } from '../en/fora.ts';

export const fora = {
  map: 'Carte des instances',
  command: 'Aller à la carte des instances',
  exists: 'Ce qui existe déjà',
  unanswered:
    'Il n’est pas encore dit comment ceci se situe par rapport à l’existant. D’ici là, aucune adoption n’est possible.',
  candidates: 'À examiner',
  sayHow: 'Préciser…',
  saidNew: 'Consigné : aucune instance existante ne le fait.',
  notNew: 'Il n’est plus dit qu’aucune instance ne le fait.',
  words: 'en commun : {words}',
  meeting: 'se réunit à une date proche : {name}, {day}',
  ours: 'De la Coalition',
  works: 'Travaille dans ce domaine',
  legend: '● une instance y travaille · + en complément · → en appui · ▲ en recoupement · ■ une séance',
  answers: 'Rapport de chacune à l’existant',
  nothingSaid: 'Rien de dit à ce jour',
  states: {
    gap: 'Rien de la Coalition',
    alone: 'La Coalition seule',
    doubled: 'Double emploi',
    beside: 'À côté d’autres',
  },
} satisfies Translated<typeof english>;
