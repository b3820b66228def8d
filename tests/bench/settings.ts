import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Leaves a user-data folder behind as the program does that had this workspace open last. */
export async function rememberWorkspace(userData: string, path: string): Promise<void> {
  await mkdir(userData, { recursive: true });
  const settings = {
    preferences: { language: 'en', theme: 'light', paper: 'A4', density: 'normal', actor: 'Bench' },
    recents: [{ path, openedAt: '2026-01-09T12:00:00.000Z' }],
    installation: 'bench',
  };
  await writeFile(join(userData, 'settings.json'), JSON.stringify(settings));
}
