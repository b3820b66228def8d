export const words = {
  one: 'État d’une tâche',
  many: 'États successifs des tâches',
  new: 'Nouvel état',
  goTo: 'Aller aux états des tâches',
  none: 'Toujours à faire',
  empty: 'Dans quel état la tâche est passée, quel jour et pourquoi.',
  delete:
    '{count, plural, one {Supprimer # état d’une tâche} other {Supprimer # états successifs des tâches}}',
  added: 'État ajouté.',
  deleted: '{count, plural, one {État supprimé.} other {# états supprimés.}}',
  did: {
    create: 'ajout d’un état de « {title} »',
    update: 'modification d’un état de « {title} »',
    delete: 'suppression d’un état de « {title} »',
  },
};

export const fields = {
  taskId: 'Tâche',
  date: 'Depuis le',
  state: 'État d’avancement',
  reason: 'Motif',
  recordedBy: 'Consigné par',
};
