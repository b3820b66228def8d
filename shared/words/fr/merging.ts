export const merging = {
  command: 'Fusionner avec un autre participant…',
  also: 'doublon deux fois même fusion',
  two: 'Fusionner les deux…',
  title: 'Deux fiches d’un même participant',
  body: 'Pour un État ou une organisation saisi deux fois. L’une des deux fiches est conservée et l’autre y est reprise : tout ce qui la désigne désigne désormais celle qui est conservée. Elle reste lisible, avec son nom et son historique ; une seule annulation rétablit les deux.',
  chooseOther: 'Réunir avec',
  kept: 'Fiche conservée',
  other: 'Fiche qui y est reprise',
  swap: 'Conserver plutôt « {name} »',
  follows: 'Est repris',
  followsNote: 'Désignera {name}, la fiche conservée.',
  nothingFollows: 'Rien ne désigne l’autre fiche.',
  stays: 'Reste à la lettre',
  staysNote:
    'A été remis, imprimé ou signé. Continue de désigner qui y était désigné ; on sait néanmoins qui le détient.',
  askedAgain:
    '{count, plural, one {Une incompatibilité acceptée concerne l’autre fiche et sera soumise de nouveau.} other {# incompatibilités acceptées concernent l’autre fiche et seront soumises de nouveau.}}',
  pairs: 'Les deux l’ont, et un participant ne l’a qu’une fois',
  pairOf: '{what} : {about}',
  choice: 'Ce qui vaut',
  choices: {
    keep: 'Celui de la fiche conservée',
    other: 'Celui de l’autre fiche',
    both: 'Les deux, chacun à sa date',
  },
  empty: 'Rien de plus n’est dit',
  people: 'Les personnes des deux seront réunies dans celle qui vaut.',
  setAside: 'Ce qui ne vaut pas est annulé et reste dans l’historique.',
  bound: {
    issued: 'Un document déjà émis repose sur certains de ces éléments : ils ne peuvent être écartés.',
    notDrawn: 'Leurs positions ne peuvent se suivre : seules celles d’une des deux fiches peuvent valoir.',
  },
  warnings: {
    codeUnknown:
      'Les codes diffèrent, {iso3} et {otherIso3}, et {otherIso3} ne figure pas dans la table des États. Le code {iso3} est conservé. Assurez-vous qu’il s’agit bien du même État.',
    kindsDiffer:
      'La fiche conservée est celle d’un État ; l’autre a été saisie comme organisation. Ce sera l’État.',
    leadAndPartner:
      'L’un des deux dirige une action prioritaire dont l’autre est partenaire. Il la dirigera.',
  },
  becomes: '{name} sera « {status} » à compter du {day}. C’est aujourd’hui « {was} ».',
  refused: 'Ces deux participants ne peuvent être réunis en un seul.',
  run: 'Réunir en un seul',
  done: 'Un seul participant désormais : {name}.',
  mergedInto: '« {name} » est désormais le même participant que {into}.',
  open: 'Ouvrir {name}',
  mergedIntoBody:
    'Son nom et son historique restent ici, et ce qui lui a été remis continue de le désigner. Tout élément nouveau se rapporte à {into}.',
  alsoEntered: 'A aussi été saisi sous',
  leftBehind:
    '{count, plural, one {Un enregistrement est sous « {name} », qui est désormais le même participant que « {into} ».} other {# enregistrements sont sous « {name} », qui est désormais le même participant que « {into} ».}}',
  opposed:
    '{count, plural, one {Pour « {into} », deux postes ont choisi différemment à un endroit ; l’un des choix vaut tant que vous n’avez pas tranché.} other {Pour « {into} », deux postes ont choisi différemment à # endroits ; l’un des choix vaut tant que vous n’avez pas tranché.}}',
  deletedThere:
    '« {into} » a été supprimé sur un autre poste, qui ne savait pas que « {name} » est le même participant. Il est conservé, avec ce qui a été repris.',
  leftBehindWhy:
    'Cela vient d’un poste qui ne le savait pas encore, ou d’une suppression annulée. Rien n’est perdu : l’ancien nom demeure jusqu’à la reprise.',
  leftBehindTitle: 'Participants réunis en un seul',
  decide: 'Trancher…',
  bringOver: 'Reprendre…',
  bringOverRun: 'Reprendre',
  broughtOver: 'Repris sous {name}.',
};
