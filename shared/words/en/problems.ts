/** What is said when something cannot be done: by error code, and by the rule an input broke. */
export const problems = {
  codes: {
    NOT_FOUND: 'This record is not there any more. It may have been deleted.',
    CONFLICT: 'Something newer stands in the way: {path}{field}. Nothing was changed.',
    VALIDATION: 'Some of the input cannot be kept as it is.',
    NO_WORKSPACE: 'No workspace is open.',
    NOT_A_WORKSPACE: '{path} is not a Reconvene workspace. The file was not changed.',
    IS_BACKUP:
      '{path} is a backup, and nothing is written into a backup. It can be opened as a copy, in a new workspace with a name of your own; to put it in the place of its workspace, open that one and choose Restore a backup.',
    DB_BUSY: '{path} is open in another program. Close it there, then open it here.',
    DB_CORRUPT:
      '{path} is damaged and was not opened, so that nothing more is lost. A backup can be put in its place; the damaged file is kept beside it.',
    COPY_EMPTY:
      '{path} holds nothing. It was copied while the workspace was being made, or the making was interrupted. Close the workspace and copy it again, or use Save a copy.',
    COPY_EARLY:
      '{path} is a copy that was taken while the program was writing: the last changes are missing from it. Close the workspace and copy it again, or use Save a copy. It can also be opened as it is, without those changes.',
    COPY_TORN:
      '{path} is a copy that was taken in the middle of writing, and its parts do not fit together. Close the workspace and copy it again, or use Save a copy.',
    DB_OLDER:
      '{path} was made by a version of this program that was never released, and this one cannot read it. It was not changed. Start a new workspace here, or open it with the version that made it.',
    DB_ALTERED:
      '{path} is not built as Reconvene builds a workspace ({what}): somebody or something has put a part into it or taken one out. It was not opened, and nothing in it was run or changed. Ask whoever it came from, or put a backup in its place.',
    NOTHING_READ: 'Nothing of a workspace could be read in {path}. It was not changed.',
    FILE_MOVED:
      '{path} is not where it was opened: it was moved, renamed, replaced or deleted. Nothing more is written, because it would be lost. Put it back where it was, or save a copy of what is open here.',
    DB_NEWER:
      '{path} was made by a newer version of Reconvene. It was not changed. Open it with that version.',
    READ_ONLY: '{path} cannot be written: the file or its folder is read-only. Nothing was changed.',
    DISK_FULL:
      'The disk is full, so {path} was not written. What was saved before is safe. Free some space and try again.',
    FILE_MISSING:
      'The content of this file is not here. It did not come with the record; another copy of the workspace or the file itself may have it.',
    FILE_DAMAGED:
      'These files are damaged: {names}. Everything else is sound. A backup or whoever sent them may have them whole.',
    FILE_DIFFERS:
      '{count, plural, one {In one place} other {In # places}} the file says two things. Which of them is right is known; it can be repaired.',
    IO: '{path} could not be read or written ({detail}). What was saved before is safe.',
    CORE_STOPPED:
      'The part of the program that keeps the data stopped and was started again. Everything that was shown as saved is there; the last action may not be.',
    CORE_UNSTABLE:
      'The part of the program that keeps the data stopped several times in a row with {path}, so it is not opened again by itself. Everything that was shown as saved is there. Try again, or put a backup in its place.',
    CANCELLED: 'Stopped before the end. Nothing was changed.',
    BUG: 'The program met something it did not expect. Nothing was changed. Reference in the log: {reference}',
  },
  /** IO, where the reason is that there is no such file. */
  missing: '{path} is not there. It may have been moved or renamed, or its drive is not connected.',
  /** IO, where the name leaves no room for the files that lie beside it. */
  nameTooLong: 'The name is too long, and nothing was written: {path}. Choose one of at most 200 letters.',
  /** What is added where a file was to go out, and did not. */
  notHandedOut: 'Nothing was handed out.',
  handedOutWrongly: 'It stands among the dispatches as handed out all the same. Declare it void there.',
  atField: '{field}: {problem}',
  rules: {
    required: 'This is needed.',
    tooLong: 'This is longer than the {allowed} characters that are kept.',
    notInConsultation: '{title} does not take part in this consultation.',
    notesTooLong:
      'The notes of both together are longer than the {allowed} characters that are kept. Shorten those of one first.',
    format: 'This cannot be read as what belongs here.',
    unknownField: 'There is no such field: {field}.',
    unknownRecord: 'What this points to is not there any more.',
    unknownZone: 'There is no time zone “{zone}”.',
    range: 'This is outside what is allowed ({allowed}).',
    endBeforeStart: 'The end is not after the start.',
    wallTimeSkipped:
      'The clocks in {zone} skip {wall}. The nearest times that exist are {before} and {after}.',
    wallTimeTwice: 'In {zone} the time {wall} occurs twice on that day. Choose which one is meant.',
    transitionNotDrawn: 'This cannot follow the present state. What can: {possible}.',
    reasonNeeded: 'This needs a reason.',
    silenceNeedsDeadline: 'A silence procedure needs a deadline that is still to come.',
    silenceRuns:
      'The silence procedure runs until {deadline} ({zone}). The text is final once it has passed unbroken.',
    brokenByNeeded: 'Say who broke the silence.',
    notYetEndorsable:
      'This text is still being drafted, so nobody can have endorsed it. Put it under negotiation first.',
    noMoreEndorsable:
      'This text was closed or withdrawn on {since}; it cannot have been endorsed on {date}. If it is open again, say so first.',
    nobodySigns: 'Nobody would stand on this sheet: no delegation of those who may sign is confirmed.',
    notForSignature: 'Only a text that is final, or open for endorsement, is put to signature.',
    twoHeads:
      '{delegation} has a head of delegation already: {head}. Choose one, or make one of them alternate.',
    personTwice: '{person} is in the delegation of {delegation} already. Nobody is in one twice.',
    samePerson: 'This is the person themselves. Choose the other record.',
    mergedAway: '“{title}” is the same as “{into}” now. Say it of “{into}”.',
    mergedAwayStays:
      '“{title}” is the same as “{into}” now and stays on record: another laptop may still say something of it. Undo the merge where they are not the same.',
    sameParticipant: 'This is the same entry. Choose the other one.',
    twoStates:
      '“{title}” ({iso3}) and “{other}” ({otherIso3}) have the codes of two States, so they are not one and the same. What was entered at the wrong one is corrected there.',
    keepState:
      '“{state}” is a State, and its record goes by its code. Keep that one, and let “{title}” come over to it.',
    mergedElsewhere: '“{title}” is the same as “{into}” already. Choose “{into}” instead.',
    mergeUnseen:
      'This has come, or has changed, since the two were looked at. Look again and choose what stands.',
    duplicate: 'There is one already.',
    endorsedBeforeVersion: '{version} is of {versionDate}; it cannot have been endorsed on {date}.',
    versionOfOtherDocument: 'This version belongs to another document.',
    stepNotDrawn: '{participant}: this cannot follow the present position. What can: {possible}.',
    textStands:
      'This text has been spoken of or put to signature and stays as it is. Make a new version instead.',
    paragraphsNeeded: 'A reservation or disassociation names its paragraphs or its wording.',
    embargoNeeded: 'An embargo needs the time at which it ends.',
    appendOnly: 'This is kept as it was recorded. Undo takes it back.',
    serviceMade: 'This is made by the action it belongs to, not by hand.',
    itselfInside: 'An item cannot stand under itself.',
    groupUnderItself: 'A group cannot stand under itself.',
    notHeldYet:
      '“{title}” is planned for {day}: it has not been held yet. If it was held before, set its day first.',
    groupInsideItself: '“{inside}” stands under “{title}” already, so “{title}” cannot stand under it.',
    numberTaken: '“{title}” has the number {number} already.',
    groupMemberAlready:
      '{participant} is in “{group}” already at that time. End that membership first, or change its days.',
    ownerNeeded: 'It belongs to a reconvening, to a working group, or to both: choose one at least.',
    groupClosed: '“{group}” is closed and meets no more. Reopen it first, or enter a meeting of the past.',
    groupClosedForActions:
      '“{group}” is closed. Reopen it, or give the action to another group, before it goes on.',
    minutesOfCancelled: '“{title}” was cancelled: there are no minutes of what did not take place.',
    minutesOfDraft:
      '“{title}” is still a draft: confirm that it takes place before its minutes are released.',
    minutesOfMeetingOff:
      '“{title}” does not take place, because “{meeting}” is cancelled or postponed: there are no minutes of it.',
    minutesEmpty: 'Nothing is written of “{title}” yet: say who was there, or note a decision or a task.',
    itemOfOtherSession: '“{title}” is an item of another session.',
    groupClosedForTasks: '“{group}” is closed. Give the task to somebody else, or reopen the group.',
    oneOwner: 'A task has one owner: choose a participant, a working group or a person.',
    oneOrigin: 'A task came from one place: choose the session, the consultation or the commitment.',
    notConsulted: 'This participant was not consulted in “{title}”. Choose one that was, or add it there.',
    suggestionDecided: '“{title}” is decided: it was accepted or let go. Undo that, or take it up again.',
    suggestionOfOtherSort: '“{title}” suggests something else.',
    suggesterGone:
      'Whoever suggested “{title}” is not in the directory any more. Say on the page of the suggestion who it is now, or let it go.',
    foraUnanswered:
      'Nothing is said yet of what exists already. Name the fora and how “{title}” stands to them, or say that no existing forum does this.',
    relationWording:
      'Say how: what is complemented, which process is supported, or why it goes on beside what exists.',
    stanceBeforeAction: '“{title}” is on the table since {since}; nobody can have spoken of it on {date}.',
    changesNeeded: 'Support with changes says which changes.',
    meetingsToCome:
      '“{title}” on {date} is still to come. Cancel it first: whoever was told of it has to be told that it is off.',
    announced:
      '“{title}” was handed out to somebody, so it stays on record and is not deleted. Cancel it, or what is still to come of it, and tell whoever was told.',
    spanTooLong:
      'From {start} to {end} is longer than the {allowed} days that one of these lasts. Look at the year again.',
    fixed: 'This stays as it was when the record was made.',
    stillUsed: '{title} is still used by {byTitle}. Change that first.',
    voidAlready: 'It was declared void before.',
    nothingToUndo: 'There is nothing to undo.',
    nothingToRedo: 'There is nothing to do again: nothing was undone last.',
    changedMeanwhile:
      'Somebody else has changed this meanwhile. Save again to put yours in its place, or take theirs.',
    erased: 'What was known of this person was erased and is not written anew. Make a new record instead.',
    acknowledgedBeforeSent: 'It was handed out on {sent}; it cannot have been acknowledged on {date}.',
    stepLeftAlone:
      '{participant}: what was recorded after it would have nothing before it. Take that back first.',
    restedUpon:
      'The sheet {title} was issued upon it. Record a further step instead, or declare the sheet void first.',
    sheetVoid:
      'The sheet {title} was declared void: no signature is entered on it. Choose the one that was signed.',
    sheetSigned:
      'Signatures on the sheet {title} have been entered ({names}), so it was put to signature. Correct what was said by a further step instead.',
    signedBeforePrinted: 'The sheet {title} was printed on {printed}; it cannot have been signed on {date}.',
    handedOut: 'The release {title} has been handed out. Declare it void instead.',
    firstOrSeed:
      'A lot is drawn for the State that comes first or for the whole order: say which State was drawn, or what was drawn.',
    stateNeeded: 'An order begins with a State; {title} is an organization.',
    otherSection:
      '{title} cannot stand after {after}: one of them is a State, the other an organization, or they are one and the same.',
    meetingNeeded: 'Attendance is confirmed for a reconvening. This list belongs to none.',
    cannotBegin: 'The order cannot begin with {title}: it is not among the States that come first in it.',
    otherLot:
      'The lot “{title}” was drawn for something else: the first State and a whole order are two drawings.',
    nothingForAudience:
      'There is nothing for this audience yet: no session that it may know of is confirmed.',
    sessionIsDraft:
      '“{title}” is a draft: nobody outside the secretariat is told of it until it is confirmed.',
    notForAudience: 'Nobody of this audience may come to “{title}”, so nobody of it is told of it.',
    fileUnknown: 'The file has to be chosen once more.',
    fileMissing:
      '{name} is not there any more. It may have been moved or renamed, or its drive is not connected.',
    fileUnreadable:
      '{name} cannot be read ({detail}). It may belong to somebody else, or be open in another program.',
    fileFolder: '{name} is not a file that can be kept. Choose the files in it.',
    fileEmpty: '{name} is empty.',
    fileTooLarge: '{name} is {size} MB large; a file may have {allowed} MB at most.',
    fileChanging:
      '{name} was still being written while it was read. Wait until that is done, then try again.',
    toldUpon:
      '{title} was handed out upon it. Record a further step instead, or declare that dispatch void first.',
    casForm:
      '“{number}” is not written like a CAS number: two to seven digits, two digits and one, with hyphens between, as in 437-38-7.',
    casDigit:
      'The last digit of {number} does not follow from the others: it is {digit}, and would be {expected}. Look at the number again.',
    markedByMove:
      'This alert has been sent. Change its marking by “Change the marking”, so that whoever had it is told.',
    oneRecipient: 'Choose a participant, or one person by name: one of the two.',
    redNeedsPerson: '{marking} goes to persons by name alone. Choose the person instead of {participant}.',
    outsideCommunity:
      '{marking} goes to members, observers and partners of the Coalition; {participant} is none of them.',
    sentByPage: '“{title}” is sent by “Send”, which makes the page that goes out.',
    sentAlready: '{number} has been sent and is no draft again.',
    neverSent: '“{title}” was never sent.',
    mergedIntoNeeded: 'Choose the alert into which “{title}” is merged.',
    mergedIntoItself: '“{title}” cannot be merged into itself, nor into what was merged into it.',
    updateOfWithdrawn: '{number} is withdrawn: there is no update of it. Make a new alert instead.',
    updateOfMerged: '{number} was merged into another alert. Update that one.',
    sentMeanwhile:
      '“{title}” was sent in another window meanwhile. Look at what is sent now before you send again.',
    updateOfClosed: '“{title}” is closed. Open it again before an update is sent.',
    notCleared: '“{title}” is a draft. Have it cleared before it is sent.',
    nothingSeen: 'Nothing is written yet of what was seen. Say it in at least one language.',
    loweredNeedsReason: 'From {from} to {to} more people may see it. Say why.',
    markedSoAlready: 'It is marked {marking} already.',
    notToBeTold: 'One of them is not to be told anything just now. Look at the list again.',
    redInNoFile: '{number} is marked TLP:RED: it is for persons by name alone, and there is no file of it.',
    otherThanSent:
      '{number} says something else by now than what was sent last. Send an update, or change it back: then it is saved as a file.',
    receivedNotSent:
      '{number} came from another office: it is passed on as it came, and is no draft of ours.',
    receivedStays:
      '{number} came from another office and stays as it came. Write what you want to say to it under “What we add”.',
    receivedHeld:
      '{number} is for those alone to whom it was given until its embargo ends. Pass it on then, or ask those who sent it.',
    strictInNoFile:
      '{number} came from others and is marked {marking}: it is for those who were given it, and there is no file of it for another office.',
    widerThanReceived: 'It came as {marking}. Only those who sent it may let more people see it.',
    embargoOfSender: 'Those who sent {number} have set this embargo: it does not end earlier here.',
    alertFileNoJson:
      'This file cannot be read as an alert: another program wrote it, or a part of it is missing. Choose the one that was saved with “Save for another office”, or ask the sender to save it again.',
    alertFileOther:
      'This file can be read, but it is not an alert. Choose the one that another office has saved with “Save for another office”.',
    alertFileNewer:
      'A newer Reconvene wrote this file (form {version}). Bring this program up to date, then take it in.',
    alertFileTwice:
      'Nothing was taken in: the file says “{name}” twice, and which of the two is meant cannot be known. Ask the sender to save it again.',
    alertFileAltered:
      'The file was altered or damaged since it was saved: its checksum does not fit. Nothing was taken in. Ask the sender to send it again.',
    alertFileField:
      'Nothing was taken in: at “{field}” the file says what no alert can say. Tell the sender this place, and ask for another file.',
    alertFileOwn: '{number} is our own alert: this workspace sent it. Look it up in the list.',
    alertFileSame: 'Nothing new: {number} was taken in already, as it is in this file.',
    alertFileOlder:
      'This file of {number} is update {update}, and a later one was taken in already. Nothing was changed.',
    alertFileEnded:
      'Those who sent {number} have withdrawn it, or merged it into another. Nothing follows that: ask them whether this file is right.',
    changedSince: 'This was changed since.',
  },
} as const;
