export const words = {
  one: 'Fonction de point focal',
  many: 'Fonctions de point focal',
  new: 'Nouvelle fonction de point focal',
  goTo: 'Aller aux fonctions de point focal',
  none: 'Aucune fonction de point focal',
  empty:
    'Ce pour quoi un participant a désigné un point focal, par exemple l’alerte précoce ou les traités, et qui en est chargé.',
  delete:
    '{count, plural, one {Supprimer # fonction de point focal} other {Supprimer # fonctions de point focal}}',
  added: 'Fonction de point focal ajoutée.',
  deleted:
    '{count, plural, one {Fonction de point focal supprimée.} other {# fonctions de point focal supprimées.}}',
  did: {
    create: 'ajout de la fonction de point focal « {title} »',
    update: 'modification de la fonction de point focal « {title} »',
    delete: 'suppression de la fonction de point focal « {title} »',
  },
};

export const fields = {
  participantId: 'Participant',
  title: 'Intitulé',
  purpose: 'Objet',
  forAlerts: 'Destinataire des alertes',
  heldById: 'Titulaire',
  heldSince: 'Titulaire depuis',
  languages: 'Langues',
  notes: 'Notes',
  email: 'Courriel',
};
