export const words = {
  one: 'Envoi',
  many: 'Envois',
  new: 'Nouvel envoi',
  goTo: 'Aller aux envois',
  none: 'Rien n’a encore été communiqué',
  empty: 'Chaque fichier de calendrier enregistré et chaque publication remise : à qui, quoi et quand.',
  delete: '{count, plural, one {Supprimer # envoi} other {Supprimer # envois}}',
  added: 'Envoi consigné.',
  deleted: '{count, plural, one {Envoi supprimé.} other {# envois supprimés.}}',
  did: {
    create: 'consignation de l’envoi de {title}',
    update: 'modification de l’envoi de {title}',
    delete: 'suppression de l’envoi de {title}',
  },
};

export const fields = {
  reconveningId: 'Réunion',
  groupId: 'Groupe de travail',
  commitmentId: 'Engagement',
  recipientKind: 'Destinataire',
  recipientId: 'Participant',
  purpose: 'Objet',
  channel: 'Moyen',
  language: 'Langue',
  fileName: 'Fichier ou document',
  sentAt: 'Communiqué le',
  sentBy: 'Par',
  items: 'Éléments',
  acknowledgedOn: 'Réception confirmée',
  voidedAt: 'Déclaré nul le',
  voidReason: 'Motif de nullité',
};
