export const words = {
  one: 'Diffusion',
  many: 'Diffusions',
  new: 'Nouvelle diffusion',
  goTo: 'Aller aux diffusions',
  none: 'Aucune diffusion',
  empty: 'Ce qui a été diffusé : quoi, à propos de quoi, à qui et quand.',
  delete: '{count, plural, one {Supprimer # diffusion} other {Supprimer # diffusions}}',
  added: 'Diffusion ajoutée.',
  deleted: '{count, plural, one {Diffusion supprimée.} other {# diffusions supprimées.}}',
  did: {
    create: 'ajout de la diffusion « {title} »',
    update: 'modification de la diffusion « {title} »',
    delete: 'suppression de la diffusion « {title} »',
  },
};

export const fields = {
  title: 'Intitulé',
  date: 'Date',
  sharedWith: 'Destinée à',
  recipientIds: 'Remise à',
  languages: 'Langues',
  reconveningId: 'De la réunion',
  groupId: 'Du groupe de travail',
  documentId: 'Du document',
  actionId: 'De la mesure prioritaire',
  link: 'Adresse',
  fileName: 'Fichier',
  notes: 'Notes',
};
