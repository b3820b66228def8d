import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { LANGUAGES } from '../../shared/domain/languages.ts';
import type { Program } from '../support/electron.ts';
import {
  A4,
  emptyBelow,
  expectSound,
  holds,
  letters,
  LETTER,
  overlaps,
  pagesOf,
  rowTops,
  tool,
} from '../support/pdf.ts';
import { openSamplePapers, type SamplePapers } from '../support/sample-papers.ts';

test.describe.configure({ mode: 'serial' });

let papers: SamplePapers;
let program: Program;
let documentId: string;
let versionId: string;
let reconveningId: string;
let participantId: string;
/** Of which the sample has minutes. */
let sessionId: string;
let save: SamplePapers['save'];

test.beforeAll(async () => {
  papers = await openSamplePapers();
  ({ program, documentId, versionId, reconveningId, save } = papers);
  const { call } = program;
  const [participant] = (await call('record.list', { kind: 'participant', where: { iso3: ['GBR'] } })).rows;
  participantId = participant?.id ?? '';
  const [minutes] = (await call('record.list', { kind: 'minutes', limit: 1 })).rows;
  sessionId = String(minutes?.['sessionId']);
});

test.afterAll(() => papers.close());

test('agenda, list of participants and tally are sound on both papers', async () => {
  for (const [paper, size] of [
    ['A4', A4],
    ['Letter', LETTER],
  ] as const) {
    const common = { language: 'en', paper } as const;
    for (const request of [
      { document: 'agenda', reconveningId, ...common },
      { document: 'participants', reconveningId, ...common },
      { document: 'tally', documentId, ...common },
      { document: 'country', participantId, level: 'internal', ...common },
      { document: 'minutes', sessionId, ...common },
    ] as const) {
      const path = await save(`${request.document}-${paper}.pdf`, request);
      expectSound(path, size);
      const pages = pagesOf(path);
      pages.forEach((page, at) => expect(page).toContain(`${at + 1}/${pages.length}`));
    }
  }
});

for (const language of LANGUAGES) {
  test(`nothing stands on anything else, and every page has its document's name and something of it, in ${language}`, async () => {
    const common = { language, paper: 'A4' } as const;
    const { call } = program;
    const { id: sheetId } = await call('signOff.issue', { documentId, versionId, ...common });
    for (const request of [
      { document: 'agenda', reconveningId, audience: 'internal', ...common },
      { document: 'participants', reconveningId, ...common },
      { document: 'participants', ...common },
      { document: 'signOff', sheetId, ...common },
      { document: 'tally', documentId, ...common },
      { document: 'country', participantId, level: 'internal', ...common },
      { document: 'minutes', sessionId, ...common },
    ] as const) {
      const path = await save(`whole-${request.document}-${language}.pdf`, request);
      expect(overlaps(path)).toEqual([]);
      const { title } = await call('print.model', request);
      const pages = pagesOf(path);
      for (const [at, page] of pages.entries()) {
        // The reader puts the lines of a long title apart: its words are looked for.
        for (const word of title?.text.match(/[\p{L}\p{N}]+/gu) ?? [])
          expect(holds(page, word, language), `${word} in ${request.document}, page ${at + 1}`).toBe(true);
      }
      // The last page has more than what follows a list.
      if (request.document === 'tally') {
        expect(rowTops(path).filter(({ page }) => page === pages.length - 1).length).toBeGreaterThan(1);
      }
    }
  });
}

test('a participant is on two sides at most, and each level says for whom it is', async () => {
  const kept: Record<string, string> = {};
  for (const level of ['internal', 'delegation', 'public'] as const) {
    const request = { document: 'country', participantId, level, language: 'en', paper: 'A4' } as const;
    const pages = pagesOf(await save(`country-${level}.pdf`, request));
    expect(pages.length).toBeLessThanOrEqual(2);
    kept[level] = pages.join(' ');
  }
  expect(kept['internal']).toContain('For the secretariat only');
  expect(kept['delegation']).toContain('For the delegation itself');
  expect(kept['public']).toContain('What is not public is left out.');
  expect(kept['public']).not.toContain('Still asked of them');
});

test('of whom there is most to say is on two sides in every language, on every paper, and what is left out is counted', async () => {
  const { call } = program;
  const wording = 'Only where national law on the control of precursors allows it, which is being looked at.';
  const actions = (await call('record.list', { kind: 'priorityAction', limit: 100 })).rows;
  await call('stance.record', {
    stances: actions.map(({ id: actionId }) => ({
      participantId,
      actionId,
      stance: 'with_changes' as const,
      wording,
    })),
  });
  for (let at = 0; at < 12; at += 1) {
    await call('record.create', {
      kind: 'commitment',
      values: {
        title: {
          en: `To train the laboratories of the region in the analysis of new substances, part ${at + 1}`,
        },
        participantId,
        dueDate: '2026-01-01',
      },
    });
    await call('record.create', {
      kind: 'task',
      values: {
        title: { en: `To send the results of the year ${2000 + at} to the secretariat` },
        participantId,
      },
    });
  }
  for (const language of LANGUAGES) {
    for (const paper of ['A4', 'Letter'] as const) {
      const request = { document: 'country', participantId, level: 'internal', language, paper } as const;
      const path = await save(`full-${language}-${paper}.pdf`, request);
      const pages = pagesOf(path);
      expect(pages.length, `${language} on ${paper}`).toBe(2);
      // What is left out has no room: the row that would come next may be six lines high.
      expect(emptyBelow(path, 2), `${language} on ${paper}`).toBeLessThan(30);
      if (language === 'en') expect(pages.join(' ')).toMatch(/and \d+ more/);
      if (language === 'en') expect(pages.join(' ')).not.toMatch(/and 1 more/);
    }
  }
});

test('a page for the public that is a few rows too long for one side is drawn closer, and has one', async () => {
  const { call } = program;
  const [participant] = (await call('record.list', { kind: 'participant', where: { iso3: ['NLD'] } })).rows;
  const id = participant?.id ?? '';
  const request = {
    document: 'country',
    participantId: id,
    level: 'public',
    language: 'en',
    paper: 'A4',
  } as const;
  const title = (at: number) => ({ en: `To train the laboratories of the region, part ${at}` });
  let empty = Infinity;
  for (let at = 1; at <= 60; at += 1) {
    const values = { title: title(at), participantId: id, publicity: 'public', dueDate: '2026-01-01' };
    await call('record.create', { kind: 'commitment', values });
    if (at % 2 === 1 && at < 20) continue;
    const path = await save(`public-${at}.pdf`, request);
    if (pagesOf(path).length === 2) {
      // Where it has two, more than a row or two stands on the second.
      expect(emptyBelow(path, 2)).toBeLessThan(230);
      break;
    }
    empty = emptyBelow(path, 1);
  }
  expect(empty).toBeLessThan(25);
});

for (const language of LANGUAGES) {
  test(`a list of participants in ${language}: each delegation once, in its order, none of its words cut`, async () => {
    const request = { document: 'participants', reconveningId, language, paper: 'A4' } as const;
    const path = await save(`list-${language}.pdf`, request);
    expectSound(path, A4);
    const model = await program.call('print.model', request);
    if (model.document !== 'participants') throw new Error('not a list');
    expect(model.rows.length).toBeGreaterThan(20);
    // What a screen reader is told of each delegation, in the order in which it is told.
    const names = [...tool('pdfinfo', '-struct-text', path).matchAll(/H3[^]*?"([^"]*)"/g)];
    expect(names).toHaveLength(model.rows.length);
    // A line that is broken is told in pieces, and Arabic letters singly.
    if (language !== 'ar') {
      names.forEach(([, name = ''], at) => {
        expect(letters(model.rows[at]?.shortName ?? '').startsWith(letters(name)), name).toBe(true);
      });
    }
    const all = letters(pagesOf(path).join(' '));
    for (const { shortName } of model.rows) {
      expect(holds(all, shortName, language), shortName).toBe(true);
    }
  });
}

test('a programme for the public has nothing of a session by invitation, and says the zone of one elsewhere', async () => {
  const { call } = program;
  const { rows } = await call('record.list', { kind: 'session', where: { reconveningId: [reconveningId] } });
  const [shown, hidden] = rows.filter(({ status }) => status === 'confirmed');
  const update = (id: string | undefined, values: Record<string, unknown>) =>
    call('record.update', { kind: 'session', id: id ?? '', values });
  await update(hidden?.id, { access: 'invitation', title: { en: 'Behind closed doors' } });
  await update(shown?.id, { access: 'open', zone: 'Asia/Tokyo', title: { en: 'From afar' } });
  const print = async (audience: 'public' | 'invited') =>
    pagesOf(
      await save(`${audience}.pdf`, {
        document: 'agenda',
        reconveningId,
        audience,
        language: 'en',
        paper: 'A4',
      }),
    ).join('\n');
  const forAll = await print('public');
  expect(forAll).not.toContain('Behind closed doors');
  expect(forAll).toMatch(/From afar\s.*Tokyo time/);
  const forInvited = await print('invited');
  expect(forInvited).toContain('Behind closed doors');
  expect(forInvited).toContain('For those invited');
});

test('two papers at once are each drawn on a page of their own', async () => {
  const common = { reconveningId, paper: 'A4' } as const;
  const [agenda, list] = await Promise.all([
    program.call('shell.preview', { document: 'agenda', language: 'en', ...common }),
    program.call('shell.preview', { document: 'participants', language: 'ar', ...common }),
  ]);
  const alone = await program.call('shell.preview', { document: 'agenda', language: 'en', ...common });
  expect(agenda.pages).toBe(alone.pages);
  expect(list.pages).toBeGreaterThan(0);
  expect(list.bytes).not.toBe(agenda.bytes);
});

test('a folder that is not there is said, and nothing half-made is left', async () => {
  await program.answerDialogs(join(papers.folder, 'missing', 'agenda.pdf'));
  const answer = await program.ask('shell.savePdf', {
    document: 'agenda',
    reconveningId,
    language: 'en',
    paper: 'A4',
  });
  expect(answer).toMatchObject({ ok: false, error: { code: 'IO' } });
});

test('an agenda in Arabic has its titles in Arabic, and those that it lacks in English', async () => {
  const request = { document: 'agenda', reconveningId, language: 'ar', paper: 'A4' } as const;
  const path = await save('agenda-ar.pdf', request);
  expectSound(path, A4);
  const text = pagesOf(path).join('\n');
  const model = await program.call('print.model', request);
  if (model.document !== 'agenda') throw new Error('not an agenda');
  const said = model.sessions.flatMap(({ title, lines }) => [title, ...lines.map((line) => line.title)]);
  expect(new Set(said.map(({ language }) => language))).toEqual(new Set(['ar', 'en']));
  // The reader puts the lines of a long title apart: its words are looked for.
  for (const { text: title, language } of said) {
    for (const word of title.split(' '))
      expect(holds(text, word, language), `${word} of ${title}`).toBe(true);
  }
  const { length } = await program.call('print.untranslated', request);
  expect(length).toBeGreaterThan(0);
});

test('a release prints to the letter what it said, whatever was planned since', async () => {
  const { call } = program;
  const made = await call('release.make', { reconveningId, languages: ['en', 'ar'], paper: 'A4' });
  const request = { document: 'release', releaseId: made.id, paper: 'A4' } as const;
  const texts = async (name: string): Promise<string[]> => {
    const english = await save(`${name}-en.pdf`, { ...request, language: 'en' });
    const arabic = await save(`${name}-ar.pdf`, { ...request, language: 'ar' });
    return [english, arabic].flatMap(pagesOf);
  };
  const before = await texts('release-before');
  expectSound(join(papers.folder, 'release-before-ar.pdf'), A4);
  for (const page of before.slice(0, 1)) expect(page).toContain('Release 1');

  const { rows } = await call('record.list', { kind: 'session', where: { reconveningId: [reconveningId] } });
  for (const { id } of rows) {
    await call('record.update', { kind: 'session', id, values: { title: { en: 'Something else' } } });
  }
  await call('session.moveTo', { id: rows[0]?.id ?? '', startWall: '2024-03-15T08:00' });
  await call('record.update', { kind: 'reconvening', id: reconveningId, values: { title: { en: 'Other' } } });
  expect(await texts('release-after')).toEqual(before);

  const next = await call('release.make', { reconveningId, languages: ['en'], paper: 'A4' });
  expect(next.label).toContain('1/Rev.1');
  const changed = await save('release-rev1.pdf', { ...request, releaseId: next.id, language: 'en' });
  expect(pagesOf(changed).join('')).toContain('1/Rev.1');
  expect(pagesOf(changed).join('')).toContain('Something else');
});

test('a tally says who endorsed with what reservation, and to which paragraphs', async () => {
  const { call } = program;
  const { standings } = await call('tally.get', { documentId, audience: 'public' });
  const endorsed = standings.find(({ position }) => position === 'endorsed');
  const paragraphs = await call('record.list', { kind: 'paragraph', where: { versionId: [versionId] } });
  const [first, second] = paragraphs.rows;
  await call('endorsement.record', {
    documentId,
    participantIds: [endorsed?.participantId ?? ''],
    date: endorsed?.lastStep ?? '',
    steps: [{ axis: 'qualification', value: 'reservation' }],
    paragraphIds: [first?.id ?? '', second?.id ?? ''],
  });
  const path = await save('reserved.pdf', { document: 'tally', documentId, language: 'fr', paper: 'A4' });
  const all = letters(pagesOf(path).join(' '));
  expect(all).toContain(letters(`Réserve : ${String(first?.['label'])},`));
});
