export const words = {
  one: 'Tirage au sort',
  many: 'Tirages au sort',
  new: 'Nouveau tirage au sort',
  goTo: 'Aller aux tirages au sort',
  none: 'Aucun tirage au sort',
  empty:
    'Qui a tiré au sort quel État ou quel ordre, quand et en présence de qui : toute liste qui en dépend le dit au bas de la page.',
  delete: '{count, plural, one {Supprimer # tirage au sort} other {Supprimer # tirages au sort}}',
  added: 'Tirage au sort ajouté.',
  deleted: '{count, plural, one {Tirage au sort supprimé.} other {# tirages au sort supprimés.}}',
  did: {
    create: 'ajout du tirage au sort « {title} »',
    update: 'modification du tirage au sort « {title} »',
    delete: 'suppression du tirage au sort « {title} »',
  },
};

export const fields = {
  title: 'Objet du tirage',
  reconveningId: 'Nouvelle réunion',
  drawnOn: 'Date du tirage',
  firstId: 'Premier État',
  seed: 'Lot tiré pour l’ordre entier',
  drawnById: 'Effectué par',
  drawnBy: 'Fonction de cette personne',
  witnesses: 'En présence de',
  notes: 'Notes',
};
