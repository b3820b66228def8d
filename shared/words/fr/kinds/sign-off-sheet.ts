export const words = {
  one: 'Feuille de signature',
  many: 'Feuilles de signature',
  new: 'Nouvelle feuille de signature',
  goTo: 'Aller aux feuilles de signature',
  none: 'Aucune feuille de signature',
  empty: 'Les feuilles imprimées pour signature, numérotées.',
  delete: '{count, plural, one {Supprimer # feuille de signature} other {Supprimer # feuilles de signature}}',
  added: 'Feuille de signature ajoutée.',
  deleted:
    '{count, plural, one {Feuille de signature supprimée.} other {# feuilles de signature supprimées.}}',
  did: {
    create: 'ajout de la feuille de signature {title}',
    update: 'modification de la feuille de signature {title}',
    delete: 'suppression de la feuille de signature {title}',
  },
};

export const fields = {
  documentId: 'Document',
  versionId: 'Version',
  number: 'Numéro',
  printedAt: 'Imprimée le',
  language: 'Langue',
  paper: 'Format du papier',
  extent: 'Signataires',
  withObservers: 'Observateurs et partenaires aussi',
  orderRule: 'Ordre',
  lotId: 'Tirage au sort',
  rows: 'Lignes',
  frozenIds: 'Telle qu’établie',
  voidedAt: 'Déclarée nulle le',
  voidReason: 'Motif de nullité',
};
