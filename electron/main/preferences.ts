import { isDeepStrictEqual } from 'node:util';
import Store from 'electron-store';
import { z } from 'zod';
import { isOneOf } from '../../shared/typing.ts';
import { LANGUAGES, type Language } from '../../shared/domain/languages.ts';
import { preferencesSchema, type Preferences } from '../../shared/contract/shell-calls.ts';

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

/** What is known before a workspace is open: preferences, window bounds, recent files; nothing else. */
export interface Settings {
  preferences(): Preferences;
  setPreferences(part: Partial<Preferences>): Preferences;
  bounds(): Bounds | null;
  setBounds(value: Bounds): void;
  recents(): readonly Recent[];
  remember(path: string, at: string): void;
  /** Names this installation of the program. */
  installation(): string;
  /** Where the backups of all workspaces lie; null: each beside its workspace. */
  backupFolder(): string | null;
  setBackupFolder(folder: string | null): void;
}

export interface SettingsOptions {
  /** The languages the laptop's user reads, best first, as BCP 47 tags. */
  readonly systemLanguages: readonly string[];
  readonly userName: string;
  readonly newId: () => string;
}

/** Settings that cannot be read (another version wrote them, or a hand did) are set aside by electron-store and begun anew. */
export function openSettings({ systemLanguages, userName, newId }: SettingsOptions): Settings {
  const defaults: Stored = {
    preferences: {
      language: interfaceLanguage(systemLanguages),
      theme: 'system',
      paper: 'A4',
      density: 'normal',
      actor: userName.slice(0, 120).replaceAll(/\p{Surrogate}/gu, ''),
    },
    bounds: null,
    recents: [],
    installation: newId(),
    backupFolder: null,
  };
  const store = new Store<Stored>({ name: 'settings', defaults, clearInvalidConfig: true });
  const read = storedSchema.safeParse({ ...defaults, ...store.store });
  let stored = read.success ? read.data : defaults;
  if (!isDeepStrictEqual({ ...store.store }, stored)) store.store = stored;

  function change(part: Partial<Stored>): void {
    stored = { ...stored, ...part };
    store.store = stored;
  }

  return {
    preferences: () => stored.preferences,
    setPreferences(part) {
      change({ preferences: { ...stored.preferences, ...part } });
      return stored.preferences;
    },
    bounds: () => stored.bounds,
    setBounds: (value) => change({ bounds: value }),
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
