import { STANCES } from '../../../shared/domain/vocabulary.ts';
import type { Program } from '../../../tests/support/electron.ts';
import type { Scene } from './job.ts';
import type { Made } from './made.ts';
import { saveWith } from './papers.ts';

const ASKED = 60;

/** What the coalition does between its meetings: who stands where, minutes, an alert, and a participant on one page. */
export async function showDesk(
  program: Program,
  { participantId, minutesOfId, alertReleaseId }: Scene,
  made: Made,
): Promise<void> {
  await recordStances(program);
  const save = saveWith(program, made);
  await saveMatrix(program, made);
  const minutes = { document: 'minutes', sessionId: minutesOfId, language: 'en', paper: 'A4' } as const;
  await save('minutes.pdf', minutes);
  await made.file('minutes.docx', async (path) => {
    await program.answerDialogs(path);
    const { done } = await program.call('shell.saveDocx', minutes);
    if (!done) throw new Error('the minutes were not saved');
    return '';
  });
  // It was sent in these.
  for (const language of ['en', 'fr'] as const) {
    await save(`alert-${language}.pdf`, {
      document: 'alertRelease',
      releaseId: alertReleaseId,
      language,
      paper: 'A4',
    });
  }
  for (const language of ['en', 'fr', 'ar'] as const) {
    const level = 'internal' as const;
    await save(`participant-${language}.pdf`, {
      document: 'country',
      participantId,
      level,
      language,
      paper: 'A4',
    });
  }
}

/** The sample has no stances, for nobody has published any: these are of the demonstration alone. */
async function recordStances({ call }: Program): Promise<void> {
  const actions = (await call('record.list', { kind: 'priorityAction' })).rows;
  const participants = (await call('matrix.get', {})).participants.slice(0, ASKED);
  const stances = participants.flatMap(({ id: participantId }, row) =>
    actions.flatMap(({ id: actionId }, column) => {
      const stance = STANCES[(row * 5 + column * 3) % (STANCES.length + 2)];
      if (stance === undefined) return [];
      return [
        {
          participantId,
          actionId,
          stance,
          ...(stance === 'with_changes' ? { wording: 'In other words' } : {}),
        },
      ];
    }),
  );
  await call('stance.record', { stances });
}

async function saveMatrix(program: Program, made: Made): Promise<void> {
  const { page } = program;
  const files = [
    { name: 'who-stands-where.xlsx', entry: 'Excel file…' },
    { name: 'who-stands-where.pdf', entry: 'PDF on A3…' },
  ];
  await program.go('/matrix');
  for (const { name, entry } of files) {
    await made.file(name, async (path) => {
      await program.answerDialogs(path);
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      await page.getByRole('menuitem', { name: entry }).click();
      await page.getByText(`Saved “${name}”.`).waitFor();
      return '';
    });
  }
}
