import type { Translated } from '../translated.ts';
import type { problems as english } from '../en/problems.ts';

export const problems = {
  codes: {
    NOT_FOUND: 'Cette fiche n’existe plus. Elle a peut-être été supprimée.',
    CONFLICT: 'Une modification plus récente s’y oppose : {path}{field}. Rien n’a été modifié.',
    VALIDATION: 'Une partie de la saisie ne peut être conservée telle quelle.',
    NO_WORKSPACE: 'Aucun espace de travail n’est ouvert.',
    NOT_A_WORKSPACE: '{path} n’est pas un espace de travail Reconvene. Le fichier n’a pas été modifié.',
    IS_BACKUP:
      '{path} est une sauvegarde, et rien n’est jamais écrit dans une sauvegarde. Elle peut être ouverte en copie, dans un nouvel espace de travail sous le nom de votre choix ; pour la mettre à la place de son espace de travail, ouvrir celui-ci et choisir Rétablir une sauvegarde.',
    DB_BUSY: '{path} est ouvert dans un autre programme. Il faut l’y fermer avant de l’ouvrir ici.',
    DB_CORRUPT:
      '{path} est endommagé et n’a pas été ouvert, afin que rien d’autre ne soit perdu. Une sauvegarde peut prendre sa place ; le fichier endommagé est conservé à côté.',
    COPY_EMPTY:
      '{path} ne contient rien. Il a été copié pendant la création de l’espace de travail, ou cette création a été interrompue. Fermez l’espace de travail et copiez-le de nouveau, ou utilisez « Enregistrer une copie ».',
    COPY_EARLY:
      '{path} est une copie faite pendant que le programme écrivait : les dernières modifications y manquent. Fermez l’espace de travail et copiez-le de nouveau, ou utilisez « Enregistrer une copie ». Il est aussi possible de l’ouvrir tel quel, sans ces modifications.',
    COPY_TORN:
      '{path} est une copie faite au milieu d’une écriture, et ses parties ne concordent pas. Fermez l’espace de travail et copiez-le de nouveau, ou utilisez « Enregistrer une copie ».',
    DB_OLDER:
      '{path} a été créé par une version du programme qui n’a jamais été publiée et que celle-ci ne sait pas lire. Il n’a pas été modifié. Il convient de créer un nouvel espace de travail ou d’ouvrir le fichier avec la version qui l’a créé.',
    DB_ALTERED:
      'La structure de {path} n’est pas celle d’un espace de travail Reconvene ({what}) : un élément y a été ajouté ou en a été retiré. Le fichier n’a pas été ouvert ; rien n’y a été exécuté ni modifié. Il convient de s’adresser à la personne qui l’a transmis, ou de le remplacer par une sauvegarde.',
    NOTHING_READ: 'Rien d’un espace de travail n’a pu être lu dans {path}. Le fichier n’a pas été modifié.',
    FILE_MOVED:
      '{path} ne se trouve plus à l’endroit où il a été ouvert : il a été déplacé, renommé, remplacé ou supprimé. Plus rien n’est enregistré, car ce serait perdu. Il faut le remettre à sa place, ou enregistrer une copie de ce qui est ouvert ici.',
    DB_NEWER:
      '{path} a été créé par une version plus récente de Reconvene. Il n’a pas été modifié. Il faut l’ouvrir avec cette version.',
    READ_ONLY:
      'L’écriture dans {path} est impossible : le fichier ou son dossier est en lecture seule. Rien n’a été modifié.',
    DISK_FULL:
      'Le disque est plein ; {path} n’a pas été écrit. Ce qui avait été enregistré est en sécurité. Il faut libérer de l’espace et réessayer.',
    FILE_MISSING:
      'Le contenu de ce fichier n’est pas ici. Il n’est pas venu avec la fiche ; une autre copie de l’espace de travail peut le contenir.',
    FILE_DAMAGED:
      'Fichiers endommagés : {names}. Tout le reste est intact. Une sauvegarde ou l’expéditeur peut les avoir intacts.',
    FILE_DIFFERS:
      'Le fichier se contredit {count, plural, one {en un endroit} many {en # endroits} other {en # endroits}}. On sait laquelle des deux versions est juste : il peut être réparé.',
    IO: '{path} n’a pu être lu ou écrit ({detail}). Ce qui avait été enregistré est en sécurité.',
    CORE_STOPPED:
      'La partie du programme qui conserve les données s’est arrêtée et a été relancée. Tout ce qui était indiqué comme enregistré l’est ; la dernière opération ne l’est peut-être pas.',
    CORE_UNSTABLE:
      'La partie du programme qui conserve les données s’est arrêtée plusieurs fois de suite avec {path} ; ce fichier n’est donc plus rouvert automatiquement. Tout ce qui était indiqué comme enregistré l’est. On peut réessayer ou mettre une sauvegarde à sa place.',
    CANCELLED: 'Opération interrompue avant la fin. Rien n’a été modifié.',
    BUG: 'Le programme s’est heurté à un cas imprévu. Rien n’a été modifié. Référence dans le journal : {reference}',
  },
  missing:
    '{path} est introuvable. Le fichier a peut-être été déplacé ou renommé, ou le disque qui le contient n’est pas branché.',
  /** IO, si le nom ne laisse pas de place aux fichiers qui l’accompagnent. */
  nameTooLong: 'Le nom est trop long et rien n’a été écrit : {path}. En choisir un de 200 lettres au plus.',
  notHandedOut: 'Rien n’a été remis.',
  handedOutWrongly: 'L’envoi figure néanmoins comme remis. Il convient de l’y déclarer nul.',
  atField: '{field} : {problem}',
  rules: {
    required: 'Cette indication est nécessaire.',
    tooLong: 'Ce texte dépasse la longueur maximale de {allowed} caractères.',
    notInConsultation: '{title} ne participe pas à cette consultation.',
    notesTooLong:
      'Les notes des deux dépassent ensemble la longueur maximale de {allowed} caractères. Abrégez d’abord celles de l’une des deux fiches.',
    format: 'Ce qui est saisi ne correspond pas à ce qui est attendu ici.',
    unknownField: 'Ce champ n’existe pas : {field}.',
    unknownRecord: 'La fiche désignée n’existe plus.',
    unknownZone: 'Il n’existe pas de fuseau horaire « {zone} ».',
    range: 'Cette valeur est hors des limites admises ({allowed}).',
    endBeforeStart: 'La fin doit être postérieure au début.',
    wallTimeSkipped:
      'En raison du changement d’heure ({zone}), l’heure indiquée n’existe pas : {wall}. Les heures les plus proches sont : {before} et {after}.',
    wallTimeTwice:
      'En raison du changement d’heure ({zone}), l’heure indiquée se présente deux fois ce jour-là : {wall}. Il faut préciser laquelle est visée.',
    transitionNotDrawn:
      'Ce changement n’est pas possible à partir de l’état actuel. Sont possibles : {possible}.',
    reasonNeeded: 'Un motif est nécessaire.',
    silenceNeedsDeadline:
      'Une procédure d’approbation tacite suppose une date limite qui n’est pas encore passée.',
    silenceRuns:
      'La procédure d’approbation tacite court jusqu’au {deadline} ({zone}). Le texte sera définitif si personne ne l’a rompue d’ici là.',
    brokenByNeeded: 'Indiquez qui a rompu la procédure d’approbation tacite.',
    notYetEndorsable:
      'Ce texte est encore en cours de rédaction : personne ne peut l’avoir approuvé. Passez-le d’abord en négociation.',
    noMoreEndorsable:
      'Ce texte a été clos ou retiré le {since} ; il ne peut pas avoir été approuvé le {date}. S’il est de nouveau ouvert, indiquez-le d’abord.',
    nobodySigns:
      'Personne ne figurerait sur cette feuille : aucune délégation habilitée à signer n’est confirmée.',
    notForSignature: 'Seul un texte définitif ou ouvert à l’approbation est présenté à la signature.',
    twoHeads:
      'Un chef de délégation a déjà été désigné ({delegation}) : {head}. Il faut choisir l’un des deux ou faire de l’autre un suppléant.',
    personTwice: '{person} figure déjà dans cette délégation ({delegation}). Nul n’y figure deux fois.',
    samePerson: 'Il s’agit de la même fiche. Il faut choisir l’autre.',
    mergedAway: '« {title} » est désormais le même participant que « {into} ». Dites-le de « {into} ».',
    mergedAwayStays:
      '« {title} » est désormais le même participant que « {into} » et reste au répertoire : un autre poste peut encore en dire quelque chose. Annulez la fusion s’il ne s’agit pas du même.',
    sameParticipant: 'C’est la même fiche. Choisissez l’autre.',
    twoStates:
      '« {title} » ({iso3}) et « {other} » ({otherIso3}) portent les codes de deux États : ce n’est pas le même. Ce qui a été saisi sous le mauvais se corrige là où il se trouve.',
    keepState:
      '« {state} » est un État, et sa fiche tient à son code. Conservez celle-là, et reprenez-y « {title} ».',
    mergedElsewhere: '« {title} » est déjà le même participant que « {into} ». Choisissez plutôt « {into} ».',
    mergeUnseen:
      'Ceci est arrivé ou a changé depuis l’examen. Examinez de nouveau et choisissez ce qui vaut.',
    duplicate: 'Cet élément existe déjà.',
    endorsedBeforeVersion:
      'La version {version} date du {versionDate} ; elle ne peut avoir été approuvée le {date}.',
    versionOfOtherDocument: 'Cette version se rapporte à un autre document.',
    stepNotDrawn:
      '{participant} : ce changement n’est pas possible à partir de la position actuelle. Sont possibles : {possible}.',
    textStands:
      'Des participants se sont prononcés sur ce texte ou il a été soumis à signature : il demeure tel quel. Établissez plutôt une nouvelle version.',
    paragraphsNeeded: 'Une réserve ou une dissociation doit indiquer les paragraphes visés ou son libellé.',
    embargoNeeded: 'Un embargo doit indiquer le moment où il prend fin.',
    appendOnly:
      'Cet élément est conservé tel qu’il a été enregistré. Seul un retour en arrière permet de le retirer.',
    serviceMade: 'Cet élément est créé par l’opération dont il relève, et non à la main.',
    itselfInside: 'Un point ne peut être placé sous lui-même.',
    groupUnderItself: 'Un groupe ne peut relever de lui-même.',
    notHeldYet:
      '« {title} » est prévue le {day} : elle n’a pas encore eu lieu. Si elle s’est tenue plus tôt, rectifiez d’abord sa date.',
    groupInsideItself: '« {inside} » relève déjà de « {title} » ; « {title} » ne peut donc en relever.',
    numberTaken: '« {title} » porte déjà le numéro {number}.',
    groupMemberAlready:
      '{participant} fait déjà partie du groupe à cette période (« {group} »). Il faut d’abord mettre fin à cette participation ou en modifier les dates.',
    ownerNeeded:
      'La séance relève d’une réunion, d’un groupe de travail ou des deux : il faut en choisir au moins un.',
    groupClosed:
      '« {group} » est clos et ne se réunit plus. Il faut d’abord le rouvrir, ou inscrire une séance passée.',
    groupClosedForActions:
      '« {group} » est clos. Il faut le rouvrir ou confier la mesure à un autre groupe avant d’aller plus loin.',
    minutesOfCancelled: '« {title} » a été annulée : ce qui n’a pas eu lieu n’a pas de procès-verbal.',
    minutesOfDraft:
      '« {title} » est encore un projet : confirmez la séance avant d’en diffuser le procès-verbal.',
    minutesOfMeetingOff:
      '« {title} » n’a pas lieu, car « {meeting} » est annulée ou reportée : il n’y en a pas de procès-verbal.',
    minutesEmpty:
      'Rien n’est encore consigné de « {title} » : il faut dire qui était là, ou noter une décision ou une tâche.',
    itemOfOtherSession: '« {title} » est un point d’une autre séance.',
    groupClosedForTasks:
      '« {group} » est clos. Il faut confier la tâche à quelqu’un d’autre ou rouvrir le groupe.',
    oneOwner: 'Une tâche a un seul responsable : un participant, un groupe de travail ou une personne.',
    oneOrigin: 'Une tâche a une seule origine : la séance, la consultation ou l’engagement.',
    notConsulted:
      'Ce participant n’a pas été consulté lors de « {title} ». En choisir un qui l’a été, ou l’y ajouter.',
    suggestionDecided:
      '« {title} » est tranchée : elle a été acceptée ou abandonnée. Annuler cela, ou la reprendre.',
    suggestionOfOtherSort: '« {title} » porte sur autre chose.',
    suggesterGone:
      'L’auteur de « {title} » ne figure plus au répertoire. Indiquer sur la page de la suggestion de qui il s’agit désormais, ou l’abandonner.',
    foraUnanswered:
      'Rien n’est encore dit de ce qui existe déjà. Il faut citer les instances et la place de « {title} » par rapport à elles, ou indiquer qu’aucune instance existante ne le fait.',
    relationWording:
      'Il faut préciser de quelle façon : ce qui est complété, le processus appuyé, ou pourquoi poursuivre à côté de ce qui existe.',
    stanceBeforeAction:
      '« {title} » est à l’examen depuis le {since} ; personne ne peut s’être prononcé à son sujet le {date}.',
    changesNeeded: 'Un appui avec modifications doit préciser lesquelles.',
    meetingsToCome:
      '« {title} », le {date}, n’a pas encore eu lieu. Il faut d’abord l’annuler : ceux qui en ont été informés doivent l’être de l’annulation.',
    announced:
      '« {title} » a été remis à des destinataires : il reste au dossier et n’est pas supprimé. Il convient de l’annuler, ou d’annuler ce qui doit encore en avoir lieu, et d’en informer ceux qui l’ont reçu.',
    spanTooLong:
      'Du {start} au {end}, la durée dépasse les {allowed} jours que cela dure au plus. Vérifier l’année.',
    fixed: 'Cette indication reste telle qu’elle était à la création de la fiche.',
    stillUsed: '« {title} » est encore utilisé par « {byTitle} », qu’il faut modifier d’abord.',
    voidAlready: 'L’envoi a déjà été déclaré nul.',
    nothingToUndo: 'Il n’y a rien à annuler.',
    nothingToRedo: 'Il n’y a rien à rétablir : la dernière action n’était pas une annulation.',
    changedMeanwhile:
      'Cette information a été modifiée entre-temps. Enregistrer de nouveau remplace l’autre version ; il est aussi possible de la garder.',
    erased:
      'Les données de cette personne ont été effacées et ne peuvent pas être saisies de nouveau. Créez plutôt une nouvelle fiche.',
    acknowledgedBeforeSent:
      'L’envoi date du {sent} ; sa réception ne peut pas avoir été confirmée le {date}.',
    stepLeftAlone:
      '{participant} : ce qui a été enregistré ensuite ne reposerait plus sur rien. Annulez-le d’abord.',
    restedUpon:
      'La feuille {title} a été établie sur cette base. Il convient de consigner une nouvelle étape, ou de déclarer d’abord la feuille nulle.',
    sheetVoid:
      'La feuille {title} a été déclarée nulle : aucune signature n’y est inscrite. Choisir celle qui a été signée.',
    sheetSigned:
      'Des signatures de la feuille {title} sont inscrites ({names}) : elle a donc été présentée à la signature. Corriger plutôt ce qui a été dit par une nouvelle étape.',
    signedBeforePrinted:
      'La feuille {title} a été imprimée le {printed} ; elle ne peut pas avoir été signée le {date}.',
    handedOut: 'La publication {title} a été remise. Il convient de la déclarer nulle.',
    firstOrSeed:
      'Un tirage au sort désigne l’État qui vient en premier ou fixe l’ordre entier : indiquer l’État tiré au sort, ou ce qui a été tiré.',
    stateNeeded: 'Un ordre commence par un État ; or il s’agit d’une organisation : {title}.',
    otherSection:
      'Placement impossible, {title} après {after} : l’un est un État et l’autre une organisation, ou c’est le même participant.',
    meetingNeeded: 'La participation se confirme pour une nouvelle réunion. Cette liste ne relève d’aucune.',
    cannotBegin:
      'L’ordre ne peut pas commencer par {title}, qui n’est pas parmi les États venant en premier.',
    otherLot:
      'Le tirage au sort « {title} » avait un autre objet : désigner le premier État et fixer l’ordre entier sont deux tirages.',
    nothingForAudience:
      'Il n’y a encore rien pour ces destinataires : aucune séance dont ils peuvent avoir connaissance n’est confirmée.',
    sessionIsDraft:
      '« {title} » est un projet : personne hors du secrétariat n’en est informé avant sa confirmation.',
    notForAudience: 'Aucun de ces destinataires ne peut assister à « {title} », aucun n’en est donc informé.',
    fileUnknown: 'Le fichier doit être choisi de nouveau.',
    fileMissing:
      'Le fichier {name} est introuvable. Il a pu être déplacé ou renommé, ou son support n’est pas connecté.',
    fileUnreadable:
      'Le fichier {name} ne peut pas être lu ({detail}). Les droits peuvent manquer, ou un autre programme l’utilise.',
    fileFolder:
      '{name} n’est pas un fichier qui puisse être conservé. Il convient de choisir les fichiers qu’il contient.',
    fileEmpty: 'Le fichier {name} est vide.',
    fileTooLarge: 'Le fichier {name} fait {size} Mo ; un fichier peut avoir {allowed} Mo au plus.',
    fileChanging:
      'Le fichier {name} était encore en cours d’écriture. Il convient d’attendre la fin, puis de réessayer.',
    toldUpon:
      '{title} a été envoyé sur cette base. Consignez plutôt une étape ultérieure, ou déclarez d’abord la nullité de cet envoi.',
    casForm:
      '« {number} » n’a pas la forme d’un numéro CAS : deux à sept chiffres, deux chiffres puis un, séparés par des traits d’union, comme 437-38-7.',
    casDigit:
      'Le dernier chiffre de {number} ne découle pas des autres : c’est {digit}, ce devrait être {expected}. Vérifiez le numéro.',
    markedByMove:
      'Cette alerte a été envoyée. Changez sa mention par « Changer la mention », pour que ceux qui l’ont reçue en soient avisés.',
    oneRecipient: 'Choisissez un participant ou une personne nommément désignée : l’un des deux.',
    redNeedsPerson:
      '{marking} ne va qu’à des personnes nommément désignées. Choisissez la personne au lieu de {participant}.',
    outsideCommunity:
      '{marking} va aux membres, aux observateurs et aux partenaires de la Coalition ; {participant} n’en fait pas partie.',
    sentByPage: '« {title} » s’envoie par « Envoyer », qui établit la page diffusée.',
    sentAlready: '{number} a été envoyée et ne redevient pas un projet.',
    neverSent: '« {title} » n’a jamais été envoyée.',
    mergedIntoNeeded: 'Choisissez l’alerte avec laquelle « {title} » est fusionnée.',
    mergedIntoItself:
      '« {title} » ne peut être fusionnée avec elle-même, ni avec une alerte qui l’a été avec elle.',
    updateOfWithdrawn:
      '{number} est retirée : elle n’a plus de mise à jour. Créez plutôt une nouvelle alerte.',
    updateOfMerged: '{number} a été fusionnée avec une autre alerte. Mettez celle-ci à jour.',
    sentMeanwhile:
      '« {title} » a été envoyée entre-temps dans une autre fenêtre. Regardez ce qui serait envoyé à présent avant d’envoyer de nouveau.',
    updateOfClosed: '« {title} » est close. Rouvrez-la avant d’envoyer une mise à jour.',
    notCleared: '« {title} » est un projet. Faites-la valider avant de l’envoyer.',
    nothingSeen: 'Rien n’est encore écrit de ce qui a été observé. Dites-le dans une langue au moins.',
    loweredNeedsReason: 'De {from} à {to}, davantage de personnes peuvent la voir. Dites pourquoi.',
    markedSoAlready: 'Elle porte déjà la mention {marking}.',
    notToBeTold: 'L’un d’eux n’a rien à apprendre en ce moment. Revoyez la liste.',
    redInNoFile:
      '{number} est marquée TLP:RED : elle est réservée à des personnes désignées, et il n’en existe pas de fichier.',
    otherThanSent:
      '{number} dit désormais autre chose que ce qui a été envoyé en dernier. Envoyez une mise à jour ou rétablissez-la : elle pourra alors être enregistrée comme fichier.',
    receivedNotSent:
      '{number} vient d’un autre bureau : elle est transmise telle quelle, et n’est pas un projet à nous.',
    receivedStays:
      '{number} vient d’un autre bureau et reste telle quelle. Écrivez ce que vous voulez y ajouter sous « Ce que nous ajoutons ».',
    receivedHeld:
      '{number} est réservée à ceux qui l’ont reçue jusqu’à la fin de son embargo. Transmettez-la ensuite, ou demandez à ceux qui l’ont envoyée.',
    strictInNoFile:
      '{number} vient d’un autre bureau et porte la mention {marking} : elle est pour ceux qui l’ont reçue, et il n’en existe pas de fichier pour un autre bureau.',
    widerThanReceived:
      'Elle est arrivée comme {marking}. Seuls ceux qui l’ont envoyée peuvent la laisser voir à plus de monde.',
    embargoOfSender: 'Ceux qui ont envoyé {number} ont fixé cet embargo : il ne finit pas plus tôt ici.',
    alertFileNoJson:
      'Ce fichier ne se lit pas comme une alerte : un autre programme l’a écrit, ou il en manque une partie. Choisissez celui qui a été enregistré par « Enregistrer pour un autre bureau », ou demandez à l’expéditeur de l’enregistrer à nouveau.',
    alertFileOther:
      'Ce fichier se lit, mais n’est pas une alerte. Choisissez celui qu’un autre bureau a enregistré par « Enregistrer pour un autre bureau ».',
    alertFileNewer:
      'Un Reconvene plus récent a écrit ce fichier (forme {version}). Mettez ce programme à jour, puis recevez-le.',
    alertFileTwice:
      'Rien n’a été reçu : le fichier dit deux fois « {name} », et l’on ne peut savoir lequel vaut. Demandez à l’expéditeur de l’enregistrer à nouveau.',
    alertFileAltered:
      'Le fichier a été modifié ou endommagé depuis son enregistrement : sa somme de contrôle ne concorde pas. Rien n’a été reçu. Demandez à l’expéditeur de le renvoyer.',
    alertFileField:
      'Rien n’a été reçu : à « {field} », le fichier dit ce qu’aucune alerte ne peut dire. Indiquez cet endroit à l’expéditeur et demandez un autre fichier.',
    alertFileOwn:
      '{number} est notre propre alerte : cet espace de travail l’a envoyée. Cherchez-la dans la liste.',
    alertFileSame: 'Rien de nouveau : {number} a déjà été reçue telle qu’elle est dans ce fichier.',
    alertFileOlder:
      'Ce fichier de {number} est la mise à jour {update}, et une plus récente a déjà été reçue. Rien n’a été changé.',
    alertFileEnded:
      'Ceux qui ont envoyé {number} l’ont retirée ou fusionnée avec une autre. Rien ne suit cela : demandez-leur si ce fichier est juste.',
    changedSince: 'Cet élément a été modifié depuis.',
  },
} satisfies Translated<typeof english>;
