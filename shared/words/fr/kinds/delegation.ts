export const words = {
  one: 'Délégation',
  many: 'Délégations',
  new: 'Nouvelle délégation',
  goTo: 'Aller aux délégations',
  none: 'Aucune délégation',
  empty: 'Un participant à une réunion : sa réponse, ses pouvoirs et les membres de sa délégation.',
  delete: '{count, plural, one {Supprimer # délégation} other {Supprimer # délégations}}',
  added: 'Délégation ajoutée.',
  deleted: '{count, plural, one {Délégation supprimée.} other {# délégations supprimées.}}',
  did: {
    create: 'ajout de la délégation ({title})',
    update: 'modification de la délégation ({title})',
    delete: 'suppression de la délégation ({title})',
  },
};

export const fields = {
  reconveningId: 'Réunion',
  participantId: 'Participant',
  attendance: 'Réponse',
  repliedOn: 'Date de la réponse',
  replyBy: 'Réponse attendue le',
  credentials: 'Pouvoirs',
  credentialsReason: 'Irrégularité des pouvoirs',
  noteVerbale: 'Note verbale',
  notes: 'Notes',
  head: 'Chef de délégation',
  delegates: 'Membres',
  aside: 'A cédé la place à celle d’une autre fiche',
};
