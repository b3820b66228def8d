export const words = {
  one: 'État d’une suggestion',
  many: 'États successifs des suggestions',
  new: 'Nouvel état',
  goTo: 'Aller aux états des suggestions',
  none: 'Encore dans son premier état',
  empty: 'Dans quel état la suggestion est passée, et quel jour.',
  delete:
    '{count, plural, one {Supprimer # état d’une suggestion} other {Supprimer # états successifs des suggestions}}',
  added: 'État ajouté.',
  deleted: '{count, plural, one {État supprimé.} other {# états supprimés.}}',
  did: {
    create: 'ajout d’un état de « {title} »',
    update: 'modification d’un état de « {title} »',
    delete: 'suppression d’un état de « {title} »',
  },
};

export const fields = {
  suggestionId: 'Suggestion',
  date: 'Depuis le',
  state: 'État d’avancement',
  reason: 'Motif',
  recordedBy: 'Consigné par',
};
