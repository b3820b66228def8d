import type { InputOf } from '../../../shared/contract/contract.ts';
import type { Program } from '../../../tests/support/electron.ts';
import type { Scene } from './job.ts';
import type { Made } from './made.ts';

/** The whole reconvening's calendar, and one delegation's. */
export async function exportCalendars(program: Program, scene: Scene, made: Made): Promise<void> {
  await save('reconvening.ics', { scope: 'reconvening', reconveningId: scene.reconveningId });
  await save(`delegation-${scene.iso3}.ics`, { scope: 'delegation', delegationId: scene.delegationId });

  function save(name: string, scope: InputOf<'shell.exportCalendar'>): Promise<void> {
    return made.file(name, async (path) => {
      await program.answerDialogs(path);
      const { done, events } = await program.call('shell.exportCalendar', scope);
      if (!done || events === 0) throw new Error(`${name} has no events`);
      return `${events} events`;
    });
  }
}
