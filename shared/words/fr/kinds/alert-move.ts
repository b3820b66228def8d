export const words = {
  one: 'État d’une alerte',
  many: 'États des alertes',
  new: 'Nouvel état d’une alerte',
  goTo: 'Aller aux états des alertes',
  none: 'Encore un projet',
  empty: 'L’état de l’alerte, ou sa mention de diffusion, à partir de quel jour et par qui.',
  delete: '{count, plural, one {Supprimer # état d’une alerte} other {Supprimer # états d’alertes}}',
  added: 'État d’une alerte ajouté.',
  deleted: '{count, plural, one {État d’une alerte supprimé.} other {# états d’alertes supprimés.}}',
  did: {
    create: 'ajout d’un état de « {title} »',
    update: 'modification d’un état de « {title} »',
    delete: 'suppression d’un état de « {title} »',
  },
};

export const fields = {
  alertId: 'Alerte',
  date: 'Depuis le',
  state: 'État d’avancement',
  marking: 'Nouvelle mention',
  reason: 'Motif',
  recordedBy: 'Consigné par',
  markedAs: 'Mention de l’alerte',
};
