export const help = {
  keys: 'Keys',
  keysIntro: 'What can be done now, and its keys.',
  homeTitle: 'What Home shows',
  homeBody:
    'Home answers three questions: what comes today and next, what is to be decided, what has changed. A clash is accepted or its session moved on the spot; several are taken with the space bar and accepted for one reason. Every number leads to the list behind it. What has changed (G, then C) lists every deed by day, person, kind and meeting; each can be taken back, and leads to where it happened. Undo and redo say what they took back and go there.',
  gridTitle: 'Lists as sheets of cells',
  gridBody:
    'Arrows go from cell to cell. Enter or F2 writes in one, Tab goes on to the next, Escape leaves it as it was; on a word a letter chooses, on the name letters find the row. Shift with arrows takes several: then a letter, or a choice in one of their cells, sets all of them, Ctrl D fills down, Ctrl C copies for a spreadsheet or a text, and the bar at the foot sets any field of all that is selected. What was copied elsewhere is pasted with Ctrl V: first it is shown what was understood, and nothing is guessed. Insert adds rows in the list itself. Each of these is one deed with one undo.',
  pageTitle: 'Pages that are read',
  pageBody:
    'A record is text. Press a fact, or go to it with the arrows and press Enter or F2, and it becomes its field; Enter, Ctrl Enter, Ctrl S or going elsewhere saves it, Escape takes it back. What cannot be saved stays a field with its reason, also when the page is closed. Where somebody else has changed the same meanwhile, both stand there: Enter keeps one’s own, Alt Enter takes theirs. What is rarely touched is folded, and the fold says what is in it. What can be done with a record stands in two buttons and behind ⋯.',
  timeTitle: 'Time',
  timeBody:
    'What is typed is the wall time of the event. It never moves because the laptop travelled. Both clocks are in the title bar; when Vienna and New York are five hours apart instead of six, the difference is set in bold. What belongs to no event, such as the list of the whole coalition, goes by the home zone of the workspace (Preferences). Where a government changes its clock rules, the hour that was typed holds, and what is at another moment since is listed when the workspace is opened.',
  moveTitle: 'Planning in the timetable',
  moveBody:
    'Arrows go through the hours a quarter at a time, with Ctrl from session to session and from day to day. In empty time type the name of a session, or drag or double-click there: Enter makes it and goes on in the next free time. 45′ at the end of the name is its length, Alt with a figure its kind, Alt with the arrows moves it. A press on a session, or Enter, shows it beside the timetable. Drag a session, or hold Alt and press the arrows: what it would clash with is said below before it lands. Letting go moves it; Escape, or letting go outside the timetable, leaves it where it was. Its lower edge, or Alt and Shift, changes how long it is; Shift while dragging, Ctrl with Alt, goes by five minutes.',
  clashTitle: 'Clashes',
  clashBody:
    'A clash is shown at once and never blocks, also one with another reconvening or the host’s programme. Confirmed and tentative delegations must be in sessions for members and in those they are invited to; where a session names people of a delegation, those attend for it. Interpreters and support do not stand in. Accept a clash with a reason and it stays quiet until something behind it changes.',
  endorseTitle: 'Endorsements',
  endorseBody:
    'What a participant says of a text is added as dated steps on five axes and never overwritten. It counts when it is endorsed, at the document’s level or above, on a version that still stands. The state of the text, membership, level and target are of a day too: a tally as at a past day counts by those of that day, and as known on a day by what had been recorded then. Nothing counts on a day on which the text was drafted. Who is asked is who belonged to the Coalition on that day or, where nothing is stated of it, was in the directory by then. The public is told no position of whoever has taken none in public, also not that it was not approached. In the tally’s table a letter, Enter or F2 in a cell begins a row that is not yet recorded; a form for whoever has not answered proposes that they endorse; several rows are checked together and recorded at once with Ctrl Enter. Enter on a name opens the dialog with everything else that can be said.',
  evidenceTitle: 'Evidence',
  evidenceBody:
    'A note verbale or a signed sheet is attached to what it proves: in the tally, choose a participant, then attach files or drop them on what was said. PDF and pictures are shown here, every file can be saved again as it came. Each content is kept once in the workspace, up to 200 MB a file; backups share it, Save a copy takes it along.',
  groupTitle: 'Working groups',
  groupBody:
    'A group has a number, a mandate and members, each with a role and the days from which and until which it has it. A role that is changed once it has begun ends the membership the day before and begins the next one, today or on the later day that is written with it, so that it can be told who led when; one undo takes both back. What was entered wrongly is set right, for all of its time, by “Correct the role” on the page of the membership or in its panel. What is not stated by a source is marked as such. Its sessions are made on its page, or belong to a reconvening as well: for members means for those who are in the group on that day, observers not, and whoever is invited or named comes too. Its calendar file, its programme and “To be told” are on the same page. It is closed once no session of it is to come. All of this counts by whole days: a last day counts to its end, and who withdraws from the Coalition today is not expected at a session of this morning either; to count it there, date the withdrawal a day later. Who was ticked as present stays so.',
  minutesTitle: 'Minutes, decisions and tasks',
  minutesBody:
    'The minutes of a session are a tab of its page. Who was there is ticked among those who are expected: the delegations that come, or the members of the group on that day. What was said is typed under its item, and kept as soon as hands rest, as are lines that are half typed; Alt D begins a decision there, Alt T a task: what, Tab, who, Tab, by when; Enter goes on with the next. A decision gets a number that is not given again. “Release the minutes” freezes them as they are, once the session is confirmed; what is changed later is released again, as 1/Rev.1, and the first stays as it was. As a draft or as it was released, it is also saved as a Word file, from “Print minutes” or the page of the release. “To be told” says who was there, or is in the group, and lacks the edition that stands. Tasks stand in one list, whatever they came from, and on the home page; the agenda of the next session offers what is still open. “Rota of dates” on the page of a group makes its sessions for each third Tuesday, say, and marks the weeks in which clocks elsewhere are not as far away as usual. Minutes, decisions and tasks stay out of a copy to share.',
  deskTitle: 'What the coalition does between meetings',
  deskBody:
    'A priority action says what the coalition has set itself to do, in which group and who leads; a commitment, what a participant has undertaken, and what was reported of it; a consultation, who was talked to and what was said. A commitment that is overdue and has no report since stands on Home; “Ask for news” writes to the participant’s focal points, as a text or as a draft in the mail program, and is recorded when you say that it was sent. Each state is a move of a day, added and never overwritten, so nothing is forgotten that was so once. Before an action is adopted, say on its page how it stands to the fora that exist: it complements, supports or overlaps, and how, or no existing forum does this; bodies that share its areas, words or days are proposed there. The Map of fora shows areas by bodies with what the Coalition does among them, so that gaps and doublings are seen, and prints it with every answer. “Who stands where” shows the last stance of each participant on each action, as at any day: in a cell 1 to 5 record one, where 3 asks which changes; Enter asks for its words, its day and its consultation. The same keys note on the page of a consultation what is said of each open action while it goes on. Export puts what is shown into a workbook or on A4 or A3, with the counts by action and by regional group; a star marks what was said after the day that is asked for. What was said in confidence, and every consultation, stays out of a copy to share.',
  askTitle: 'Whom to ask, and what was suggested',
  askBody:
    '“Whom to ask” (G, then Q) puts participants in the order in which they are to be consulted on the actions that are proposed or agreed; the rule stands under the list and on what is printed of it. Somebody is done who has answered about every open action and neither is silent nor asks for changes. Space ticks; P plans a consultation with the participant, or one with each who is ticked, T one with all of them; the panel beside the list shows the last contact, what was said in it, what is planned and what is still to ask. What is heard of an endorsement or a commitment to come is added to the page of the consultation as a suggestion. It counts nowhere until somebody accepts it: that opens the ordinary form, filled in, and records both in one step that one undo takes back. What is not taken up is let go for a reason. Open suggestions stand on Home, on the page of the consultation and on that of the participant, with what has changed since. They stay out of a copy to share.',
  threadTitle: 'From the talk to the report',
  threadBody:
    'On the page of a consultation, a stance, a commitment, a priority action or a report, the thread shows what hangs together: a line a step, in the order of days, with how many days lie between. The signs stand in six lanes: a ring is a talk, a disc a stance, a square a commitment, a diamond the action, an envelope a letter that asked for news, a bar a report; a line leads from what came before. A triangle is overdue, and says for how long; a hollow sign with a broken line is due. Where several participants take part, choose one to see theirs alone. In the panel of “Who stands where” each stance unfolds its thread, as at the day of the table.',
  mergingTitle: 'A participant that was entered twice',
  mergingBody:
    'Tick the two in the list of participants, or choose “Merge with another participant…” on the page of one. First it is shown how many records come over, and what both have that one participant has once: choose what stands. What was handed out, printed or signed goes on to name whom it named. The other entry stays readable, and its page leads on. One undo brings both back, until something was told to the one they were made into. Two States with codes of the reference table are not made one. What another laptop still says of the old entry is on Home, with “Bring over…”; what two laptops chose differently is there too, with “Decide…”.',
  alertsTitle: 'The alert network',
  alertsBody:
    'A substance goes by many names; each of them finds it, and the check digit of its CAS number is verified. An alert says what was seen, where, when as far as it is known, who reported it and what is asked. It is cleared, then sent: sending gives it its number and freezes its page, and nobody is told by that. Who is to have it follows from its rules and from what is decided by hand, within its marking: TLP:RED goes to persons by name alone, both ambers to whoever is named, TLP:GREEN to the Coalition, TLP:CLEAR to all. On its page, under Recipients, it is recorded who was told, in which way, who has said that it arrived, and what they see and have done; the clock counts them after 1, 6, 24 and 72 hours. What changes is sent as update 1, 2 and so on; a narrower marking, a merging and a withdrawal wait to be told to all who had it. TLP:RED stands in no list that is printed, saved or copied, on no page about a participant and in no copy to share; both ambers are in no copy to share either. “Save for another office” writes what was sent last as a file that another Reconvene reads, with its marking and embargo and nothing of recipients, answers or notes; of TLP:RED there is none. “Take in an alert from a file…” (in the list of alerts and in the command box) shows what such a file of theirs says and what it would change, then puts it on record in one step that one undo takes back. It keeps their number, is never marked wider than it came, and what it says is not edited; it is replaced by their later update, and their withdrawal withdraws it here. “Pass on” sends it as it came, in their name and under our number beside theirs, to the recipients that its rules and hands name; “What we add” is said to be ours. What came as TLP:RED or TLP:AMBER+STRICT goes to nobody by rule, and while their embargo runs it goes to nobody. Substances that are not known here are added as unverified. The checksum shows damage, not who wrote the file.',
  countryTitle: 'One page about a participant',
  countryBody:
    'Ctrl I, wherever a participant is chosen or spoken of, shows all of it on one page: what is still asked of it, the last contacts, what it is to the Coalition, what it has said and promised, where it comes. It is made for somebody. The secretariat’s has everything. The delegation’s own has what it has said and named itself, in confidence too, and of talks with it only day and way. The public’s has what is public. Nothing is left out by hand. A list has as many rows as two sides have room for, and says how many more there are.',
  publicTitle: 'The public copy',
  publicBody:
    'Prepare the public copy (in the command box) writes what the Coalition shares with everybody: a folder of pages that opens from a memory stick without a network, in the languages that you choose, and the same as a ZIP; with a calendar file of the public programme and the data as JSON. In it are who belongs to the Coalition, meetings that are announced, programmes that were released for the public, agreed texts with who has endorsed them in public, adopted actions, public commitments with their reports, alerts that were sent as TLP:CLEAR, and publications for everybody. Before it is written it is listed what stays out and why, and what is new, changed or gone since the last copy. What is out there and is not public any more is said there and on Home, with the copies that have it and for whom they were. A copy is replaced as a whole or not at all; what somebody has changed in it is named first. Public copies and publications are lists of their own.',
  textTitle: 'Texts and their versions',
  textBody:
    'A version’s text is written paragraph by paragraph. Enter ends a paragraph where the cursor stands, Alt with the arrows moves it. Going elsewhere, Ctrl Enter or Ctrl S saves it. What has been spoken of stays as it is: make the next version from it, then What changed tells the two apart. A reservation is found under what became of its paragraph.',
  undoTitle: 'Undo and history',
  undoBody:
    'Everything can be undone, also after a restart. The history of a record says who changed what, when, and from what. What was told or issued is declared void instead: the first undo after it only says so, the second takes back what was done before it.',
  eraseTitle: 'Erasing a person',
  eraseBody:
    'On the page of a person, a delegate or a focal point; it is asked twice. What says who they were goes from the workspace, its history and the sheets that were issued, and from every copy that is merged later; counts, steps and sheets stay. Backups that still hold the name are named, with the day until which they are kept, and can be made anew without it; other copies made before are out of reach.',
  calendarTitle: 'Calendar files',
  calendarBody:
    'A delegation’s file holds what that delegation may attend and nothing of others. A calendar program does not update from a file: put each file in a calendar of its own and replace it when it changes. Each file that is saved is remembered: “To be told”, on the page of a reconvening, says who does not know what yet, and who does not have the programme or agenda that stands; that it was handed out is recorded there.',
  paperTitle: 'Paper',
  paperBody:
    'The preview is the PDF itself. A sign-off sheet has a number and keeps its order. At the foot of each page stand the rule of that order and the time as at which it was true.',
  orderTitle: 'Order',
  orderBody:
    'Names of States and organizations stand in the order of the paper’s language, by the rule that is printed at its foot: the same on the screen. An order that begins with a drawn State, or goes by lot, rests on a drawing of lots: who drew what, when, and before whom. An exception to the order says who stands elsewhere, and why. Both are kept on the page of the reconvening, or made by their commands for the whole coalition, and are printed under what they ordered.',
  releaseTitle: 'Releases',
  releaseBody:
    'A programme or an agenda is released under a label: 1, then 1/Rev.1 and so on. Its pages are kept to the letter and say which release they are; what is printed without being released is a draft. A release can be undone until a page of it has been shown, saved or opened; then it is declared void, and keeps its label.',
  languagesTitle: 'Titles in several languages',
  languagesBody:
    'One line is enough: the button beside it opens the other languages. What lacks the language asked for is shown in English, else in French, Spanish, Russian, Chinese or Arabic, the first there is. The dialogs of papers and calendar files list what that concerns.',
  filesTitle: 'Files and backups',
  filesBody:
    'A workspace is one file. A second after the last change everything is in it, so it can also be copied by hand. Save a copy puts a checked copy elsewhere. A backup is taken a minute after the first change of a day, every two hours of work, when the workspace is closed, and before anything large; the latest of a day takes the place of the one before. Restore a backup lists them with their day, size and reason: each can be put in the place of the workspace, of which a backup is taken first, or opened as a copy. Nothing is written into a backup; Preferences says where they lie. The status line shows what is being done and can stop it. Save a copy to share is for others: it is without history, notes, evidence and whatever is confidential, keeps the numbers, and is not merged back.',
  throughTitle: 'Reading the file through',
  throughBody:
    'Half a minute after opening, and when you ask for it, the whole file is read in the background. Nearly everything in it stands twice and is sealed, so what a disk has changed is found, and which of the two is right. “What is being done” then shows what differs; Repair takes a backup and brings the two back to one. What is damaged beyond that leads to the backups. A file that does not open can be salvaged: what can be read of it comes into a new workspace, and what was left out is listed.',
  marksTitle: 'Marks',
  marks: {
    confirmed: 'Confirmed, in order, final',
    draft: 'Draft, under way',
    planned: 'Planned, invited, not yet asked',
    cancelled: 'Cancelled, declined, withdrawn',
    clash: 'It clashes, or is deficient',
    notice: 'Something to be noticed',
  },
  surfaces: {
    clashes: 'In a list of clashes',
    changes: 'In the list of changes',
    list: 'In a list',
    page: 'On a page',
    form: 'In a form',
    timetable: 'In the timetable',
    agenda: 'In an agenda',
    minutes: 'In the minutes',
  },
  does: {
    noteDecision: 'Type a decision',
    noteTask: 'Type a task',
    itemAfter: 'To the next item',
    tick: 'Tick who was there',
    takeMore: 'Take more clashes',
    accept: 'Accept for a reason',
    moveOut: 'Move the session',
    goThere: 'Go to where it happened',
    toTakeBack: 'To the way back',
    cell: 'Next cell',
    panel: 'Open the panel of the row',
    write: 'Write in the cell',
    take: 'Take more rows or columns',
    clear: 'Empty the cells',
    copy: 'Copy',
    paste: 'Paste with a preview',
    fill: 'Fill down',
    addRow: 'Add a row',
    move: 'Next row',
    open: 'Open',
    select: 'Select',
    selectAll: 'Select all',
    delete: 'Delete',
    change: 'Change what stands there',
    nextFact: 'Next fact',
    takeBack: 'Take back what is typed',
    takeTheirs: 'Take what another has written',
    save: 'Save',
    main: 'Do what the main button of a dialog does',
    later: 'A quarter of an hour later',
    longer: 'A quarter of an hour longer',
    nextDay: 'To the next day or room',
    newHere: 'Make a session there',
    timeStep: 'The next quarter of an hour',
    nextSession: 'The next session',
    dayStep: 'The next day',
    fineLater: 'Five minutes later',
    edit: 'Edit the title',
    nextItem: 'Type an item below',
    openPage: 'Open its page',
    itemKind: 'Choose its kind',
    itemMinutes: 'Type its minutes',
    indent: 'Put under the item above',
    moveItem: 'Move down',
  },
} as const;
