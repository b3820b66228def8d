import type { Translated } from '../translated.ts';
import type { clashes as english } from '../en/clashes.ts';

export const clashes = {
  label: 'Incompatibilités',
  title: '{count, plural, one {# incompatibilité à régler} other {# incompatibilités à régler}}',
  none: 'Aucune incompatibilité à régler.',
  erased: 'Une personne dont les données ont été effacées',
  accept: 'Accepter…',
  acceptCommand: 'Accepter des incompatibilités',
  acceptTitle: '{count, plural, one {Accepter une incompatibilité} other {Accepter # incompatibilités}}',
  acceptDo: '{count, plural, one {Accepter} other {Accepter les #}}',
  acceptSelected: '{count, plural, one {Accepter…} other {Accepter les #…}}',
  acceptedNow:
    '{count, plural, one {L’incompatibilité est acceptée.} other {# incompatibilités sont acceptées.}}',
  accepted: 'Acceptée : {reason}',
  reason: 'Justification',
  acceptNote:
    '{count, plural, one {Elle ne sera plus signalée tant que ce qui la cause ne change pas.} other {Chacune ne sera plus signalée tant que ce qui la cause ne change pas.}}',
  move: 'Déplacer…',
  moveCommand: 'Déplacer la séance pour lever une incompatibilité',
  moveTitle: 'Déplacer « {title} »',
  moveDo: 'Déplacer',
  which: 'Séance',
  start: 'Début (heure de {zone})',
  room: 'Salle',
  here: 'Incompatibilités actuelles',
  there: 'Incompatibilités à cette place',
  places: 'Où les incompatibilités sont les moins nombreuses',
  clashesThere:
    '{count, plural, =0 {aucune incompatibilité} one {# incompatibilité} other {# incompatibilités}}',
  withoutSession: 'Délégations',
  acceptedTitle: '{count, plural, one {# acceptée} other {# acceptées}}',
  isAccepted: 'Acceptée',
  takeUp: 'Rouvrir',
  takenUp: 'L’incompatibilité est de nouveau à régler.',
  severity: { warning: 'Incompatibilité', notice: 'Remarque' },
  rules: {
    same_room: 'Les séances « {first} » et « {second} » ont lieu en même temps dans la salle {room}.',
    same_person: '{person} est attendu en même temps aux séances « {first} » et « {second} ».',
    same_chair: 'Présidence assurée en même temps à « {first} » et à « {second} » : {chair}.',
    too_few_delegates:
      'Effectif insuffisant pour les séances simultanées auxquelles la délégation doit assister ({delegation}) : nécessaire {needed}, présent {delegates} (interprètes et personnel d’appui non compris).',
    agenda_longer:
      'L’ordre du jour de la séance « {session} » exige {planned} min, pour une durée de {slot} min.',
    agenda_shorter: 'L’ordre du jour de la séance « {session} » n’occupe que {planned} min sur {slot}.',
    agenda_circle:
      'À l’ordre du jour de « {session} », ces points sont placés l’un sous l’autre : {items}. Ils figurent au premier niveau tant qu’aucun n’est déplacé.',
    over_capacity:
      'Effectif possible à la séance « {session} » : {expected} ; capacité de la salle {room} : {capacity}.',
    walking_time:
      'Il y a {gap} min entre les séances « {first} » ({from}) et « {second} » ({to}) ; le trajet en demande {needed}.',
    outside_interpretation:
      'La séance « {session} » ({from}–{to}) se tient en dehors des heures où l’interprétation est assurée.',
    host_meeting:
      'La séance « {session} » se tient pendant « {meeting} », à laquelle les mêmes personnes doivent assister.',
    same_members:
      'Participants attendus en même temps aux séances « {first} » et « {second} » : {count} ({names}).',
    two_heads: 'Plusieurs chefs de délégation ont été désignés ({delegation}) : {names}.',
  },
} satisfies Translated<typeof english>;
