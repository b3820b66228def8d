export const words = {
  one: 'Destinataire désigné',
  many: 'Destinataires désignés',
  new: 'Nouveau destinataire désigné',
  goTo: 'Aller aux destinataires désignés',
  none: 'Seules les règles disent qui doit la recevoir',
  empty: 'Qui doit recevoir l’alerte, ou ne pas la recevoir, quelles que soient ses règles, et pourquoi.',
  delete:
    '{count, plural, one {Supprimer # destinataire désigné} other {Supprimer # destinataires désignés}}',
  added: 'Destinataire désigné ajouté.',
  deleted:
    '{count, plural, one {Destinataire désigné supprimé.} other {# destinataires désignés supprimés.}}',
  did: {
    create: 'ajout d’un destinataire désigné de « {title} »',
    update: 'modification d’un destinataire désigné de « {title} »',
    delete: 'suppression d’un destinataire désigné de « {title} »',
  },
};

export const fields = {
  alertId: 'Alerte',
  participantId: 'Participant',
  personId: 'Personne nommément désignée',
  part: 'Décision',
  reason: 'Motif',
  markedAs: 'Mention de l’alerte',
};
