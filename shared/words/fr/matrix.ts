import type { Translated } from '../translated.ts';
import type { matrix as english } from '../en/matrix.ts';

export const matrix = {
  title: 'Positions sur les mesures',
  notAsked: 'Non consulté',
  totals: 'Ensemble affiché',
  sentence:
    'appui : {support} ; acceptation sans appui : {live_with} ; appui avec modifications : {with_changes} ; opposition : {oppose} ; sans réponse : {silent} ; non consultés : {notAsked} ; situation au {day}',
  keys: '1 appui · 2 acceptation sans appui · 3 appui avec modifications (demande lesquelles) · 4 opposition · 5 sans réponse. Entrée ou F2 demande le libellé, la date et la consultation ; rien de ce qui a été dit n’est remplacé.',
  unasked: 'Jamais consultés',
  unaskedActions:
    '{count, plural, one {Personne n’a été consulté sur cette action} other {Personne n’a été consulté sur ces # actions}} : {names}.',
  unaskedParticipants:
    '{count, plural, one {Ce participant n’a été consulté} other {Ces # participants n’ont été consultés}} sur aucune des actions : {names}.',
  movedSince: 'Signaler si postérieur au',
  movedOnly: 'Changements seulement',
  starred: '* exprimée après le {day}',
  byAction: 'Par mesure',
  byGroup: 'Par groupe régional',
  noGroup: 'Sans groupe régional',
  inWords: 'En toutes lettres',
  ours: 'Réservé au secrétariat : comprend des positions confidentielles.',
  asAt: 'Situation au {day}',
  ledger: 'Positions exprimées : {name}',
  nothingSaid: 'Aucune position n’a encore été exprimée.',
  recordedBy: 'Consigné par {name}',
  record: 'Consigner',
  recorded: '{count, plural, one {Position consignée.} other {# positions consignées.}}',
  ask: '{count, plural, one {Position de {name} sur {action}} other {# positions}}',
  command: 'Aller aux positions de chacun sur les mesures',
  talkNote:
    'En date du {day}. Les positions encadrées ont été exprimées lors de cette consultation ; les autres, avant ou ailleurs.',
  talkCancelled: 'Cette consultation a été annulée : aucune position n’y est exprimée.',
} satisfies Translated<typeof english>;
