import type { PrintRequestInput } from '../../../shared/contract/shapes/print-requests.ts';
import { run } from '../steps.ts';
import type { Program } from '../../../tests/support/electron.ts';
import type { Scene } from './job.ts';
import type { Made } from './made.ts';

/** Agenda, the programme as it is released in French and Arabic, list of participants, sign-off sheets in three languages, tally. */
export async function printPapers(program: Program, scene: Scene, made: Made): Promise<void> {
  const { reconveningId, documentId, versionId } = scene;
  const common = { language: 'en', paper: 'A4' } as const;
  const save = saveWith(program, made);
  await save('agenda.pdf', { document: 'agenda', reconveningId, audience: 'members', ...common });
  const release = await program.call('release.make', {
    reconveningId,
    audience: 'members',
    languages: ['fr', 'ar'],
    paper: 'A4',
  });
  for (const language of ['fr', 'ar'] as const) {
    const request = { document: 'release', releaseId: release.id, language, paper: 'A4' } as const;
    await save(`programme-${language}.pdf`, request);
  }
  await save('participants.pdf', { document: 'participants', reconveningId, ...common });
  for (const language of ['en', 'fr', 'ar'] as const) {
    const sheet = await program.call('signOff.issue', { documentId, versionId, language, paper: 'A4' });
    await save(`sign-off-${language}.pdf`, { document: 'signOff', sheetId: sheet.id, language, paper: 'A4' });
  }
  await save('tally.pdf', { document: 'tally', documentId, ...common });
}

type SavePdf = (name: string, request: PrintRequestInput) => Promise<void>;

/** Saves papers under their names, each with how many pages it has. */
export function saveWith(program: Program, made: Made): SavePdf {
  return (name, request) =>
    made.file(name, async (path) => {
      await program.answerDialogs(path);
      const { done } = await program.call('shell.savePdf', request);
      if (!done) throw new Error(`${name} was not saved`);
      return `${await pagesOf(path)} pages`;
    });
}

async function pagesOf(path: string): Promise<string> {
  const { code, output } = await run('pdfinfo', [path], false);
  const pages = /^Pages:\s+(\d+)/m.exec(output)?.[1];
  if (code !== 0 || pages === undefined) throw new Error(`pdfinfo cannot read ${path}: ${output}`);
  return pages;
}
