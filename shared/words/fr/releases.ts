export const releases = {
  changes: 'Changements',
  programme: 'Publier le programme',
  agenda: 'Publier l’ordre du jour',
  release: 'Publier',
  releaseAs: 'Publier sous {label}',
  made: 'Publié sous {label}.',
  first: 'C’est la première publication.',
  since: 'Par rapport à {label} :',
  same: 'Rien de ce qui figure sur la page n’a changé.',
  show: 'Afficher et imprimer : {language}',
  saveWord: 'Enregistrer en fichier Word : {language}',
  note: 'Une publication est conservée à la lettre : elle s’affiche et s’imprime de nouveau telle qu’elle est maintenant, quoi que l’on prévoie plus tard. Elle contient les séances auxquelles ses destinataires peuvent assister : ni projets ni points internes. Elle s’annule tant qu’aucune de ses pages n’a été affichée, enregistrée ou ouverte ; ensuite, elle est déclarée nulle.',
  voidBody:
    'Elle reste dans la liste sous sa cote, qui n’est pas réattribuée, et ses pages restent telles quelles.',
  what: {
    reconvening: {
      added: 'Nouveau : {title}',
      removed: 'Supprimé : {title}',
      moved: 'Déplacé : {title}',
      retitled: 'La réunion s’intitule désormais « {title} » ; auparavant :',
      edited: 'Le lieu, les dates ou le fuseau horaire de la réunion ont changé.',
    },
    session: {
      added: 'Nouvelle séance : « {title} »',
      removed: 'Séance supprimée : « {title} »',
      moved: 'Séance déplacée : « {title} »',
      retitled: 'Séance désormais intitulée « {title} » ; auparavant :',
      edited: 'Séance modifiée sur d’autres points : « {title} »',
    },
    agendaItem: {
      added: 'Nouveau point : {title}',
      removed: 'Point supprimé : {title}',
      moved: 'Point déplacé : {title}',
      retitled: 'Point désormais intitulé {title} ; auparavant :',
      edited: 'Point modifié sur d’autres aspects : {title}',
    },
  },
};
