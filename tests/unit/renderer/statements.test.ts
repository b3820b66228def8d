import { expect, test } from 'vitest';
import { statementsOf } from '../../../renderer/src/features/tally/statements.ts';
import { openTestCore } from '../../support/core.ts';
import { rowsOf } from '../../../renderer/src/api/rows.ts';
import { attach, scan } from '../../support/evidence.ts';
import { tempFolder } from '../../support/workspace-file.ts';
import { setScene } from '../../core/services/scene.ts';

test('what a participant said is told as it was recorded, the latest first, in the order of the axes, with its files', async () => {
  const core = await openTestCore();
  const { france } = setScene(core);
  const documentId = core.create('document', { symbol: 'GC/1', title: { en: 'Pledge' }, kind: 'pledge' });
  const record = (date: string, ...steps: [axis: 'position' | 'publicity' | 'formality', value: string][]) =>
    core.call('endorsement.record', {
      documentId,
      participantIds: [france],
      steps: steps.map(([axis, value]) => ({ axis, value })),
      date,
      evidence: `NV of ${date}`,
    }).id;
  const invited = record('2024-02-01', ['position', 'invited']);
  core.setNow('2024-03-02T12:00:00.000Z');
  record('2024-02-20', ['publicity', 'public'], ['formality', 'in_writing'], ['position', 'considering']);
  core.setNow('2024-03-03T12:00:00.000Z');
  record('2024-02-01', ['publicity', 'confidential']);
  attach(core.core, invited, scan(tempFolder(), 'invitation.pdf', 900));
  const said = statementsOf(
    rowsOf('endorsementStep', core.rows('endorsementStep')),
    rowsOf('evidenceFile', core.rows('evidenceFile')),
  );
  expect(
    said.map(({ date, evidence, steps, files }) => [
      date,
      evidence,
      steps.map(({ axis }) => axis).join(),
      files.map(({ title }) => title).join(),
    ]),
  ).toEqual([
    ['2024-02-20', 'NV of 2024-02-20', 'position,formality,publicity', ''],
    ['2024-02-01', 'NV of 2024-02-01', 'publicity', ''],
    ['2024-02-01', 'NV of 2024-02-01', 'position', 'invitation'],
  ]);
});
