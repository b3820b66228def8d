import type { Translated } from '../translated.ts';
import type { page as english } from '../en/page.ts';

export const page = {
  overview: 'Vue d’ensemble',
  head: 'De quoi il s’agit',
  saved: 'Enregistré : {fields}.',
  notSaved: 'Non enregistré.',
  tryAgain: 'Enregistrer',
  takeBack: 'Annuler la saisie',
  nowAt: 'On travaille maintenant sur {reconvening}.',
  moreActions: 'Plus',
  units: {
    slot: 'Quand',
    dates: 'Dates',
    owner: 'Responsable',
    origin: 'Origine',
  },
  inLanguages:
    '{count, plural, =0 {complet dans aucune langue} one {dans une langue} many {dans # langues} other {dans # langues}}',
  missing: 'il manque : {languages}',
  more: 'Plus',
  with: '{field} : {value}',
  without: '{field} –',
} satisfies Translated<typeof english>;
