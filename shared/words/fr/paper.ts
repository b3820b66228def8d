import type { Translated } from '../translated.ts';
import type { paper as english } from '../en/paper.ts';

export const paper = {
  agenda: 'Programme et ordre du jour',
  participants: 'Liste des participants',
  coalition: 'Coalition mondiale de lutte contre les menaces liées aux drogues de synthèse',
  signOff: 'Feuille de signature',
  tally: 'État des approbations',
  asAt: 'Situation au {time}, heure locale ({zone})',
  localTime: 'heure locale, {zone}',
  draft: 'Projet',
  release: 'Publication {label}',
  sheetDraft: 'Projet, non établi',
  sheet: 'Feuille {number}',
  number: 'N°',
  formalName: 'Participant',
  nameErased: '(nom effacé)',
  signatory: 'Nom et qualité du signataire',
  signature: 'Signature',
  date: 'Date',
  position: 'Position',
  status: 'Statut',
  delegates: 'Délégation',
  time: 'Heure',
  item: 'Point de l’ordre du jour',
  room: 'Salle : {room}',
  notNamed: 'Composition non encore communiquée',
  order: {
    alphabetical:
      'Ordre alphabétique français des noms courts ; les observateurs suivent les membres, les organisations suivent les États.',
    from_drawn_state:
      'Ordre alphabétique français, en commençant par le nom tiré au sort ({drawn}) ; les observateurs suivent les membres, les organisations suivent les États.',
    by_lot:
      'Ordre déterminé par tirage au sort ({lot}) ; les observateurs suivent les membres, les organisations suivent les États.',
    by_confirmation:
      'Ordre d’entrée dans la Coalition ; les observateurs suivent les membres, les organisations suivent les États.',
  },
  counted: 'Approbations comptées : {counted} sur {invited}',
  target: 'objectif : {target}',
  definition:
    'Est comptée toute approbation donnée au moins au niveau « {level} » et portant sur une version toujours valable.',
  toReconfirm: 'À confirmer pour la version actuelle : {count}',
  byPosition: 'Par position',
  formality: 'Forme',
  byFormality: 'Par forme',
  byQualification: 'Par réserve',
  byGroup: 'Par groupe régional',
  byDay: 'Approbations comptées, par jour',
  noGroup: 'Hors groupe',
  total: 'Participants sollicités',
  countedColumn: 'Comptée',
  audiencePublic: 'Les éléments non publics n’y figurent pas.',
  audienceInternal: 'Document interne : il contient des éléments non publics.',
} satisfies Translated<typeof english>;
