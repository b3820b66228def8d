import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Writer } from '../../../electron/core/db/access.ts';
import type { Kind } from '../../../shared/contract/kinds.ts';
import { COALITION_STATUSES } from '../../../shared/domain/vocabulary.ts';
import { openBulk } from '../../bench/bulk.ts';
import { tempFolder } from '../../support/workspace-file.ts';

interface Named {
  readonly kind: Kind;
  readonly id: string;
}

const act = fc.record({
  does: fc.constantFrom('make', 'change', 'step', 'remove', 'revive', 'erase', 'ahead'),
  at: fc.nat(),
  text: fc.constantFrom('Ama', 'Kofi', 'Esi'),
  status: fc.constantFrom(...COALITION_STATUSES),
});

test('whatever one command does to a record, it reads it as the file has it by then', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 30 }), async (acts) => {
      let n = 0;
      const newId = (): string => `id-${(n += 1)}`;
      const path = join(tempFolder(), 'workspace.reconvene');
      const bulk = await openBulk({ path, clock: () => '2024-03-20T12:00:00.000Z', newId });
      bulk.write((writer) => {
        const participantId = writer.create('participant', {
          participantKind: 'organization',
          shortName: { en: 'WCO' },
          formalName: { en: 'WCO' },
        });
        const erased = new Set<string>();
        const persons: string[] = [writer.create('person', { name: 'Yaw' })];
        for (const { does, at, text, status } of acts) {
          const id = persons[at % persons.length] ?? '';
          if (does === 'make') persons.push(writer.create('person', { name: text }));
          else if (does === 'change' && !erased.has(id)) writer.update('person', id, { notes: text });
          else if (does === 'step')
            writer.create('membershipStep', { participantId, date: '2024-03-01', status });
          else if (does === 'remove') writer.remove('person', id);
          else if (does === 'revive') writer.revive('person', id);
          else if (does === 'erase') {
            erased.add(id);
            writer.erase('person', id);
          } else if (does === 'ahead') writer.readAhead('person', persons);
          const all = [
            { kind: 'participant', id: participantId } as const,
            ...persons.map((one) => ({ kind: 'person', id: one }) as const),
          ];
          for (const one of all) expect(writer.get(one.kind, one.id)).toEqual(inFile(writer, one));
        }
      });
      bulk.close();
    }),
    { seed: 20_240_320, numRuns: 25 },
  );
});

/** By a question of its own, which no memory answers. */
function inFile(writer: Writer, { kind, id }: Named): unknown {
  return writer.find(kind).find((record) => record.id === id);
}
