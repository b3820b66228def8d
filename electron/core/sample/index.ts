import { v5 } from 'uuid';
import type { Core, CoreOptions } from '../core.ts';
import { createCore } from '../core.ts';
import { makeBeside } from '../db/beside.ts';
import { buildAlerts } from './alerts.ts';
import { caller } from './caller.ts';
import { buildConsultations } from './consultations.ts';
import { buildDelegations } from './delegations.ts';
import { buildDocuments } from './documents.ts';
import { buildDesk } from './desk.ts';
import { deskFacts } from './desk-facts.ts';
import { sampleFacts } from './facts.ts';
import { buildOffices } from './persons.ts';
import { buildMinutes } from './minutes.ts';
import { buildParticipants } from './participants.ts';
import { buildGroupSessions, buildGroups } from './groups.ts';
import { buildPlaces, buildReconvenings } from './programme.ts';

/** Names every id of the sample, so that it is the same each time it is built. */
const SAMPLE = '5f0e7a53-6d0a-4f7c-9d35-7c1b2f1f0a11';
/** The day the sample was put together; its history begins then. */
const BUILT_AT = Date.parse('2026-11-20T09:00:00.000Z');

/**
 * Makes the sample workspace, whole or not at all, through the same calls as the interface, and gives it open, with the clock and ids of the options.
 * Fails as `createCore` does for a new file.
 */
export async function buildSample(options: Omit<CoreOptions, 'mode'>): Promise<Core> {
  await makeBeside(options.path, (beside) => build({ ...options, path: beside }));
  return createCore({ ...options, mode: 'open' });
}

async function build(options: Omit<CoreOptions, 'mode'>): Promise<void> {
  let ids = 0;
  let salts = 0;
  let ticks = 0;
  const core = await createCore({
    ...options,
    mode: 'new',
    name: 'Sample',
    isSample: true,
    homeZone: 'Europe/Vienna',
    workspaceId: v5('workspace', SAMPLE),
    actor: 'Sample',
    installation: 'sample',
    newId: () => v5(`id ${(ids += 1)}`, SAMPLE),
    // They need hide nobody: the sample has no real person in it.
    newSalt: () => Buffer.from(v5(`salt ${(salts += 1)}`, SAMPLE).replaceAll('-', ''), 'hex'),
    clock: () => new Date(BUILT_AT + (ticks += 1)).toISOString(),
  });
  try {
    const call = caller(core);
    const facts = sampleFacts();
    const people = buildParticipants(call, facts);
    const groups = buildGroups(call, facts, people);
    const places = buildPlaces(call, facts);
    const meetings = buildReconvenings(call, facts, people, places, buildOffices(call));
    buildDelegations(call, facts, people, meetings);
    const documents = buildDocuments(call, facts, people, meetings);
    const sessions = buildGroupSessions(call, facts, groups);
    const actions = buildDesk(call, deskFacts(), { people, groups, places });
    buildMinutes(call, deskFacts(), { people, groups, sessions });
    buildConsultations(call, deskFacts(), { people, actions, documents });
    buildAlerts(call, { people, groups });
  } finally {
    core.close();
  }
}
