import type { Translated } from '../translated.ts';
import type { overviews as english } from '../en/overviews.ts';

export const overviews = {
  all: '{count, plural, =0 {ajouter} one {tout voir (#)} many {tout voir (#)} other {tout voir (#)}}',
  allOf: '{what} : {count}',
  noFocalPoint: 'On ne connaît personne à qui écrire.',
  saidNothing: 'Ne s’est prononcé sur aucun document.',
  invitedToNothing: 'Aucune délégation à aucune réunion.',
  delegates: '{count, plural, =0 {personne de désigné} one {# délégué} many {# délégués} other {# délégués}}',
  missing: 'Ce qui manque',
  nothingMissing: 'Rien : la délégation vient, avec un chef et des pouvoirs en règle.',
  replyOpen: 'Pas de réponse définitive',
  replyOpenBy: 'Pas de réponse définitive ; demandée pour le {date}',
  replyLate: 'Pas de réponse définitive ; elle était demandée pour le {date}',
  noDelegate: 'Personne n’est désigné',
  noHead: 'Pas de chef de délégation',
  credentials: 'Pouvoirs : {state}',
  mayCome: 'Séances auxquelles elle peut assister : {count} sur {of}',
  writeAgenda: 'le rédiger',
  changeAgenda: 'le modifier',
  textOf: 'Texte : {version}, {date}',
  openText: 'ouvrir le texte',
  noText: 'Cette version n’a pas encore de texte.',
} satisfies Translated<typeof english>;
