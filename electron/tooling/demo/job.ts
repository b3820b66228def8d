import { localizedSchema } from '../../../shared/contract/facts.ts';
import { localize } from '../../../shared/domain/languages.ts';
import type { Program } from '../../../tests/support/electron.ts';

/** The records the demonstration is about. */
export interface Scene {
  readonly reconveningId: string;
  readonly sessionId: string;
  readonly delegationId: string;
  readonly iso3: string;
  readonly documentId: string;
  readonly versionId: string;
  /** Of which there is much to say on one page. */
  readonly participantId: string;
  /** The session of which there are minutes. */
  readonly minutesOfId: string;
  /** An alert that was sent, and the page of it. */
  readonly alertId: string;
  readonly alertReleaseId: string;
}

/** Presses "Open the sample workspace" and finds the reconvening of March 2024 with what hangs on it. */
export async function openSample(program: Program): Promise<Scene> {
  const { page, call } = program;
  // Not the name of whoever is at the machine.
  await call('shell.setPreferences', { actor: 'Planning desk' });
  await page.getByRole('button', { name: /Open the sample workspace/ }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  const [reconvening] = (
    await call('record.list', { kind: 'reconvening', text: 'March 2024', sort: [{ by: 'startDate' }] })
  ).rows;
  const reconveningId = need(reconvening, 'reconvening of March 2024').id;
  await page.evaluate(`localStorage.setItem('reconvening', ${JSON.stringify(reconveningId)})`);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  const where = { reconveningId: [reconveningId] };
  const sessions = await call('record.list', { kind: 'session', where, sort: [{ by: 'startWall' }] });
  const delegations = await call('record.list', {
    kind: 'delegation',
    where: { ...where, attendance: ['confirmed'] },
    sort: [{ by: 'participantId' }],
  });
  const delegation = need(delegations.rows[0], 'delegation');
  const documents = await call('record.list', {
    kind: 'document',
    where: { state: ['open', 'final'] },
  });
  const all = documents.rows.length > 0 ? documents : await call('record.list', { kind: 'document' });
  const documentId = need(all.rows[0], 'outcome document').id;
  const versions = await call('record.list', {
    kind: 'documentVersion',
    where: { documentId: [documentId] },
    sort: [{ by: 'position', descending: true }],
  });
  const participants = await call('record.list', { kind: 'participant', where: { iso3: ['GHA'] } });
  const minutes = (await call('record.list', { kind: 'minutes', limit: 1 })).rows;
  const sent = need((await call('record.list', { kind: 'alertRelease', limit: 1 })).rows[0], 'sent alert');
  return {
    reconveningId,
    sessionId: need(sessions.rows[0], 'session').id,
    delegationId: delegation.id,
    iso3: String(delegation.extras['iso3']),
    documentId,
    versionId: need(versions.rows[0], 'version').id,
    participantId: need(participants.rows[0], 'participant Ghana').id,
    minutesOfId: String(need(minutes[0], 'minutes')['sessionId']),
    alertId: String(sent['alertId']),
    alertReleaseId: sent.id,
  };
}

/** Moves the first session by a quarter of an hour, and says from when to when. */
export async function moveOneSession({ call }: Program, { sessionId }: Scene): Promise<string> {
  const before = await call('record.get', { kind: 'session', id: sessionId });
  const from = String(before['startWall']);
  const later = new Date(Date.parse(`${from}:00Z`) + 15 * 60_000).toISOString().slice(0, 16);
  await call('session.moveTo', { id: sessionId, startWall: later });
  const after = await call('record.get', { kind: 'session', id: sessionId });
  if (after['startWall'] !== later)
    throw new Error(`The session is at ${String(after['startWall'])}, not ${later}`);
  const title = localize(localizedSchema.parse(after['title']), 'en');
  return `Moved “${title}” from ${from} to ${later}.`;
}

function need<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`The sample has no ${what}`);
  return found;
}
