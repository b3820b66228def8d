import type { Writer } from '../../electron/core/db/access.ts';
import { recordEndorsement } from '../../electron/core/services/endorsement/record.ts';
import { setImmediate } from 'node:timers/promises';
import { removeFile } from '../../electron/core/db/side-files.ts';
import { UNWATCHED, type Task } from '../../electron/core/task.ts';
import { createRecord } from '../../electron/core/services/records.ts';
import { referenceStates } from '../../electron/core/services/reference.ts';
import { AGENDA_KINDS, DOCUMENT_KINDS, RANKS, SESSION_KINDS } from '../../shared/domain/vocabulary.ts';
import { openBulk } from './bulk.ts';
import { createChance, type Chance } from './random.ts';

/** How many of each kind a generated workspace holds. */
export const SIZES = {
  participant: 200,
  reconvening: 30,
  session: 600,
  agendaItem: 6000,
  delegation: 6000,
  person: 6000,
  delegate: 20_000,
  document: 40,
  endorsementStep: 8000,
} as const;

export type Sizes = { readonly [K in keyof typeof SIZES]: number };

export interface Generated {
  readonly participantIds: string[];
  readonly reconveningIds: string[];
  readonly sessionIds: string[];
  readonly documentIds: string[];
}

export interface GenerateOptions {
  /** Where the workspace is made; nothing may be there yet. */
  readonly path: string;
  readonly seed: number;
  /** As many as the benchmark asks for, unless said otherwise. */
  readonly sizes?: Sizes;
  /** Told a step for each reconvening; heard between two of them. */
  readonly task?: Task;
}

const CITIES = [
  { zone: 'Europe/Vienna', city: 'Vienna', venue: 'Vienna International Centre' },
  { zone: 'America/New_York', city: 'New York', venue: 'United Nations Headquarters' },
  { zone: 'Europe/Zurich', city: 'Geneva', venue: 'Palais des Nations' },
  { zone: 'Africa/Nairobi', city: 'Nairobi', venue: 'United Nations Office at Nairobi' },
] as const;
const OFFICES = [
  'Minister',
  'Vice-Minister',
  'Ambassador',
  'Director-General',
  'Counsellor',
  'Attaché',
] as const;
const FIELDS_OF_WORK = [
  'Health',
  'the Interior',
  'Justice',
  'Foreign Affairs',
  'Customs',
  'Public Security',
] as const;
const SUBJECTS = [
  'synthetic drugs',
  'precursors',
  'early warning',
  'treatment',
  'supply chains',
  'data',
] as const;
/** A delegation has one head; the others take these. */
const OTHER_ROLES = ['deputy_head', 'alternate', 'adviser', 'support', 'interpreter'] as const;
const STEPS_EACH = 4;

/**
 * Fills a new workspace by the rules of the core; the same seed gives the same records under the same ids. Where it is
 * stopped or fails there is no file.
 */
export async function generateWorkspace(options: GenerateOptions): Promise<Generated> {
  try {
    return await fill(options);
  } catch (error) {
    removeFile(options.path);
    throw error;
  }
}

async function fill({ path, seed, sizes = SIZES, task = UNWATCHED }: GenerateOptions): Promise<Generated> {
  let ticks = 0;
  let ids = 0;
  const start = Date.parse('2026-01-05T08:00:00.000Z');
  const bulk = await openBulk({
    path,
    clock: () => new Date(start + (ticks += 1000)).toISOString(),
    newId: () => `01900000-0000-7000-8000-${(ids += 1).toString(16).padStart(12, '0')}`,
  });
  const chance = createChance(seed);
  const scene = { chance, sizes };
  try {
    const participantIds = bulk.write((writer) => addParticipants(writer, sizes));
    const persons = bulk.write((writer) => addPersons(writer, chance, sizes.person));
    const reconveningIds: string[] = [];
    const sessionIds: string[] = [];
    for (let index = 0; index < sizes.reconvening; index += 1) {
      task.step(index, sizes.reconvening);
      // Lets whoever wants to stop it be heard.
      await setImmediate();
      bulk.write((writer) => {
        const meeting = addReconvening(writer, chance, index);
        reconveningIds.push(meeting);
        sessionIds.push(...addSessions(writer, scene, meeting, index));
        addDelegations(
          writer,
          scene,
          meeting,
          index,
          participantIds,
          personsOf(persons, participantIds, index),
        );
      });
    }
    const documentIds = bulk.write((writer) => addDocuments(writer, scene, reconveningIds, participantIds));
    return { participantIds, reconveningIds, sessionIds, documentIds };
  } finally {
    bulk.close();
  }
}

interface Scene {
  readonly chance: Chance;
  readonly sizes: Sizes;
}

function repeat<T>(times: number, make: (index: number) => T): T[] {
  return Array.from({ length: times }, (_nothing, index) => make(index));
}

/** The share of `total` that falls to one of `parts`, so that all shares add up to it. */
function share(total: number, parts: number, index: number): number {
  return Math.floor((total * (index + 1)) / parts) - Math.floor((total * index) / parts);
}

function addParticipants(writer: Writer, sizes: Sizes): string[] {
  const states = referenceStates()
    .slice(0, sizes.participant)
    .map((state) =>
      createRecord(writer, 'participant', {
        participantKind: 'state',
        iso3: state.iso3,
        shortName: state.shortName,
        formalName: state.formalName,
        regionalGroup: state.regionalGroup,
        unStatus: state.unStatus,
        coalitionStatus: 'member',
      }),
    );
  const organizations = repeat(sizes.participant - states.length, (index) =>
    createRecord(writer, 'participant', {
      participantKind: 'organization',
      shortName: { en: `Organization ${index + 1}` },
      formalName: { en: `International Organization ${index + 1}` },
      coalitionStatus: 'member',
    }),
  );
  return [...states, ...organizations];
}

function addPersons(writer: Writer, chance: Chance, count: number): string[] {
  return repeat(count, (index) =>
    createRecord(writer, 'person', {
      name: `${chance.oneOf(OFFICES)} of ${chance.oneOf(FIELDS_OF_WORK)} ${index + 1}`,
      email: `person.${index + 1}@coalition.example`,
    }),
  );
}

/** Which of a participant's people is the delegate with a number at a meeting: others come to the next one, and some again. */
type PersonFor = (participantId: string, number: number) => string;

function personsOf(
  persons: readonly string[],
  participantIds: readonly string[],
  meeting: number,
): PersonFor {
  const each = Math.max(1, Math.floor(persons.length / participantIds.length));
  const placeOfId = new Map(participantIds.map((id, place) => [id, place]));
  return (participantId, number) => {
    const first = (placeOfId.get(participantId) ?? 0) * each;
    return persons[(first + ((meeting + number) % each)) % persons.length] ?? '';
  };
}

/** Day `day` of the meeting that begins in month `index`, counted from January 2026. */
function dayOf(index: number, day: number): string {
  return new Date(Date.UTC(2026, index, 10 + day)).toISOString().slice(0, 10);
}

function placeOf(index: number): (typeof CITIES)[number] {
  return CITIES[index % CITIES.length] ?? CITIES[0];
}

function addReconvening(writer: Writer, chance: Chance, index: number): string {
  const { zone, city, venue } = placeOf(index);
  return createRecord(writer, 'reconvening', {
    title: { en: `Meeting ${index + 1} of the coalition on ${chance.oneOf(SUBJECTS)}, ${city}` },
    shortTitle: { en: `${city} ${index + 1}` },
    level: 'ministerial',
    startDate: dayOf(index, 0),
    endDate: dayOf(index, 4),
    city,
    venue,
    zone,
  });
}

function addSessions(
  writer: Writer,
  { chance, sizes }: Scene,
  reconveningId: string,
  index: number,
): string[] {
  const { zone, city, venue } = placeOf(index);
  const rooms = repeat(4, (number) =>
    createRecord(writer, 'room', {
      name: { en: `Room ${index + 1}.${number + 1}` },
      venue,
      city,
      capacity: 150 + 50 * number,
    }),
  );
  const starts = ['10:00', '15:00'] as const;
  return repeat(share(sizes.session, sizes.reconvening, index), (number) => {
    const date = dayOf(index, Math.floor(number / 4) % 5);
    const begin = starts[number % 2] ?? '10:00';
    const sessionId = createRecord(writer, 'session', {
      reconveningId,
      title: { en: `Session ${number + 1}: ${chance.oneOf(SUBJECTS)}` },
      kind: chance.oneOf(SESSION_KINDS),
      status: chance.below(5) === 0 ? 'draft' : 'confirmed',
      startWall: `${date}T${begin}`,
      endWall: `${date}T${begin === '10:00' ? '13:00' : '18:00'}`,
      zone,
      roomId: rooms[number % rooms.length] ?? null,
      languages: ['en', 'fr'],
      description: `On ${chance.oneOf(SUBJECTS)} and ${chance.oneOf(SUBJECTS)}.`,
    });
    addAgenda(writer, chance, sessionId, sizes.agendaItem / sizes.session);
    return sessionId;
  });
}

function addAgenda(writer: Writer, chance: Chance, sessionId: string, items: number): void {
  repeat(items, (number) =>
    createRecord(writer, 'agendaItem', {
      sessionId,
      title: { en: `Item ${number + 1} on ${chance.oneOf(SUBJECTS)}` },
      kind: chance.oneOf(AGENDA_KINDS),
      minutes: 5 + 5 * chance.below(5),
    }),
  );
}

function addDelegations(
  writer: Writer,
  { chance, sizes }: Scene,
  reconveningId: string,
  index: number,
  participantIds: readonly string[],
  personFor: PersonFor,
): void {
  const delegates = share(sizes.delegate, sizes.reconvening, index);
  participantIds.forEach((participantId, place) => {
    const delegationId = createRecord(writer, 'delegation', {
      reconveningId,
      participantId,
      attendance: chance.below(4) === 0 ? 'invited' : 'confirmed',
      replyBy: dayOf(index, -20),
    });
    repeat(share(delegates, participantIds.length, place), (number) => {
      const office = `${chance.oneOf(OFFICES)} of ${chance.oneOf(FIELDS_OF_WORK)}`;
      createRecord(writer, 'delegate', {
        delegationId,
        personId: personFor(participantId, number),
        title: office,
        role: number === 0 ? 'head' : chance.oneOf(OTHER_ROLES),
        rank: chance.oneOf(RANKS),
      });
    });
  });
}

function addDocuments(
  writer: Writer,
  { chance, sizes }: Scene,
  reconveningIds: readonly string[],
  participantIds: readonly string[],
): string[] {
  return repeat(sizes.document, (index) => {
    const documentId = createRecord(writer, 'document', {
      reconveningId: reconveningIds[index % reconveningIds.length] ?? null,
      symbol: `GC/2026/${index + 1}`,
      title: { en: `Statement ${index + 1} on ${chance.oneOf(SUBJECTS)}` },
      kind: chance.oneOf(DOCUMENT_KINDS),
      undertaking: { en: 'We, the undersigned, endorse this statement.' },
      target: 100,
      deadlineWall: `${dayOf(index % sizes.reconvening, 4)}T18:00`,
      deadlineZone: 'Europe/Vienna',
    });
    writer.update('document', documentId, { state: 'open' });
    const version = createRecord(writer, 'documentVersion', {
      documentId,
      label: 'Final',
      date: '2026-01-10',
    });
    repeat(10, (number) =>
      createRecord(writer, 'paragraph', {
        versionId: version,
        label: `OP${number + 1}`,
        text: { en: `To act on ${chance.oneOf(SUBJECTS)}.` },
      }),
    );
    const first = chance.below(participantIds.length);
    repeat(share(sizes.endorsementStep / STEPS_EACH, sizes.document, index), (number) => {
      const participantId = participantIds[(first + number) % participantIds.length] ?? '';
      endorse(writer, chance, { documentId, participantId, version });
    });
    return documentId;
  });
}

interface Endorsed {
  readonly documentId: string;
  readonly participantId: string;
  readonly version: string;
}

function endorse(writer: Writer, chance: Chance, { documentId, participantId, version }: Endorsed): void {
  recordEndorsement(
    writer,
    {
      documentId,
      participantIds: [participantId],
      steps: [
        { axis: 'position', value: 'endorsed' },
        { axis: 'formality', value: chance.oneOf(['oral', 'in_writing', 'signed']) },
        { axis: 'version', value: version },
        { axis: 'publicity', value: chance.oneOf(['public', 'confidential']) },
      ],
      date: new Date(Date.UTC(2026, 1, 1 + chance.below(60))).toISOString().slice(0, 10),
      capacity: 'state',
      time: null,
      onBehalfOfIds: [],
      place: null,
      evidence: `NV/${chance.below(1000)}`,
      paragraphIds: [],
      wording: null,
      reason: null,
      embargoUntil: null,
      sheetId: null,
      sheetRow: null,
      files: [],
    },
    UNWATCHED,
  );
}
