import { dirname, join } from 'node:path';
import type { Program } from '../../../tests/support/electron.ts';
import type { Scene } from './job.ts';
import type { Made } from './made.ts';

/** The public copy in three languages, with the programme of the reconvening as it is released for everybody. */
export async function writePublicCopy(program: Program, { reconveningId }: Scene, made: Made): Promise<void> {
  const languages = ['en', 'fr', 'ar'] as const;
  await program.call('release.make', { reconveningId, languages: [...languages], paper: 'A4' });
  await made.file(join('public-copy', 'index.html'), async (path) => {
    // The folder that a copy is to be is made by the copy alone.
    await program.answerDialogs(dirname(dirname(path)));
    const { done, files } = await program.call('shell.savePublicCopy', { languages: [...languages] });
    if (!done) throw new Error('the public copy was not written');
    return `${files} files`;
  });
}
