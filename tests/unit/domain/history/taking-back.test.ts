import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordOf, setDeleted, takeBack, update } from '../../../support/replicas/edits.ts';
import { createReplica, type Command, type Replica } from '../../../support/replicas/replica.ts';
import { runs } from '../../../support/replicas/runs.ts';
import { POLICIES } from '../../../support/replicas/world.ts';

const ROOM = { name: 'A', venue: 'Vienna International Centre' };

function withRoom(): {
  laptop: Replica;
  made: Command;
  rename: (name: string) => Command;
  name: () => unknown;
} {
  const laptop = createReplica('a', 0, POLICIES);
  update(laptop, 'room', 'r', {}, ROOM);
  const name = () => recordOf(laptop, 'room', 'r')?.fields['name'];
  function rename(to: string): Command {
    update(laptop, 'room', 'r', { name: to });
    return lastOf(laptop);
  }
  return { laptop, made: lastOf(laptop), rename, name };
}

function lastOf(laptop: Replica): Command {
  const command = laptop.commands().at(-1);
  if (!command) throw new Error('nothing was written');
  return command;
}

/** The command that took it back; undefined where it was refused. */
function back(laptop: Replica, command: Command): Command | undefined {
  const before = laptop.commands().length;
  takeBack(laptop, command, POLICIES);
  return laptop.commands()[before];
}

describe('Taking a command back', () => {
  test('gives what was before, as a new change', () => {
    const { laptop, rename, name } = withRoom();
    expect(back(laptop, rename('B'))).toBeDefined();
    expect(name()).toBe('A');
  });

  test('compares what stands, not what it says: A → B → C → B is not A → B', () => {
    const { laptop, rename, name } = withRoom();
    const first = rename('B');
    rename('C');
    rename('B');
    expect(back(laptop, first)).toBeUndefined();
    expect(name()).toBe('B');
  });

  test('goes on to the command before, and forth again by taking back what took back', () => {
    const { laptop, rename, name } = withRoom();
    const [first, second] = [rename('B'), rename('C')];
    const undoneSecond = back(laptop, second);
    const undoneFirst = back(laptop, first);
    expect(name()).toBe('A');
    if (!undoneFirst || !undoneSecond) throw new Error('refused');
    const redoneFirst = back(laptop, undoneFirst);
    expect(name()).toBe('B');
    const redoneSecond = back(laptop, undoneSecond);
    expect(name()).toBe('C');
    if (!redoneFirst || !redoneSecond) throw new Error('refused');
    back(laptop, redoneSecond);
    back(laptop, redoneFirst);
    expect(name()).toBe('A');
  });

  test('of making a record deletes it, whatever has been written into it since', () => {
    const { laptop, made, rename } = withRoom();
    rename('B');
    const undone = back(laptop, made);
    expect(recordOf(laptop, 'room', 'r')).toMatchObject({ isDeleted: true, fields: { name: 'B' } });
    if (!undone) throw new Error('refused');
    back(laptop, undone);
    expect(recordOf(laptop, 'room', 'r')).toMatchObject({ isDeleted: false, fields: { name: 'B' } });
  });

  test('of deleting a record brings it back', () => {
    const { laptop } = withRoom();
    setDeleted(laptop, 'room', 'r', true);
    back(laptop, lastOf(laptop));
    expect(recordOf(laptop, 'room', 'r')?.isDeleted).toBe(false);
  });

  test('is refused where another laptop has written over it, or beside it', () => {
    const { laptop, rename, name } = withRoom();
    const other = createReplica('b', 60_000, POLICIES);
    other.receive(laptop.log());
    const mine = rename('B');
    update(other, 'room', 'r', { name: 'C' });
    laptop.receive(other.log());
    expect(laptop.merged().conflicts).toHaveLength(1);
    expect(back(laptop, mine)).toBeUndefined();
    expect(name()).toBe('C');
  });

  test('of what settled a conflict gives the value that stood before', () => {
    const { laptop, rename, name } = withRoom();
    const other = createReplica('b', 60_000, POLICIES);
    other.receive(laptop.log());
    rename('B');
    update(other, 'room', 'r', { name: 'C' });
    laptop.receive(other.log());
    back(laptop, rename('D'));
    expect(name()).toBe('C');
  });

  test('leaves what the command did not touch', () => {
    const { laptop, rename } = withRoom();
    const renamed = rename('B');
    update(laptop, 'room', 'r', { capacity: 40 });
    back(laptop, renamed);
    expect(recordOf(laptop, 'room', 'r')?.fields).toMatchObject({ name: 'A', capacity: 40 });
  });
});

test('Taking everything back gives what was, step by step, and forth again, whatever was done in between', () => {
  const names = fc.array(fc.constantFrom('A', 'B', 'C'), { minLength: 1, maxLength: 8 });
  const rounds = fc.array(fc.record({ names, back: fc.nat(8), isForth: fc.boolean() }), { maxLength: 4 });
  fc.assert(
    fc.property(rounds, (list) => {
      const { laptop, name } = withRoom();
      /** What can be taken back next is last, each with the names before and after it. */
      const done: { command: Command; before: unknown; after: unknown }[] = [];
      for (const { names: given, back: steps, isForth } of list) {
        for (const to of given) {
          const [before, count] = [name(), laptop.commands().length];
          update(laptop, 'room', 'r', { name: to });
          const command = laptop.commands()[count];
          if (command) done.push({ command, before, after: to });
        }
        const undone: typeof done = [];
        for (let step = 0; step < steps; step += 1) {
          const last = done.pop();
          if (!last) break;
          const command = back(laptop, last.command);
          expect(name()).toBe(last.before);
          if (command) undone.push({ ...last, command });
        }
        for (const last of isForth ? undone.toReversed() : []) {
          const command = back(laptop, last.command);
          expect(name()).toBe(last.after);
          if (command) done.push({ ...last, command });
        }
      }
    }),
    runs(17, 200),
  );
});
