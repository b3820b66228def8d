import { mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { launch } from '../../../tests/support/electron.ts';
import { buildAll } from '../build.ts';
import { ensureDisplay } from '../display.ts';
import { prepareElectron } from '../electron/prepare.ts';
import { PACKAGES, ensurePackages } from '../system-packages.ts';
import { exportCalendars } from './calendars.ts';
import { showDesk } from './desk.ts';
import { moveOneSession, openSample } from './job.ts';
import { printPapers } from './papers.ts';
import { writePublicCopy } from './public-copy.ts';
import { takePictures } from './pictures.ts';
import { Made } from './made.ts';

/**
 * Does the main job through the real program, without hands: opens the sample, moves a session, exports calendars,
 * prints, takes pictures of the screens. Everything lands in `out`; rejects with the reason where a step fails.
 */
export async function runDemo(out: string): Promise<void> {
  const folder = resolve(out);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  ensurePackages([...PACKAGES.electron, ...PACKAGES.papers]);
  await prepareElectron();
  await buildAll();
  const display = await ensureDisplay();
  try {
    const program = await launch();
    try {
      const made = new Made(folder);
      const scene = await openSample(program);
      console.log(await moveOneSession(program, scene));
      await printPapers(program, scene, made);
      await exportCalendars(program, scene, made);
      await writePublicCopy(program, scene, made);
      await showDesk(program, scene, made);
      await made.file('workspace.reconvene', async (path) => {
        await program.answerDialogs(path);
        await program.call('shell.saveCopy', {});
        return '';
      });
      await takePictures(program, scene, made);
      made.print();
    } finally {
      await program.close();
    }
  } finally {
    display.close();
  }
}
