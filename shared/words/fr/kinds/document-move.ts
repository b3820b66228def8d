export const words = {
  one: 'État à une date',
  many: 'États successifs',
  new: 'Nouvel état',
  goTo: 'Aller aux états des documents',
  none: 'Encore dans son premier état',
  empty: 'Dans quel état le texte est passé, et quel jour : la situation à une date passée en dépend.',
  delete: '{count, plural, one {Supprimer # état} other {Supprimer # états}}',
  added: 'État ajouté.',
  deleted: '{count, plural, one {État supprimé.} other {# états supprimés.}}',
  did: {
    create: 'ajout d’un état de « {title} »',
    update: 'modification d’un état de « {title} »',
    delete: 'suppression d’un état de « {title} »',
  },
};

export const fields = {
  documentId: 'Document',
  date: 'Depuis le',
  state: 'État',
  reason: 'Motif',
  recordedBy: 'Consigné par',
};
