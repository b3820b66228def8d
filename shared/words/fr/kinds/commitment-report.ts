export const words = {
  one: 'Rapport',
  many: 'Rapports',
  new: 'Nouveau rapport',
  goTo: 'Aller aux rapports',
  none: 'Aucun rapport',
  empty:
    'Ce qui a été communiqué au sujet de l’engagement : ce qui a été fait, selon quelle mesure et avec quel justificatif.',
  delete: '{count, plural, one {Supprimer # rapport} other {Supprimer # rapports}}',
  added: 'Rapport ajouté.',
  deleted: '{count, plural, one {Rapport supprimé.} other {# rapports supprimés.}}',
  did: {
    create: 'ajout d’un rapport sur « {title} »',
    update: 'modification d’un rapport sur « {title} »',
    delete: 'suppression d’un rapport sur « {title} »',
  },
};

export const fields = {
  commitmentId: 'Engagement',
  date: 'Date',
  text: 'Ce qui a été fait',
  measure: 'Mesure',
  evidence: 'Justificatif',
  notes: 'Notes',
};
