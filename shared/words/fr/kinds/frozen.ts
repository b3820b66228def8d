export const words = {
  one: 'Page figée',
  many: 'Pages figées',
  new: 'Nouvelle page figée',
  goTo: 'Aller aux pages figées',
  none: 'Aucune page figée',
  empty: 'Ce qui a été établi ou publié, à la lettre.',
  delete: '{count, plural, one {Supprimer # page figée} other {Supprimer # pages figées}}',
  added: 'Page figée.',
  deleted: '{count, plural, one {Page figée supprimée.} other {# pages figées supprimées.}}',
  did: {
    create: 'page figée {title}',
    update: 'modification de la page figée {title}',
    delete: 'suppression de la page figée {title}',
  },
};

export const fields = {
  hash: 'Empreinte',
  schema: 'Forme',
  model: 'Contenu',
};
