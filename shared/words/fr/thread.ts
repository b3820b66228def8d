export const thread = {
  title: 'De l’entretien au compte rendu',
  whose: 'De qui',
  everybody: 'Tous les participants',
  asAt: 'Au {day}',
  noDay: 'Jour inconnu',
  after: '{count, plural, =0 {le même jour} one {# jour après} other {# jours après}}',
  step: '{what} : {word}',
  due: {
    ahead:
      '{count, plural, =0 {Échéance aujourd’hui} one {Échéance dans # jour} other {Échéance dans # jours}}',
    overdue: '{count, plural, one {En retard de # jour} other {En retard de # jours}}',
  },
  more: '{count, plural, one {# étape antérieure n’est pas montrée : choisissez de qui elles sont.} other {# étapes antérieures ne sont pas montrées : choisissez de qui elles sont.}}',
  empty: 'Rien n’y mène ni n’en part encore.',
  show: 'Le fil',
  hide: 'Masquer le fil',
  letter: 'Lettre demandant des nouvelles',
};
