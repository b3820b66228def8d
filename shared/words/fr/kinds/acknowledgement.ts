export const words = {
  one: 'Accusé de réception',
  many: 'Accusés de réception',
  new: 'Nouvel accusé de réception',
  goTo: 'Aller aux accusés de réception',
  none: 'Aucun accusé de réception',
  empty: 'Qui a confirmé la réception, quand et comment.',
  delete: '{count, plural, one {Supprimer # accusé de réception} other {Supprimer # accusés de réception}}',
  added: 'Accusé de réception consigné.',
  deleted: '{count, plural, one {Accusé de réception supprimé.} other {# accusés de réception supprimés.}}',
  did: {
    create: 'consignation de l’accusé de réception de {title}',
    update: 'modification de l’accusé de réception de {title}',
    delete: 'suppression de l’accusé de réception de {title}',
  },
};

export const fields = {
  dispatchId: 'Envoi',
  date: 'Réception confirmée le',
  time: 'Heure',
  way: 'Moyen',
  by: 'Par',
  sees: 'Ce qu’ils observent',
  did: 'Ce qu’ils ont fait',
  markedAs: 'Mention de l’alerte',
  note: 'Note',
};
