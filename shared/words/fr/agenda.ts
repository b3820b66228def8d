import type { Translated } from '../translated.ts';
import type { agenda as english } from '../en/agenda.ts';

export const agenda = {
  nextItem: 'Point suivant',
  nextItemKeys:
    'Point suivant : saisissez-le puis appuyez sur Entrée. Tab le place sous le précédent ; 10′ ou 10 min à la fin donne sa durée ; Alt avec un chiffre choisit sa nature.',
  itemAdded: '{count, plural, one {Un point ajouté.} other {# points ajoutés.}}',
  deleteBody: 'Ses sous-points sont supprimés avec lui. Annuler rétablit tout.',
  empty: 'Cette séance n’a pas encore d’ordre du jour',
  min: 'min',
  over: '{planned} min prévues sur {slot}, soit {count} min de trop',
  free: '{planned} min prévues sur {slot}, soit {count} min disponibles',
  publicNumber: 'public : {number}',
  takes: 'retenu : {count}',
  innerMinutes: '{inner} min retenues : la somme de ses sous-points, et non ses propres {own} min',
  minutesFormat: 'Indiquer un nombre entier de minutes, par exemple 15.',
} satisfies Translated<typeof english>;
