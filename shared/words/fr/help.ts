import type { Translated } from '../translated.ts';
import type { help as english } from '../en/help.ts';

export const help = {
  keys: 'Raccourcis clavier',
  keysIntro: 'Ce qui peut être fait à présent, et les touches correspondantes.',
  homeTitle: 'Ce que montre l’accueil',
  homeBody:
    'L’accueil répond à trois questions : ce qui vient aujourd’hui et ensuite, ce qui est à décider, ce qui a changé. Une incompatibilité s’accepte, ou sa séance se déplace, sur place ; plusieurs se sélectionnent avec la barre d’espace et s’acceptent pour un même motif. Chaque nombre mène à la liste correspondante. Ce qui a changé (G, puis C) présente chaque opération par jour, auteur, objet et réunion ; chacune peut être retirée et mène où elle a eu lieu. Annuler et rétablir disent ce qui a été annulé et y conduisent.',
  gridTitle: 'Des listes comme des feuilles de calcul',
  gridBody:
    'Les flèches vont de cellule en cellule. Entrée ou F2 écrit dans une cellule, Tab passe à la suivante, Échap la laisse telle quelle ; sur un mot d’une liste fermée, une lettre choisit ; sur le nom, les lettres trouvent la ligne. Maj avec les flèches en prend plusieurs : une lettre, ou un choix fait dans l’une d’elles, les remplit alors toutes, Ctrl D recopie vers le bas, Ctrl C copie pour un tableur ou un texte, et la barre du bas remplit n’importe quel champ de tout ce qui est sélectionné. Ce qui a été copié ailleurs se colle par Ctrl V : ce qui a été compris est d’abord montré, et rien n’est deviné. Inser ajoute des lignes dans la liste même. Chacun de ces actes s’annule en une fois.',
  pageTitle: 'Des pages qui se lisent',
  pageBody:
    'Une fiche est un texte. Il suffit d’appuyer sur un élément, ou d’y aller avec les flèches et d’appuyer sur Entrée ou F2, pour qu’il devienne un champ ; Entrée, Ctrl Entrée, Ctrl S ou le passage ailleurs l’enregistre, Échap annule la saisie. Ce qui ne peut être enregistré reste un champ, avec la raison, même une fois la page fermée. Lorsque quelqu’un d’autre a modifié la même chose entre-temps, les deux valeurs sont affichées : Entrée garde la sienne, Alt Entrée prend l’autre. Ce qui change rarement est replié, et le pli dit ce qu’il contient. Ce qui peut être fait d’une fiche tient en deux boutons et derrière ⋯.',
  timeTitle: 'Heures',
  timeBody:
    'Les heures saisies sont celles du lieu de la manifestation. Elles ne changent pas lorsque l’ordinateur voyage. Les deux horloges figurent dans la barre de titre ; lorsque Vienne et New York ont cinq heures d’écart au lieu de six, l’écart est indiqué en gras. Ce qui ne relève d’aucune manifestation, comme la liste de toute la Coalition, suit le fuseau de référence de l’espace de travail (Préférences). Si un gouvernement modifie les règles de ses horloges, l’heure saisie demeure, et ce qui tombe depuis à un autre moment est énuméré à l’ouverture.',
  moveTitle: 'Planifier dans le calendrier des séances',
  moveBody:
    'Les flèches parcourent les heures par quarts d’heure ; avec Ctrl, elles vont de séance en séance et de jour en jour. Dans une plage libre, saisir le nom d’une séance, ou y faire glisser la souris ou double-cliquer : Entrée la crée et passe à la prochaine plage libre. 45′ à la fin du nom donne sa durée, Alt avec un chiffre sa nature, Alt avec les flèches la déplace. Un clic sur une séance, ou Entrée, l’affiche à côté du calendrier. Faire glisser une séance, ou maintenir Alt et appuyer sur les flèches : les incompatibilités qui en résulteraient s’affichent au-dessous avant qu’elle ne soit déplacée. Elle l’est au relâchement ; Échap, ou un relâchement hors du calendrier, la laisse où elle était. Son bord inférieur, ou Alt et Maj, change sa durée ; Maj pendant le glissement, ou Ctrl avec Alt, va de cinq en cinq minutes.',
  clashTitle: 'Incompatibilités',
  clashBody:
    'Une incompatibilité est signalée aussitôt et ne bloque jamais rien, même si elle concerne une autre réunion ou le programme de la manifestation hôte. Les délégations dont la participation est confirmée ou à confirmer doivent assister aux séances réservées aux membres et à celles auxquelles elles sont invitées ; lorsqu’une séance désigne nommément des membres d’une délégation, ce sont eux qui y assistent pour elle. Les interprètes et le personnel d’appui n’y suppléent pas. Acceptée avec sa justification, elle n’est plus signalée tant que ce qui la cause ne change pas.',
  endorseTitle: 'Approbations',
  endorseBody:
    'Ce qu’un participant dit d’un texte est consigné sous forme de prises de position datées, selon cinq aspects, et n’est jamais effacé. Une approbation est comptée lorsqu’elle est donnée au moins au niveau fixé pour le document et porte sur une version toujours valable. L’état du texte, l’adhésion, le niveau et l’objectif valent eux aussi à compter d’un jour : un décompte à une date passée retient ceux de ce jour, et un décompte tel que connu un jour, ce qui avait alors été consigné. Rien n’est compté un jour où le texte était en cours de rédaction. Est sollicité quiconque appartenait à la Coalition ce jour-là ou, si rien n’est consigné à son sujet, figurait alors au répertoire. Le public n’apprend aucune position de quiconque n’en a pas pris publiquement, pas même qu’il n’a pas été sollicité. Dans le tableau, une lettre, Entrée ou F2 dans une cellule commence une ligne qui n’est pas encore enregistrée ; une forme donnée à qui n’a pas répondu propose qu’il approuve ; plusieurs lignes sont vérifiées ensemble et enregistrées d’un coup avec Ctrl Entrée. Entrée sur un nom ouvre la fenêtre où tout le reste peut être dit.',
  evidenceTitle: 'Pièces justificatives',
  evidenceBody:
    'Une note verbale ou une feuille signée est jointe à ce qu’elle atteste : dans la situation du document, choisir un participant, puis joindre les fichiers ou les déposer sur la prise de position. Les PDF et les images s’affichent ici ; tout fichier peut être enregistré à nouveau tel quel. Chaque contenu est conservé une seule fois dans l’espace de travail, jusqu’à 200 Mo par fichier ; les sauvegardes le partagent, et la copie l’emporte avec elle.',
  groupTitle: 'Groupes de travail',
  groupBody:
    'Un groupe a un numéro, un mandat et des membres ; chacun y figure à un titre donné, d’un jour à un autre. Changer une qualité qui a commencé met fin à la participation la veille et en ouvre une autre, aujourd’hui ou au jour ultérieur indiqué avec elle : on sait ainsi qui dirigeait le groupe et quand ; une seule annulation revient sur les deux. Une erreur de saisie se rectifie, pour toute la durée, par « Corriger la qualité », sur la page de la participation ou dans son volet. Ce qu’aucune source n’indique est signalé comme tel. Ses séances se créent sur sa page, ou relèvent aussi d’une réunion : réservées aux membres, elles le sont à ceux qui font partie du groupe ce jour-là, observateurs exceptés, ainsi qu’à quiconque y est invité ou désigné. Son fichier de calendrier, son programme et « À communiquer » sont sur la même page. Un groupe est clos quand plus aucune de ses séances n’est à venir. Tout cela compte par jours entiers : un dernier jour compte jusqu’à sa fin, et qui se retire de la Coalition aujourd’hui n’est pas attendu non plus à une séance de ce matin ; pour qu’il y compte, datez le retrait du lendemain. Qui a été coché comme présent le reste.',
  minutesTitle: 'Procès-verbaux, décisions et tâches',
  minutesBody:
    'Le procès-verbal d’une séance est un onglet de sa page. Les présents se cochent parmi ceux qui sont attendus : les délégations qui viennent, ou les membres du groupe ce jour-là. Ce qui s’est dit se saisit sous chaque point et se conserve dès que les mains se reposent, comme une ligne à demi saisie ; Alt D y ouvre une décision, Alt T une tâche : quoi, Tab, qui, Tab, pour quand ; Entrée passe à la suivante. Une décision reçoit un numéro qui n’est pas réattribué. « Publier le procès-verbal » le fige tel quel, une fois la séance confirmée ; ce qui change ensuite se publie de nouveau, sous 1/Rev.1, et la première publication reste telle quelle. À l’état de projet ou tel que publié, il s’enregistre aussi en fichier Word, par « Imprimer le procès-verbal » ou sur la page de la publication. « À communiquer » indique qui était présent, ou fait partie du groupe, et n’a pas la version en vigueur. Les tâches forment une seule liste, d’où qu’elles viennent, et figurent à l’accueil ; l’ordre du jour de la séance suivante propose ce qui reste à faire. « Série de dates », sur la page d’un groupe, crée ses séances, par exemple chaque troisième mardi, et signale les semaines où les horloges d’ailleurs ne sont pas à leur distance habituelle. Procès-verbaux, décisions et tâches restent en dehors d’une copie à partager.',
  deskTitle: 'Entre les réunions',
  deskBody:
    'Une mesure prioritaire dit ce que la coalition s’est fixé, dans quel groupe et sous la conduite de qui ; un engagement, ce qu’un participant a promis et ce qui en a été rapporté ; une consultation, avec qui l’échange a eu lieu et ce qui s’y est dit. Un engagement échu et sans compte rendu depuis figure à l’accueil ; « Demander des nouvelles » écrit aux points focaux du participant, sous forme de texte ou de brouillon dans la messagerie, et l’envoi est consigné quand vous le dites. Chaque état est un changement daté, ajouté et jamais remplacé : rien de ce qui fut vrai un jour ne se perd. Avant qu’une mesure soit adoptée, sa page doit dire comment elle se situe par rapport aux instances existantes : en complément, en appui ou en recoupement, et de quelle façon, ou qu’aucune ne le fait ; les instances qui partagent ses domaines, ses mots ou ses dates y sont proposées. La Carte des instances montre les domaines et les instances avec ce que fait la Coalition, pour que lacunes et doubles emplois se voient, et s’imprime avec chaque réponse. « Positions sur les mesures » montre la dernière position de chacun sur chaque mesure, à toute date : dans une case, 1 à 5 en consignent une, 3 en demandant les modifications ; Entrée demande le libellé, la date et la consultation. Les mêmes touches consignent sur la page d’une consultation, pendant l’échange, ce qui s’y dit de chaque mesure ouverte. « Exporter » en fait un classeur, ou une impression en A4 ou A3, avec les totaux par mesure et par groupe régional ; une étoile signale ce qui a été dit après la date demandée. Ce qui a été dit en confidence, et toute consultation, reste en dehors d’une copie à partager.',
  askTitle: 'Qui consulter, et ce qui a été suggéré',
  askBody:
    '« Qui consulter » (G, puis Q) range les participants dans l’ordre où les consulter sur les mesures proposées ou convenues ; la règle figure sous la liste et sur ce qui en est imprimé. Une consultation est achevée quand le participant a répondu sur chaque mesure ouverte, sans rester silencieux ni demander de modifications. Espace coche ; P prévoit une consultation avec le participant, ou une avec chacun de ceux qui sont cochés, T une seule avec tous ; le panneau montre le dernier contact, ce qui s’y est dit, ce qui est prévu et ce qui reste à demander. L’annonce d’un appui ou d’un engagement à venir s’ajoute comme suggestion à la page de la consultation. Elle ne compte nulle part avant d’être acceptée : le formulaire habituel s’ouvre, déjà rempli, et le tout est consigné en une seule fois, qu’une seule annulation défait. Ce qui n’est pas retenu est abandonné avec un motif. Les suggestions en suspens figurent à l’accueil, sur la page de la consultation et sur celle du participant, avec ce qui a changé depuis. Elles restent en dehors d’une copie à partager.',
  threadTitle: 'De l’entretien au compte rendu',
  threadBody:
    'Sur la page d’une consultation, d’une position, d’un engagement, d’une action prioritaire ou d’un compte rendu, le fil montre ce qui se tient : une ligne par étape, dans l’ordre des jours, avec le nombre de jours entre elles. Les signes se rangent en six couloirs : l’anneau est un entretien, le disque une position, le carré un engagement, le losange l’action, l’enveloppe une lettre demandant des nouvelles, la barre un compte rendu ; un trait vient de ce qui précède. Un triangle marque un retard et dit de combien ; un signe creux au trait interrompu marque une échéance. Si plusieurs participants y prennent part, choisissez-en un pour ne voir que le sien. Dans le volet des positions, chacune déploie son fil, à la date du tableau.',
  mergingTitle: 'Un participant saisi deux fois',
  mergingBody:
    'Cochez les deux dans la liste des participants, ou choisissez « Fusionner avec un autre participant… » sur la page de l’un d’eux. On voit d’abord combien d’enregistrements sont repris, et ce que les deux ont alors qu’un participant ne l’a qu’une fois : choisissez ce qui vaut. Ce qui a été remis, imprimé ou signé continue de désigner qui y était désigné. L’autre fiche reste lisible et mène à celle qui est conservée. Une seule annulation rétablit les deux, tant que rien n’a été communiqué au participant réuni. Deux États dont les codes figurent dans la table ne sont jamais réunis. Ce qu’un autre poste dit encore de l’ancienne fiche figure à l’accueil, avec « Reprendre… » ; ce que deux postes ont choisi différemment y figure aussi, avec « Trancher… ».',
  alertsTitle: 'Le réseau d’alerte',
  alertsBody:
    'Une substance a plusieurs noms ; chacun d’eux la trouve, et le chiffre de contrôle de son numéro CAS est vérifié. Une alerte dit ce qui a été observé, où, quand dans la mesure où on le sait, qui l’a signalé et ce qui est demandé. Elle est validée, puis envoyée : l’envoi lui donne son numéro et fige sa page, sans que personne en soit avisé pour autant. Ses destinataires découlent de ses règles et de ce qui est décidé à la main, dans les limites de sa mention : TLP:RED ne va qu’à des personnes nommément désignées, les deux mentions AMBER à ceux qui sont désignés, TLP:GREEN à la Coalition, TLP:CLEAR à tous. Sur sa page, sous Destinataires, on consigne qui a été avisé et comment, qui en a accusé réception, ce qu’ils observent et ce qu’ils ont fait ; l’horloge les compte après 1, 6, 24 et 72 heures. Ce qui change s’envoie comme mise à jour 1, 2, etc. ; une mention plus étroite, une fusion et un retrait restent à annoncer à tous ceux qui l’ont reçue. TLP:RED ne figure dans aucune liste imprimée, enregistrée ou copiée, sur aucune page consacrée à un participant ni dans aucune copie à partager ; les deux mentions AMBER ne figurent pas non plus dans les copies à partager. « Enregistrer pour un autre bureau » écrit ce qui a été envoyé en dernier dans un fichier que lit un autre Reconvene, avec sa mention et son embargo, sans rien des destinataires, des réponses ni des notes ; il n’en existe pas pour TLP:RED. « Recevoir une alerte d’un fichier… » (dans la liste des alertes et dans la boîte de commandes) montre ce que dit un tel fichier d’un autre bureau et ce qu’il changerait, puis la consigne en une étape qu’une annulation rétablit. Elle garde leur numéro, ne porte jamais de mention plus large qu’à son arrivée, et ce qu’elle dit ne se modifie pas ; leur mise à jour le remplace, et leur retrait la retire ici. « Transmettre » l’envoie telle quelle, en leur nom et sous notre numéro à côté du leur, aux destinataires que désignent ses règles et la main ; « Ce que nous ajoutons » est dit être de nous. Ce qui est arrivé comme TLP:RED ou TLP:AMBER+STRICT ne va à personne par une règle, et tant que court leur embargo elle ne va à personne. Les substances inconnues ici sont ajoutées comme non vérifiées. La somme de contrôle montre un dommage, non qui a écrit le fichier.',
  countryTitle: 'Une page par participant',
  countryBody:
    'Ctrl I, partout où un participant est choisi ou nommé, montre tout ce qui le concerne sur une page : ce qui lui est encore demandé, les derniers contacts, sa place dans la Coalition, ce qu’il a dit et promis, où il vient. La page est faite pour quelqu’un. Celle du secrétariat contient tout. Celle de la délégation contient ce qu’elle a dit et communiqué elle-même, aussi à titre confidentiel, et des entretiens avec elle seulement la date et la forme. Celle du public contient ce qui est public. Rien n’est retiré à la main. Une liste compte autant de lignes que deux côtés peuvent en contenir et indique combien manquent.',
  publicTitle: 'La copie publique',
  publicBody:
    'Préparer la copie publique (dans la boîte de commandes) écrit ce que la Coalition communique à tous : un dossier de pages qui s’ouvre depuis une clé USB sans réseau, dans les langues choisies, et le même contenu en ZIP ; avec un fichier de calendrier du programme public et les données en JSON. Y figurent qui appartient à la Coalition, les réunions annoncées, les programmes publiés pour le public, les textes convenus avec ceux qui les ont approuvés publiquement, les mesures adoptées, les engagements publics avec leurs rapports, les alertes diffusées en TLP:CLEAR et les diffusions destinées à tous. Avant l’écriture, la liste dit ce qui n’y figure pas et pourquoi, et ce qui est nouveau, modifié ou retiré depuis la dernière copie. Ce qui est diffusé et n’est plus public y est signalé, ainsi que sur l’accueil, avec les copies concernées et leurs destinataires. Une copie est remplacée en entier ou pas du tout ; ce que quelqu’un y a modifié est d’abord nommé. Les copies publiques et les diffusions ont chacune leur liste.',
  textTitle: 'Textes et versions',
  textBody:
    'Le texte d’une version s’écrit paragraphe par paragraphe. Entrée termine le paragraphe à l’endroit du curseur, Alt et les flèches le déplacent. Aller ailleurs, Ctrl Entrée ou Ctrl S l’enregistre. Ce sur quoi l’on s’est prononcé demeure tel quel : établissez la version suivante à partir de celle-là, puis consultez les modifications. Une réserve se retrouve là où son paragraphe est passé.',
  undoTitle: 'Retour en arrière et historique',
  undoBody:
    'Toute opération peut être annulée, même après un redémarrage. L’historique de chaque fiche indique qui a modifié quoi, quand et à partir de quelle valeur. Ce qui a été communiqué ou publié est plutôt déclaré nul : la première annulation qui suit ne fait que le dire, la seconde reprend ce qui a été fait avant.',
  eraseTitle: 'Effacer une personne',
  eraseBody:
    'Depuis la page d’une personne, d’un délégué ou d’un point focal ; la question est posée deux fois. Ce qui l’identifie disparaît de l’espace de travail, de son historique et des feuilles émises, ainsi que de toute copie fusionnée par la suite ; les décomptes, les étapes et les feuilles demeurent. Les sauvegardes qui contiennent encore le nom sont indiquées, avec le jour jusqu’auquel elles sont conservées, et peuvent être refaites sans lui ; les autres copies antérieures restent hors d’atteinte.',
  calendarTitle: 'Fichiers de calendrier',
  calendarBody:
    'Le fichier destiné à une délégation ne contient que les séances auxquelles elle peut assister. Un logiciel de calendrier ne se met pas à jour à partir d’un fichier : chaque fichier doit être placé dans un calendrier distinct et remplacé lorsqu’il change. Chaque fichier enregistré est consigné : « À communiquer », sur la page d’une réunion, indique qui ignore encore quoi et qui n’a pas le programme ou l’ordre du jour en vigueur ; la remise s’y consigne.',
  paperTitle: 'Documents imprimés',
  paperBody:
    'L’aperçu est le fichier PDF lui-même. Une feuille de signature porte un numéro et conserve son ordre. Au bas de chaque page figurent la règle suivie pour cet ordre et la date et l’heure de la situation décrite.',
  orderTitle: 'Ordre',
  orderBody:
    'Les noms d’États et d’organisations suivent l’ordre de la langue du document, selon la règle imprimée au bas de la page ; l’écran suit le même. Un ordre qui commence par un État tiré au sort, ou qui est fixé par le sort, repose sur un tirage au sort : qui a tiré quoi, quand et en présence de qui. Une exception à l’ordre dit qui est placé ailleurs, et pourquoi. Les deux se consignent sur la page de la nouvelle réunion, ou par leurs commandes pour toute la Coalition, et sont imprimés sous ce qu’ils ordonnent.',
  releaseTitle: 'Publications',
  releaseBody:
    'Un programme ou un ordre du jour est publié sous une cote : 1, puis 1/Rev.1, etc. Ses pages sont conservées à la lettre et indiquent de quelle publication il s’agit ; ce qui est imprimé sans être publié est un projet. Une publication s’annule tant qu’aucune de ses pages n’a été affichée, enregistrée ou ouverte ; ensuite, elle est déclarée nulle et garde sa cote.',
  languagesTitle: 'Titres en plusieurs langues',
  languagesBody:
    'Une ligne suffit : le bouton à côté ouvre les autres langues. Ce qui n’existe pas dans la langue demandée figure en anglais, à défaut en français, espagnol, russe, chinois ou arabe, dans la première langue disponible. Les fenêtres d’impression et de calendrier en donnent la liste.',
  filesTitle: 'Fichiers et sauvegardes',
  filesBody:
    'Un espace de travail est un fichier unique. La commande « Enregistrer une copie » en place ailleurs une copie vérifiée. Une seconde après la dernière modification, tout se trouve dans le fichier, qui peut donc aussi être copié à la main. Une sauvegarde est faite une minute après la première modification de la journée, toutes les deux heures de travail, à la fermeture et avant toute opération de grande ampleur ; la dernière de la journée remplace la précédente. « Rétablir une sauvegarde » les énumère avec leur jour, leur taille et leur motif : chacune peut prendre la place de l’espace de travail, dont une sauvegarde est d’abord faite, ou être ouverte en copie. Rien n’est écrit dans une sauvegarde ; les préférences indiquent où elles se trouvent. La barre d’état montre ce qui est en cours et permet de l’interrompre. Enregistrer une copie à communiquer sert à autrui : sans historique, notes, pièces justificatives ni rien de confidentiel, elle garde les numéros et ne se fusionne pas en retour.',
  throughTitle: 'Lecture intégrale du fichier',
  throughBody:
    'Une demi-minute après l’ouverture, et à la demande, tout le fichier est lu en arrière-plan. Presque tout y est écrit deux fois et scellé : ce qu’un disque a altéré est trouvé, et l’on sait laquelle des deux versions est juste. « Opérations en cours » montre alors les divergences ; Réparer fait d’abord une sauvegarde, puis ramène les deux versions à une seule. Tout autre dommage renvoie aux sauvegardes. Un fichier qui ne s’ouvre pas peut être repris : ce qui en est lisible passe dans un nouvel espace de travail, et ce qui a été laissé de côté est énuméré.',
  marksTitle: 'Signes employés',
  marks: {
    confirmed: 'Confirmé, en règle, définitif',
    draft: 'Projet, en cours',
    planned: 'Prévu, invité, non encore sollicité',
    cancelled: 'Annulé, décliné, retiré',
    clash: 'Incompatible ou à régulariser',
    notice: 'À noter',
  },
  surfaces: {
    clashes: 'Dans une liste d’incompatibilités',
    changes: 'Dans la liste des modifications',
    list: 'Dans une liste',
    page: 'Sur une page',
    form: 'Dans un formulaire',
    timetable: 'Dans le calendrier des séances',
    agenda: 'Dans un ordre du jour',
    minutes: 'Dans un procès-verbal',
  },
  does: {
    noteDecision: 'Saisir une décision',
    noteTask: 'Saisir une tâche',
    itemAfter: 'Au point suivant',
    tick: 'Cocher un présent',
    takeMore: 'Sélectionner davantage',
    accept: 'Accepter en justifiant',
    moveOut: 'Déplacer la séance',
    goThere: 'Aller où cela s’est passé',
    toTakeBack: 'Vers le retrait',
    cell: 'Cellule suivante',
    panel: 'Ouvrir le panneau de la ligne',
    write: 'Écrire dans la cellule',
    take: 'Prendre plus de lignes ou de colonnes',
    clear: 'Vider les cellules',
    copy: 'Copier',
    paste: 'Coller avec aperçu',
    fill: 'Recopier vers le bas',
    addRow: 'Ajouter une ligne',
    move: 'Ligne suivante',
    open: 'Ouvrir',
    select: 'Sélectionner',
    selectAll: 'Tout sélectionner',
    delete: 'Supprimer',
    change: 'Modifier ce qui est là',
    nextFact: 'Élément suivant',
    takeBack: 'Annuler la saisie',
    takeTheirs: 'Prendre ce qu’un autre a écrit',
    save: 'Enregistrer',
    main: 'Faire ce que fait le bouton principal d’une boîte de dialogue',
    later: 'Un quart d’heure plus tard',
    longer: 'Un quart d’heure de plus',
    nextDay: 'Au jour ou à la salle suivante',
    newHere: 'Y créer une séance',
    timeStep: 'Quart d’heure suivant',
    nextSession: 'Séance suivante',
    dayStep: 'Jour suivant',
    fineLater: 'Cinq minutes plus tard',
    edit: 'Modifier le titre',
    nextItem: 'Saisir un point au-dessous',
    openPage: 'Ouvrir sa page',
    itemKind: 'Choisir sa nature',
    itemMinutes: 'Saisir sa durée en minutes',
    indent: 'Placer sous le point précédent',
    moveItem: 'Déplacer vers le bas',
  },
} satisfies Translated<typeof english>;
