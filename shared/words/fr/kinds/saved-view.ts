export const words = {
  one: 'Vue',
  many: 'Vues',
  new: 'Nouvelle vue',
  goTo: 'Aller aux vues',
  none: 'Aucune vue',
  empty:
    'Une vue conserve les filtres, l’ordre et la disposition d’une liste. Elle s’enregistre depuis la liste elle-même.',
  delete: '{count, plural, one {Supprimer # vue} other {Supprimer # vues}}',
  added: 'Vue enregistrée.',
  deleted: '{count, plural, one {Vue supprimée.} other {# vues supprimées.}}',
  did: {
    create: 'enregistrement de la vue « {title} »',
    update: 'modification de la vue « {title} »',
    delete: 'suppression de la vue « {title} »',
  },
};

export const fields = {
  name: 'Nom',
  listOf: 'Liste',
  look: 'Présentation de la liste',
};
