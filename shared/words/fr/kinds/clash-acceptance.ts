export const words = {
  one: 'Incompatibilité acceptée',
  many: 'Incompatibilités acceptées',
  new: 'Nouvelle incompatibilité acceptée',
  goTo: 'Aller aux incompatibilités acceptées',
  none: 'Aucune incompatibilité acceptée',
  empty: 'Les incompatibilités examinées et acceptées, avec la justification.',
  delete:
    '{count, plural, one {Supprimer # incompatibilité acceptée} other {Supprimer # incompatibilités acceptées}}',
  added: 'Incompatibilité acceptée.',
  deleted: '{count, plural, one {Acceptation retirée.} other {# acceptations retirées.}}',
  did: {
    create: 'acceptation d’une incompatibilité (« {title} »)',
    update: 'modification de l’acceptation d’une incompatibilité (« {title} »)',
    delete: 'retrait de l’acceptation d’une incompatibilité (« {title} »)',
  },
};

export const fields = {
  clashKey: 'Incompatibilité',
  fingerprint: 'Empreinte',
  reason: 'Justification',
};
