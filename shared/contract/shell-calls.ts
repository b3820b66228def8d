/** The calls that the shell answers: windows, files, printing, preferences. No path crosses this border: a person picks files in dialogs. */
import { z } from 'zod';
import * as words from '../domain/vocabulary.ts';
import { LANGUAGES } from '../domain/languages.ts';
import { command, query } from './call.ts';
import { appErrorSchema } from './errors.ts';
import { HASH, written } from '../kinds/fields.ts';
import { columnsSchema } from '../kinds/list-look.ts';
import { workspace } from '../kinds/workspace.ts';
import { flawsSchema } from './flaws.ts';
import { salvagedSchema } from './salvage.ts';
import { chosenFileSchema, filePurposeSchema } from './files.ts';
import { jobSchema } from './jobs.ts';
import { MOST_PRINTED, TABLE_FORMATS, TABLE_PAPERS, tableSchema } from './tables.ts';
import { THEMES } from './themes.ts';
import { nothing } from './facts.ts';
import { calendarScope } from './shapes/handing-out.ts';
import { recipientSchema } from './shapes/owners.ts';
import { minutesRequest, printRequest } from './shapes/print-requests.ts';

export const preferencesSchema = z.object({
  language: z.enum(LANGUAGES),
  theme: z.enum(THEMES),
  paper: z.enum(words.PAPERS),
  density: z.enum(['normal', 'compact']),
  /** How large the pages are drawn, in percent. */
  zoom: z.int().min(50).max(300),
  /** Who is named in the history. */
  actor: written(120),
  /** The columns that somebody has chosen, by the list. */
  lists: z.record(z.string().max(120), columnsSchema).optional(),
});
export type Preferences = z.infer<typeof preferencesSchema>;

const recent = z.object({ id: z.string(), name: z.string(), folder: z.string(), openedAt: z.string() });
/** `persons`: how many; null where it cannot be read. `keptUntil`: the day before which newer ones do not push it out. */
const namingBackup = z.object({
  id: z.string(),
  takenAt: z.string(),
  bytes: z.int(),
  reason: z.string(),
  persons: z.int().nullable(),
  keptUntil: z.string().nullable(),
});
const backup = z.object({ id: z.string(), takenAt: z.string(), bytes: z.int(), reason: z.string() });

/** What this window has before it. 'none': the start page. 'failed': the recovery page with what can be done. */
export const shellStatusSchema = z.object({
  workspace: z.enum(['none', 'opening', 'open', 'failed']),
  /** Of the workspace whose pages are shown: another file, another number. 0: none is shown. Stays while another is being opened. */
  opened: z.int(),
  /** The data's process has not answered for long. */
  isLate: z.boolean(),
  name: z.string(),
  error: appErrorSchema.nullable(),
  backups: z.array(backup),
  /** While it is opened: the file is read through first, because it cannot be known to be whole. */
  isChecking: z.boolean(),
  /** Where backups lie; null: in a folder beside the workspace. */
  backupFolder: z.string().nullable(),
  recent: z.array(recent),
  preferences: preferencesSchema,
  /** IANA zone of the laptop. */
  zone: z.string(),
  platform: z.enum(['mac', 'windows', 'linux']),
  version: z.string(),
});
export type ShellStatus = z.infer<typeof shellStatusSchema>;

/** null: the person closed the dialog. */
const chosen = z.object({ done: z.boolean(), fileName: z.string().nullable() });
/** A content that the workspace keeps, and what it is called for a person. */
const keptFile = z.strictObject({ hash: z.string().regex(HASH), fileName: z.string().max(255) });
const previewed = z.object({ previewId: z.string(), pages: z.int(), bytes: z.int() });

const tableOnPaper = z.strictObject({
  paper: z.enum(TABLE_PAPERS),
  table: tableSchema.refine(({ rows }) => rows.length <= MOST_PRINTED),
});

export const SHELL_CALLS = {
  'shell.status': query(nothing, shellStatusSchema),
  /** `homeZone`: null stands for the laptop's own. */
  'shell.new': command(
    z.strictObject({ homeZone: workspace.fields.homeZone.schema().nullable().default(null) }),
    chosen,
  ),
  'shell.open': command(nothing, chosen),
  'shell.openRecent': command(z.strictObject({ id: z.string() }), chosen),
  'shell.openSample': command(nothing, chosen),
  /** Opens what could not be opened once more. */
  'shell.tryAgain': command(nothing, chosen),
  /** Opens a copy that lacks what was last written when it was made; refused unless that is why it did not open. */
  'shell.openAsItIs': command(nothing, chosen),
  'shell.close': command(nothing, nothing),
  'shell.saveCopy': command(nothing, chosen),
  /** The same without history, and without what never leaves the secretariat. */
  'shell.saveSharedCopy': command(nothing, chosen),
  /**
   * Asks for a folder and puts the public copy into it, as pages and as a ZIP, whole or not at all. Before one that lies
   * there is replaced it is asked, with what somebody has changed in it; a folder that is none is left alone.
   */
  'shell.savePublicCopy': command(
    z.strictObject({
      languages: z.array(z.enum(LANGUAGES)).min(1).max(LANGUAGES.length),
      handedTo: written(500).nullable().default(null),
    }),
    chosen.extend({ files: z.int() }),
  ),
  /** `damaged`: the names of the files whose contents are damaged, and in no earlier backup. */
  'shell.backupNow': command(nothing, backup.extend({ damaged: z.array(z.string()) })),
  /** Asks for the folder in which backups are to lie; with `beside` they lie beside each workspace again. */
  'shell.chooseBackupFolder': command(z.strictObject({ beside: z.boolean().default(false) }), chosen),
  /** Which backups still say who somebody was that has been erased since, newest first. */
  'shell.backupsNaming': query(nothing, z.array(namingBackup)),
  /** Makes those that can be read anew without the names; gives how many. Tells how far it is, and can be cancelled. */
  'shell.eraseFromBackups': command(nothing, z.object({ made: z.int() })),
  /** Shows the folder of backups in the system's file manager. */
  'shell.showBackups': command(nothing, nothing),
  /**
   * Reads the open file through beside everything else; refused with DB_CORRUPT where it is damaged, with FILE_DIFFERS where it
   * says two things, which `shell.flaws` lists.
   */
  'shell.checkFile': command(nothing, nothing),
  /** Whoever is to be told of what moved when clock rules changed is known: it is not said again. */
  'shell.seenMovedTimes': command(nothing, nothing),
  /** What was found when the open file was last read through. */
  'shell.flaws': query(nothing, flawsSchema),
  /** Backs up, brings what the file says in two ways back to one, and reads it through again; gives what is left. */
  'shell.repair': command(nothing, flawsSchema),
  /** Makes the index that the search looks into anew. */
  'shell.reindex': command(nothing, nothing),
  /** Ends the data's process where it does not answer, and begins it anew with what is open. */
  'shell.endCore': command(nothing, nothing),
  /** Closes a workspace that was found damaged, and offers its backups. */
  'shell.recover': command(nothing, nothing),
  /** What this page asked under this ticket is not wanted any more; it is answered with CANCELLED, unless it was done. */
  'shell.cancel': command(z.strictObject({ ticket: z.int() }), nothing),
  'shell.jobs': query(nothing, z.array(jobSchema)),
  /** Somebody has looked at what became of the jobs. */
  'shell.settleJobs': command(nothing, nothing),
  'shell.cancelJob': command(z.strictObject({ id: z.string() }), nothing),
  /** Asks where to, and makes a new workspace of what can be read of the one that was not opened; it is then open. */
  'shell.salvage': command(nothing, chosen.extend({ carried: z.int(), leftOut: z.int() })),
  /** What the last salvage has left out; null where there was none since the program started. */
  'shell.salvaged': query(nothing, salvagedSchema.nullable()),
  /** Of the workspace that is open, newest first. */
  'shell.backups': query(nothing, z.array(backup)),
  /**
   * Asks where to, and makes a new workspace there of a backup, which is then open: of one of the open workspace, or of the
   * backup that was last refused as a workspace (null). `lacking` as below.
   */
  'shell.openBackupCopy': command(
    z.strictObject({ id: z.string().nullable() }),
    chosen.extend({ lacking: z.array(z.string()) }),
  ),
  /**
   * Puts a backup in the place of the workspace that is open or was not opened; one that is open is backed up before.
   * `lacking`: the names of the files whose contents could be had nowhere.
   */
  'shell.restoreBackup': command(
    z.strictObject({ id: z.string() }),
    chosen.extend({ lacking: z.array(z.string()) }),
  ),
  'shell.setPreferences': command(preferencesSchema.partial().strict(), preferencesSchema),
  /** Whether this window holds form input that is not saved; asked about before it closes. */
  'shell.setUnsaved': command(z.strictObject({ unsaved: z.boolean() }), nothing),
  'shell.newWindow': command(nothing, nothing),
  /** Closes all windows, each of which may ask first, and ends the program. */
  'shell.quit': command(nothing, nothing),
  'shell.exportCalendar': command(calendarScope, chosen.extend({ events: z.int() })),
  /**
   * Asks for a folder and saves there what each of the recipients does not know yet, a file a change, each recorded once
   * it is on the disk. `fileName` is the folder's.
   */
  'shell.exportChanges': command(
    z.strictObject({ recipients: z.array(recipientSchema).min(1).max(1000) }),
    chosen.extend({ files: z.int() }),
  ),
  /** Makes the PDF and shows it in a window of Chromium's own viewer. */
  'shell.preview': command(printRequest, previewed),
  'shell.savePdf': command(printRequest, chosen),
  /** Asks for a folder and makes all of the papers there, or none. */
  'shell.savePapers': command(z.strictObject({ requests: z.array(printRequest).min(1).max(200) }), chosen),
  'shell.openPdf': command(printRequest, nothing),
  /** Saves minutes as a file that a word processor opens; what was released as it was frozen. */
  'shell.saveDocx': command(minutesRequest, chosen),
  /** Saves an alert, as it was sent last, as a file that other programs read. */
  'shell.saveAlertFile': command(z.strictObject({ id: z.string() }), chosen),
  /** Asks for a file with an alert of others, and reads it; null where the person closed the dialog. Fails with VALIDATION. */
  'shell.openAlertFile': command(nothing, z.object({ fileName: z.string(), text: z.string() }).nullable()),
  /** Saves a list as a file that other programs read. */
  'shell.exportTable': command(z.strictObject({ format: z.enum(TABLE_FORMATS), table: tableSchema }), chosen),
  /** Makes a PDF of a list, a table across, and shows it. */
  'shell.printTable': command(tableOnPaper, previewed),
  /** Saves that PDF. */
  'shell.saveTablePdf': command(tableOnPaper, chosen),
  /** The table that is to be drawn; known only while that is done. */
  'shell.tableToPrint': query(z.strictObject({ token: z.string() }), tableSchema, { by: ['printing'] }),
  /** Asks which files to take in. Gives none where the person closed the dialog; refused where one cannot be taken in. */
  'shell.chooseFiles': command(z.strictObject({ purpose: filePurposeSchema }), z.array(chosenFileSchema)),
  /** Shows a PDF that the workspace keeps in a window of Chromium's own viewer. */
  'shell.viewPdf': command(keptFile, nothing),
  /** Saves a file that the workspace keeps, to the byte. */
  'shell.saveFile': command(keptFile, chosen),
  /**
   * Opens a draft in the system's mail program that asks for news of a commitment; nothing is sent by it. `hasText`: its
   * text went into the draft; where that is too long for an address, it is to be pasted.
   */
  'shell.draftLetter': command(
    z.strictObject({
      id: z.string(),
      language: z.enum(LANGUAGES),
      focalPointIds: z.array(z.string()).min(1).max(200),
    }),
    z.object({ hasText: z.boolean() }),
  ),
  'shell.openLink': command(z.strictObject({ link: z.enum(['unodc', 'untermPortal', 'licences']) }), nothing),
} as const;
