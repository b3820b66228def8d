/**
 * What a screen reader is told of each screen: rows, columns, states and clashes in words. Only the structure that matters is
 * held; the sample is the same every time, and what depends on today is left out.
 */
import { expect, test } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
/** The meeting in Vienna in March 2024, over for good, and its pledge. */
let meeting: string;
let pledge: string;

test.beforeAll(async () => {
  program = await launch();
  const { call, page } = program;
  await call('shell.openSample', {});
  await page.locator('nav').waitFor();
  meeting =
    (await call('record.list', { kind: 'reconvening', where: { startDate: ['2024-03-14'] } })).rows[0]?.id ??
    '';
  pledge = (await call('record.list', { kind: 'document', text: 'pledge', limit: 1 })).rows[0]?.id ?? '';
});

test.afterAll(() => program.close());

const told = (tree: string) => expect(program.page.locator('body')).toMatchAriaSnapshot(tree);

test('the window: its parts, and what the rail leads to', async () => {
  await program.go('/help');
  await told(`
    - banner:
      - button "Search or do anything"
    - navigation "Map of the program":
      - link "Home"
      - heading "Reconvening" [level=2]
      - link "Timetable"
      - link "Sessions"
      - heading "Coalition" [level=2]
      - link "Participants"
      - button "Preferences"
    - main:
      - heading "Help" [level=1]
    - contentinfo
  `);
});

test('a list: its columns, and a row by what it is called', async () => {
  await program.go('/records/room');
  await told(`
    - main:
      - heading "Rooms" [level=1]
      - searchbox "Filter"
      - grid "Rooms":
        - row /Select all Name Venue/:
          - columnheader "Select all":
            - checkbox "Select all"
          - columnheader "Name":
            - button "Name"
          - columnheader "Venue"
        - row "Boardroom D":
          - gridcell "Select Boardroom D":
            - checkbox "Select Boardroom D"
          - gridcell "Boardroom D"
          - gridcell "Vienna International Centre, C Building"
  `);
});

test('sessions: states in words, and that one clashes', async () => {
  await program.go('/records/session');
  await told(`
    - main:
      - grid "Sessions":
        - row /Start Title Kind/
        - row /Senior officials/:
          - gridcell /Mon, 8 Mar 2027 09:00/
          - gridcell /Clash.*Senior officials/
          - gridcell "Consultation"
          - gridcell "Draft"
  `);
});

test('a panel beside a list: what it is of, and how it is closed', async () => {
  const { rows } = await program.call('record.list', { kind: 'room', limit: 1, sort: [{ by: 'title' }] });
  await program.go(`/records/room?id=${rows[0]?.id ?? ''}`);
  await told(`
    - complementary "Room":
      - heading "Boardroom D" [level=2]
      - button "Close"
  `);
});

test('the timetable: when, what, how far, where, and whether it clashes', async () => {
  await program.go(`/timetable/${meeting}`);
  await told(`
    - main:
      - heading "Timetable" [level=1]
      - group /Timetable of/:
        - button /Ministerial segment.*Confirmed.*Boardroom D.*Clash/
  `);
});

test('the tally: its number with its definition, and each picture as a table', async () => {
  await program.go(`/tally/${pledge}`);
  await told(`
    - main:
      - figure /96 of 210 asked count/
      - table "Position":
        - rowgroup:
          - row /Endorsed 101/:
            - rowheader "Endorsed"
            - cell "101"
  `);
});

test('a page: the record’s name and its parts', async () => {
  await program.go(`/records/reconvening/${meeting}`);
  await told(`
    - main:
      - heading /Protecting Global Public Health|CND 67/ [level=1]
  `);
});

test('the box for everything: a field that commands a list', async () => {
  await program.go('/help');
  await program.page.locator('h1').waitFor();
  await program.page.keyboard.press('Control+k');
  await program.page.getByRole('combobox', { name: 'Search or do anything' }).fill('back up');
  await told(`
    - dialog "Search or do anything":
      - combobox "Search or do anything" [expanded]
      - listbox "Search or do anything":
        - option /Back up now/ [selected]
  `);
  await program.page.keyboard.press('Escape');
});
