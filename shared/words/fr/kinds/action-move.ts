export const words = {
  one: 'État d’une mesure',
  many: 'États successifs des mesures',
  new: 'Nouvel état',
  goTo: 'Aller aux états des mesures',
  none: 'Encore dans son premier état',
  empty: 'Dans quel état la mesure est passée, et quel jour.',
  delete:
    '{count, plural, one {Supprimer # état d’une mesure} other {Supprimer # états successifs des mesures}}',
  added: 'État ajouté.',
  deleted: '{count, plural, one {État supprimé.} other {# états supprimés.}}',
  did: {
    create: 'ajout d’un état de « {title} »',
    update: 'modification d’un état de « {title} »',
    delete: 'suppression d’un état de « {title} »',
  },
};

export const fields = {
  actionId: 'Mesure prioritaire',
  date: 'Depuis le',
  state: 'État d’avancement',
  reason: 'Motif',
  recordedBy: 'Consigné par',
};
