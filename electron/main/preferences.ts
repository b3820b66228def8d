import { statSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import Store from 'electron-store';
import { z } from 'zod';
import { isOneOf } from '../../shared/typing.ts';
import { LANGUAGES, type Language } from '../../shared/domain/languages.ts';
import { preferencesSchema, type Preferences } from '../../shared/contract/shell-calls.ts';
import type { AppFailure } from '../../shared/contract/errors.ts';
import type { Logger } from './core-host/core-host.ts';
import { fileFailure } from './files.ts';

const bounds = z.object({ x: z.int(), y: z.int(), width: z.int().min(400), height: z.int().min(300) });
export type Bounds = z.infer<typeof bounds>;

const recent = z.object({ path: z.string(), openedAt: z.string() });
export type Recent = z.infer<typeof recent>;

const storedSchema = z.object({
  preferences: preferencesSchema,
  bounds: bounds.nullable(),
  recents: z.array(recent),
  installation: z.string(),
  backupFolder: z.string().nullable(),
});
type Stored = z.infer<typeof storedSchema>;

const KEPT_RECENTS = 8;

/** Why a setting will be forgotten when the program ends, though it holds until then; null where it is kept. */
type Unkept = AppFailure | null;

/** What is known before a workspace is open: preferences, window bounds, recent files; nothing else. */
export interface Settings {
  preferences(): Preferences;
  setPreferences(part: Partial<Preferences>): Unkept;
  bounds(): Bounds | null;
  setBounds(value: Bounds): void;
  recents(): readonly Recent[];
  remember(path: string, at: string): void;
  /** Names this installation of the program. */
  installation(): string;
  /** Where the backups of all workspaces lie; null: each beside its workspace. */
  backupFolder(): string | null;
  setBackupFolder(folder: string | null): Unkept;
}

export interface SettingsOptions {
  /** The languages the laptop's user reads, best first, as BCP 47 tags. */
  readonly systemLanguages: readonly string[];
  readonly userName: string;
  readonly newId: () => string;
  readonly log: Logger;
  /** Where they lie. */
  readonly file: string;
}

/**
 * Settings that cannot be read (another version wrote them, or a hand did) are set aside by electron-store and begun anew.
 * Where there is no room for them, or something else stands in their place, they hold for as long as the program runs:
 * no workspace waits for them.
 */
export function openSettings({ systemLanguages, userName, newId, log, file }: SettingsOptions): Settings {
  const defaults: Stored = {
    preferences: {
      language: interfaceLanguage(systemLanguages),
      theme: 'system',
      paper: 'A4',
      density: 'normal',
      zoom: 100,
      actor: userName.slice(0, 120).replaceAll(/\p{Surrogate}/gu, ''),
    },
    bounds: null,
    recents: [],
    installation: newId(),
    backupFolder: null,
  };
  let store: Store<Stored> | undefined;
  /** Opened when it can be: what kept it closed may be mended while the program runs. */
  function opened(): Store<Stored> {
    // Whoever reads a pipe waits for somebody to write.
    if (statSync(file, { throwIfNoEntry: false })?.isFile() === false) throw new Error(`${file} is no file`);
    return (store ??= new Store<Stored>({ name: 'settings', defaults, clearInvalidConfig: true }));
  }
  let stored = defaults;
  try {
    const kept = { ...opened().store };
    const read = storedSchema.safeParse({
      ...defaults,
      ...kept,
      preferences: { ...defaults.preferences, ...kept.preferences },
    });
    if (read.success) stored = read.data;
    if (!isDeepStrictEqual(kept, stored)) opened().store = stored;
  } catch (error) {
    notKept(error);
  }

  function notKept(error: unknown): AppFailure {
    log.error(`the settings are not kept: ${String(error)}`);
    return fileFailure(error, 'settings.json');
  }

  function change(part: Partial<Stored>): Unkept {
    stored = { ...stored, ...part };
    try {
      opened().store = stored;
      return null;
    } catch (error) {
      return notKept(error);
    }
  }

  return {
    preferences: () => stored.preferences,
    setPreferences: (part) => change({ preferences: { ...stored.preferences, ...part } }),
    bounds: () => stored.bounds,
    setBounds: (value) => void change({ bounds: value }),
    recents: () => stored.recents,
    remember(path, openedAt) {
      const others = stored.recents.filter((one) => one.path !== path);
      change({ recents: [{ path, openedAt }, ...others].slice(0, KEPT_RECENTS) });
    },
    installation: () => stored.installation,
    backupFolder: () => stored.backupFolder,
    setBackupFolder: (folder) => change({ backupFolder: folder }),
  };
}

function interfaceLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const language = tag.split('-')[0];
    if (isOneOf(LANGUAGES, language)) return language;
  }
  return 'en';
}
