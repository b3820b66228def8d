export const words = {
  one: 'Groupe de travail',
  many: 'Groupes de travail',
  new: 'Nouveau groupe de travail',
  goTo: 'Aller aux groupes de travail',
  none: 'Aucun groupe de travail',
  empty:
    'Les groupes et sous-groupes qui travaillent entre les réunions : leur mandat, leurs membres et leurs propres séances.',
  delete: '{count, plural, one {Supprimer # groupe de travail} other {Supprimer # groupes de travail}}',
  added: 'Groupe de travail ajouté.',
  deleted: '{count, plural, one {Groupe de travail supprimé.} other {# groupes de travail supprimés.}}',
  did: {
    create: 'ajout du groupe de travail « {title} »',
    update: 'modification du groupe de travail « {title} »',
    delete: 'suppression du groupe de travail « {title} »',
  },
};

export const fields = {
  number: 'Numéro',
  name: 'Intitulé',
  parentId: 'Sous-groupe de',
  mandate: 'Mandat',
  state: 'État d’avancement',
  stateReason: 'Motif du changement',
  fromDate: 'Du',
  untilDate: 'Au',
  zone: 'Fuseau horaire',
  languages: 'Langues',
  certainty: 'Degré de certitude',
  source: 'Source',
  notes: 'Notes',
  under: 'Relève de',
  members: 'Membres',
  sessions: 'Séances',
};
