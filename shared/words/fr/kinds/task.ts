export const words = {
  one: 'Tâche',
  many: 'Tâches',
  new: 'Nouvelle tâche',
  goTo: 'Aller aux tâches',
  none: 'Aucune tâche',
  empty:
    'Ce que quelqu’un doit faire, pour quand et d’où cela vient : une séance, une consultation, un engagement, ou rien de tout cela.',
  delete: '{count, plural, one {Supprimer # tâche} other {Supprimer # tâches}}',
  added: 'Tâche ajoutée.',
  deleted: '{count, plural, one {Tâche supprimée.} other {# tâches supprimées.}}',
  did: {
    create: 'ajout de la tâche « {title} »',
    update: 'modification de la tâche « {title} »',
    delete: 'suppression de la tâche « {title} »',
  },
};

export const fields = {
  title: 'Tâche',
  participantId: 'Participant',
  groupId: 'Groupe de travail',
  personId: 'Personne',
  dueDate: 'Échéance',
  state: 'État d’avancement',
  stateDate: 'Dans cet état depuis le',
  stateReason: 'Motif du changement',
  sessionId: 'Issue de la séance',
  agendaItemId: 'Au titre du point',
  consultationId: 'Issue de la consultation',
  commitmentId: 'Issue de l’engagement',
  what: 'Teneur exacte',
  certainty: 'Degré de certitude',
  source: 'Source',
  notes: 'Notes',
  iso3: 'Code',
  ownerGone: 'Responsable devenu',
};
