export const words = {
  one: 'Règle de décompte',
  many: 'Règles de décompte',
  new: 'Nouvelle règle de décompte',
  goTo: 'Aller aux règles de décompte',
  none: 'Aucune règle de décompte',
  empty: 'À partir de quel niveau un appui compte, par rapport à quel objectif, et à compter de quel jour.',
  delete: '{count, plural, one {Supprimer # règle de décompte} other {Supprimer # règles de décompte}}',
  added: 'Règle de décompte ajoutée.',
  deleted: '{count, plural, one {Règle de décompte supprimée.} other {# règles de décompte supprimées.}}',
  did: {
    create: 'ajout d’une règle de décompte pour « {title} »',
    update: 'modification d’une règle de décompte pour « {title} »',
    delete: 'suppression d’une règle de décompte pour « {title} »',
  },
};

export const fields = {
  documentId: 'Document',
  date: 'À compter du',
  time: 'Heure',
  countsFrom: 'Compte à partir de',
  target: 'Objectif',
  behalf: 'Au nom d’autres participants',
  reason: 'Motif',
  recordedBy: 'Consigné par',
};
