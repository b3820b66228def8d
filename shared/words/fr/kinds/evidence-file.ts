export const words = {
  one: 'Pièce justificative',
  many: 'Pièces justificatives',
  new: 'Nouvelle pièce justificative',
  goTo: 'Aller aux pièces justificatives',
  none: 'Aucune pièce justificative',
  empty: 'Les notes verbales et les feuilles signées qui attestent les prises de position des participants.',
  delete: '{count, plural, one {Supprimer # pièce justificative} other {Supprimer # pièces justificatives}}',
  added: 'Pièce justificative ajoutée.',
  deleted:
    '{count, plural, one {Pièce justificative supprimée.} other {# pièces justificatives supprimées.}}',
  did: {
    create: 'ajout de la pièce justificative « {title} »',
    update: 'modification de la pièce justificative « {title} »',
    delete: 'suppression de la pièce justificative « {title} »',
  },
};

export const fields = {
  title: 'Titre',
  documentId: 'Document',
  stepIds: 'Étapes attestées',
  file: 'Contenu',
  type: 'Type',
  bytes: 'Taille',
  fileName: 'Nom du fichier',
  note: 'Note',
  isHere: 'Contenu présent',
};
