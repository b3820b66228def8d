export const words = {
  one: 'État d’un engagement',
  many: 'États successifs des engagements',
  new: 'Nouvel état',
  goTo: 'Aller aux états des engagements',
  none: 'Encore dans son premier état',
  empty: 'Dans quel état l’engagement est passé, quel jour et par quelle pièce.',
  delete:
    '{count, plural, one {Supprimer # état d’un engagement} other {Supprimer # états successifs des engagements}}',
  added: 'État ajouté.',
  deleted: '{count, plural, one {État supprimé.} other {# états supprimés.}}',
  did: {
    create: 'ajout d’un état de « {title} »',
    update: 'modification d’un état de « {title} »',
    delete: 'suppression d’un état de « {title} »',
  },
};

export const fields = {
  commitmentId: 'Engagement',
  date: 'Depuis le',
  state: 'État d’avancement',
  evidence: 'Justificatif',
  reason: 'Motif',
  recordedBy: 'Consigné par',
};
