export const words = {
  one: 'Exception à l’ordre',
  many: 'Exceptions à l’ordre',
  new: 'Nouvelle exception à l’ordre',
  goTo: 'Aller aux exceptions à l’ordre',
  none: 'Aucune exception à l’ordre',
  empty:
    'Qui est placé, par décision, ailleurs que la règle ne le veut. Chaque exception est imprimée avec son motif au bas de ce qu’elle modifie.',
  delete: '{count, plural, one {Supprimer # exception} other {Supprimer # exceptions}}',
  added: 'Exception ajoutée.',
  deleted: '{count, plural, one {Exception supprimée.} other {# exceptions supprimées.}}',
  did: {
    create: 'ajout d’une exception à l’ordre : {title}',
    update: 'modification d’une exception à l’ordre : {title}',
    delete: 'suppression d’une exception à l’ordre : {title}',
  },
};

export const fields = {
  participantId: 'Participant',
  afterId: 'Juste après (vide : en tête)',
  reconveningId: 'Seulement à cette nouvelle réunion',
  reason: 'Qui l’a décidé, et pourquoi',
  aside: 'A cédé la place à celle d’une autre fiche',
};
