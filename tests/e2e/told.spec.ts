/**
 * What a screen reader is told of each screen: rows, columns, states and clashes in words. Only the structure that matters is
 * held; the sample is the same every time, and what depends on today is left out.
 */
import { expect, test } from '@playwright/test';
import { launch, type Program } from '../support/electron.ts';

test.describe.configure({ mode: 'serial' });

let program: Program;
/** The meeting in Vienna in March 2024, over for good, one of its sessions and of its delegations, and the pledge. */
let meeting: string;
let session: string;
let ghana: string;
let delegation: string;
let pledge: string;

test.beforeAll(async () => {
  program = await launch();
  const { call, page } = program;
  await call('shell.openSample', {});
  await page.locator('nav').waitFor();
  meeting =
    (await call('record.list', { kind: 'reconvening', where: { startDate: ['2024-03-14'] } })).rows[0]?.id ??
    '';
  const first = async (...asked: Parameters<typeof call<'record.list'>>): Promise<string> =>
    (await call(...asked)).rows[0]?.id ?? '';
  pledge = await first('record.list', { kind: 'document', text: 'pledge' });
  session = await first('record.list', {
    kind: 'session',
    text: 'ministerial',
    where: { reconveningId: [meeting] },
  });
  ghana = await first('record.list', { kind: 'participant', text: 'ghana' });
  delegation = await first('record.list', {
    kind: 'delegation',
    where: { reconveningId: [meeting], participantId: [ghana] },
  });
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
        - button /Ministerial segment.*Boardroom D.*Confirmed.*Clash/
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

test('Home: what is to be tried, what comes next, what is to be decided, what has changed', async () => {
  await program.go('/');
  await told(`
    - main:
      - heading "What needs me now" [level=1]
      - heading "Ten things to try, a minute each" [level=2]
      - status: /\\d+ of 10 done/
      - button "See all 10"
      - list:
        - listitem:
          - img "To do"
          - button "Go there"
      - heading "Today and next" [level=2]
      - heading /Mon, 8 Mar 2027/ [level=3]
      - list:
        - listitem:
          - link /09:00–09:50 Vienna 03:00 New York Senior officials.* Meeting Room C3 · CND 70, March 2027/
      - heading "Changed" [level=2]
      - heading "To decide" [level=2]
      - heading /open clashes · \\d+ notices/ [level=3]:
        - link /open clashes/
      - grid "Clashes":
        - rowgroup /Senior officials/:
          - row /Senior officials/
          - row /Clash. The agenda of .*Senior officials.* takes 55 min, the slot has 50/:
            - gridcell:
              - checkbox /Select The agenda/
              - button "Accept…"
              - button "Move…"
  `);
});

test('the matrix: who, which action by its number and its title, and what was said', async () => {
  await program.go('/matrix');
  await told(`
    - main:
      - heading "Who stands where" [level=1]
      - searchbox "Filter"
      - group "As at"
      - grid "Who stands where":
        - row:
          - columnheader "Participant"
          - columnheader "I1 Regional coalitions to disrupt routes, diversion and production sites": I1
          - columnheader "I2 Multi-country screening and disruption of transit routes": I2
        - row "Afghanistan":
          - gridcell "Afghanistan"
          - gridcell "Not asked":
            - img "Not asked"
        - rowgroup:
          - row /All that are shown/:
            - rowheader "All that are shown"
            - gridcell /I1. /
          - row /1 support/
  `);
});

test('a session’s page: when, where and for whom, what clashes, what happens in it', async () => {
  await program.go(`/records/session/${session}`);
  await told(`
    - main:
      - link "Sessions"
      - heading "Ministerial segment" [level=1]
      - group "What it is":
        - button "When Fri, 15 Mar 2024 10:00–11:15 Vienna · 05:00 New York"
        - button "Room Boardroom D (120)"
        - link "Open the page of Boardroom D"
        - button "Status Confirmed"
        - button "Kind Plenary"
        - button "Who may come Members"
      - tablist "Session":
        - tab "Overview" [selected]
        - tab "Agenda"
      - tabpanel "Overview":
        - region "2 open clashes":
          - grid "Clashes":
            - rowgroup /Ministerial segment/:
              - row /Clash. .*are in Boardroom D at the same time/
        - region "Agenda":
          - heading "Agenda" [level=2]
          - link "change it"
          - list:
            - listitem:
              - link "10:00 1 Opening of the meeting · Chair 5 min"
            - listitem:
              - link "10:10 3 (a) Co-hosts 10 min"
  `);
});

test('an agenda: each item by its number, its title, its kind and how long it takes', async () => {
  await program.go(`/records/session/${session}?tab=agenda`);
  await told(`
    - main:
      - tabpanel "Agenda":
        - button "New agenda item"
        - text: 73 of 75 min planned, 2 min free
        - list "Agenda":
          - listitem "1 Opening of the meeting, Opening, 5 min":
            - time: 10:00–10:05
            - textbox "Title": Opening of the meeting
            - button "Opening"
            - textbox "Minutes": "5"
            - button "Open the page of Opening of the meeting"
            - button "Delete Opening of the meeting"
          - listitem "3 (a) Co-hosts, Statements, 10 min"
          - listitem /5 Timing of the co-hosts’ exits/:
            - img "Internal"
  `);
});

test('a participant’s page: what it is, what it has said, whether it comes', async () => {
  await program.go(`/records/participant/${ghana}`);
  await told(`
    - main:
      - heading "Ghana" [level=1]
      - group "What it is":
        - text: /State.*Member/
        - button "Regional group African States"
      - tablist "Participant":
        - tab "Overview" [selected]
      - tabpanel "Overview":
        - region "Endorsements":
          - list:
            - listitem:
              - link /Vienna Declaration.* Invited · 6 Oct 2026/
        - region "Delegations":
          - list:
            - listitem:
              - link /CND 70, March 2027 1 delegate Confirmed/
  `);
});

test('a delegation’s page: what is missing, who comes, what clashes for them, to what they may come', async () => {
  await program.go(`/records/delegation/${delegation}`);
  await told(`
    - main:
      - heading "Ghana" [level=1]
      - group "What it is":
        - button /Reply Confirmed/
        - button "Credentials In order"
        - link "Open the page of CND 67, March 2024"
      - tabpanel "Overview":
        - region "What is missing":
          - paragraph: /^Nothing/
        - region "Delegates":
          - list:
            - listitem:
              - link /Deputy Minister of Justice.* Head of delegation/
        - region "1 open clash":
          - grid "Clashes":
            - rowgroup /Working Group 1/:
              - row /Clash. Ghana has too few delegates .* 3 needed, 2 there/
        - region /Sessions they may come to. 9 of 9/:
          - list:
            - listitem:
              - link "Thu, 14 Mar 09:00–09:50 Briefing of the co-hosts Confirmed"
  `);
});

test('a document’s page: who has endorsed it, and what it says', async () => {
  await program.go(`/records/document/${pledge}`);
  await told(`
    - main:
      - heading "Coalition Pledge" [level=1]
      - group "What it is":
        - button "Symbol GC/2024/PLEDGE/1"
        - button "Kind Pledge"
        - button "Open for endorsement"
        - button "Deadline 15 Feb 2027, 18:00 New York"
      - tabpanel "Overview":
        - region "Endorsements":
          - paragraph:
            - link "96 of 210 asked count, from “In writing” on"
          - table "Position":
            - rowgroup:
              - row "Endorsed 101"
              - row "Declined 4"
              - row "Not approached 47"
        - region /Text. Final, 20 Sept 2024/:
          - link "open the text"
          - group "Text":
            - paragraph: /PP1 Recalling the Ministerial Declaration/
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
