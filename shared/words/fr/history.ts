import type { Translated } from '../translated.ts';
import type { history as english } from '../en/history.ts';

export const history = {
  title: 'Ce qui a changé',
  go: 'Aller à ce qui a changé',
  by: '{actor} : {deed}',
  also: 'Également {names}.',
  alsoMore: '{count, plural, one {Également {names} et # autre.} other {Également {names} et # autres.}}',
  alsoOthers: 'Également {names} et d’autres.',
  takenBack: 'retiré',
  stays: 'Il s’agit d’un fait extérieur au programme : on le déclare nul, on ne le retire pas.',
  refused: 'Non retiré : {why}',
  from: 'Du',
  to: 'Au',
  recent: { today: 'Aujourd’hui', yesterday: 'Depuis hier', week: 'Cette semaine' },
  who: 'Auteur',
  nobody: 'Sans nom',
  what: 'Objet',
  since: 'Depuis le {time}',
  all: 'Toutes les réunions',
  none: 'Rien n’a encore été modifié',
  noneBody:
    'Tout ce qui est ajouté, modifié ou supprimé s’affiche ici, avec son auteur et son heure, et peut être retiré.',
  earlier: 'Afficher les précédentes',
  list: 'Modifications, les dernières d’abord',
  final:
    'Cela ne s’annule pas : {deed}. Là où cela se peut, on le déclare nul sur sa page. Annuler encore une fois reprend ce qui a été fait avant.',
  undone: 'Annulé : {deed}',
  redone: 'Rétabli : {deed}',
} satisfies Translated<typeof english>;
