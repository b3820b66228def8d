import type { Translated } from '../translated.ts';
import type { tour as english } from '../en/tour.ts';

export const tour = {
  sampleTitle: 'Dix choses à essayer, une minute chacune',
  firstTitle: 'Cinq premières étapes',
  done: '{done} sur {count}',
  all: 'Tout est fait.',
  putAway: 'Masquer',
  whole: 'Voir les {count}',
  next: 'Voir les suivantes',
  show: 'Afficher la visite guidée',
  go: 'Y aller',
  isDone: 'Fait',
  isOpen: 'À faire',
  sample: {
    timetable: 'Voir la réunion de Vienne heure par heure, en regard du programme de la Commission.',
    move: 'Y déplacer une séance : maintenir Alt et appuyer sur ↓ ; les incompatibilités sont annoncées d’abord.',
    undo: 'Annuler ce déplacement avec Ctrl+Z ; ce qui est annulé est indiqué.',
    clash:
      'Accepter ci-dessous une incompatibilité en la justifiant ; elle ne sera plus signalée tant que sa cause ne change pas.',
    many: 'Sélectionner plusieurs délégations avec Maj et fixer leur réponse en une seule opération.',
    agenda: 'Saisir deux points à l’ordre du jour d’une séance : Entrée après chacun.',
    tally: 'Voir qui s’est rallié à un document, et pourquoi ce qui n’est pas compté ne l’est pas.',
    paper: 'Regarder un ordre du jour tel qu’il sera imprimé.',
    find: 'Trouver un État ou une personne par l’un de ses noms : Ctrl+K.',
    changes: 'Voir ce qui a changé et qui l’a fait ; chaque ligne peut être retirée.',
  },
  first: {
    zone: 'L’espace de travail a son nom et son fuseau de référence : {name}, {zone}.',
    states: 'Ajouter les États de la Coalition ; leurs noms en six langues les accompagnent.',
    meeting: 'Saisir la manifestation hôte et la réunion qui se tient en marge.',
    sessions: 'Placer les séances dans le calendrier.',
    delegations: 'Inviter les États : une délégation chacun, avec la date de réponse.',
  },
} satisfies Translated<typeof english>;
