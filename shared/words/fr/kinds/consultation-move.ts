export const words = {
  one: 'État d’une consultation',
  many: 'États successifs des consultations',
  new: 'Nouvel état',
  goTo: 'Aller aux états des consultations',
  none: 'Encore dans son premier état',
  empty: 'Dans quel état la consultation est passée, et quel jour.',
  delete:
    '{count, plural, one {Supprimer # état d’une consultation} other {Supprimer # états successifs des consultations}}',
  added: 'État ajouté.',
  deleted: '{count, plural, one {État supprimé.} other {# états supprimés.}}',
  did: {
    create: 'ajout d’un état de « {title} »',
    update: 'modification d’un état de « {title} »',
    delete: 'suppression d’un état de « {title} »',
  },
};

export const fields = {
  consultationId: 'Consultation',
  date: 'Depuis le',
  state: 'État d’avancement',
  reason: 'Motif',
  recordedBy: 'Consigné par',
};
