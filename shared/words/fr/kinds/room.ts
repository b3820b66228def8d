export const words = {
  one: 'Salle',
  many: 'Salles',
  new: 'Nouvelle salle',
  goTo: 'Aller aux salles',
  none: 'Aucune salle',
  empty:
    'Les salles, avec leur lieu et leur capacité, afin que deux séances prévues dans la même salle soient signalées.',
  delete: '{count, plural, one {Supprimer # salle} other {Supprimer # salles}}',
  added: 'Salle ajoutée.',
  deleted: '{count, plural, one {Salle supprimée.} other {# salles supprimées.}}',
  did: {
    create: 'ajout de la salle « {title} »',
    update: 'modification de la salle « {title} »',
    delete: 'suppression de la salle « {title} »',
  },
};

export const fields = {
  name: 'Nom',
  venue: 'Lieu',
  city: 'Ville',
  capacity: 'Capacité',
  notes: 'Notes',
};
