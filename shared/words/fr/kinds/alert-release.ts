export const words = {
  one: 'Alerte envoyée',
  many: 'Alertes envoyées',
  new: 'Nouvelle page d’une alerte',
  goTo: 'Aller aux alertes envoyées',
  none: 'Pas encore envoyée',
  empty: 'L’alerte et ses mises à jour telles qu’elles ont été envoyées, au mot près.',
  delete: '{count, plural, one {Supprimer # page d’alerte} other {Supprimer # pages d’alertes}}',
  added: 'Alerte envoyée ajoutée.',
  deleted: '{count, plural, one {Alerte envoyée supprimée.} other {# pages d’alertes supprimées.}}',
  did: {
    create: 'ajout d’une page de l’alerte {title}',
    update: 'modification d’une page de l’alerte {title}',
    delete: 'suppression d’une page de l’alerte {title}',
  },
};

export const fields = {
  alertId: 'Alerte',
  label: 'Numéro',
  updateNumber: 'Mise à jour',
  marking: 'Mention d’alors',
  releasedAt: 'Envoyée le',
  releasedBy: 'Par',
  languages: 'Langues',
  paper: 'Papier',
  frozenIds: 'Pages',
  handedOutAt: 'Remise pour la première fois',
  markedAs: 'Mention de l’alerte',
};
