/** The calls that the shell answers: windows, files, printing, preferences. No path crosses this border: a person picks files in dialogs. */
import { z } from 'zod';
import * as words from '../domain/vocabulary.ts';
import { LANGUAGES } from '../domain/languages.ts';
import { command, query } from './call.ts';
import { appErrorSchema } from './errors.ts';
import { calendarScope, nothing, printRequest } from './shapes.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export const preferencesSchema = z.object({
  language: z.enum(LANGUAGES),
  theme: z.enum(THEMES),
  paper: z.enum(words.PAPERS),
  density: z.enum(['normal', 'compact']),
  /** Who is named in the history. */
  actor: z.string().max(120),
});
export type Preferences = z.infer<typeof preferencesSchema>;

const recent = z.object({ id: z.string(), name: z.string(), folder: z.string(), openedAt: z.string() });
const backup = z.object({ id: z.string(), takenAt: z.string(), bytes: z.int(), reason: z.string() });

/** What this window has before it. 'none': the start page. 'failed': the recovery page with what can be done. */
export const shellStatusSchema = z.object({
  workspace: z.enum(['none', 'opening', 'open', 'failed']),
  name: z.string(),
  error: appErrorSchema.nullable(),
  backups: z.array(backup),
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
const previewed = z.object({ previewId: z.string(), pages: z.int(), bytes: z.int() });

export const SHELL_CALLS = {
  'shell.status': query(nothing, shellStatusSchema),
  'shell.new': command(nothing, chosen),
  'shell.open': command(nothing, chosen),
  'shell.openRecent': command(z.strictObject({ id: z.string() }), chosen),
  'shell.openSample': command(nothing, chosen),
  /** Opens what could not be opened once more. */
  'shell.tryAgain': command(nothing, chosen),
  'shell.close': command(nothing, nothing),
  'shell.saveCopy': command(nothing, chosen),
  'shell.backupNow': command(nothing, backup),
  'shell.restoreBackup': command(z.strictObject({ id: z.string() }), chosen),
  'shell.setPreferences': command(preferencesSchema.partial().strict(), preferencesSchema),
  /** Whether this window holds form input that is not saved; asked about before it closes. */
  'shell.setUnsaved': command(z.strictObject({ unsaved: z.boolean() }), nothing),
  'shell.newWindow': command(nothing, nothing),
  'shell.exportCalendar': command(calendarScope, chosen.extend({ events: z.int() })),
  /** Makes the PDF and shows it in a window of Chromium's own viewer. */
  'shell.preview': command(printRequest, previewed),
  'shell.savePdf': command(printRequest, chosen),
  'shell.openPdf': command(printRequest, nothing),
  'shell.openLink': command(z.strictObject({ link: z.enum(['unodc', 'untermPortal', 'licences']) }), nothing),
} as const;
