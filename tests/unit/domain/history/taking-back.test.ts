import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordOf, setDeleted, takeBack, update } from '../../../support/replicas/edits.ts';
import { createReplica, type Command, type Replica } from '../../../support/replicas/replica.ts';
import { runs } from '../../../support/replicas/runs.ts';
import { POLICIES } from '../../../support/replicas/world.ts';

const ROOM = { name: { en: 'Hall' }, venue: 'A' };

function withRoom(): {
  laptop: Replica;
  made: Command;
  move: (name: string) => Command;
  venue: () => unknown;
} {
  const laptop = createReplica('a', 0, POLICIES);
  update(laptop, 'room', 'r', {}, ROOM);
  const venue = () => recordOf(laptop, 'room', 'r')?.fields['venue'];
  function move(to: string): Command {
    update(laptop, 'room', 'r', { venue: to });
    return lastOf(laptop);
  }
  return { laptop, made: lastOf(laptop), move, venue };
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
    const { laptop, move, venue } = withRoom();
    expect(back(laptop, move('B'))).toBeDefined();
    expect(venue()).toBe('A');
  });

  test('compares what stands, not what it says: A → B → C → B is not A → B', () => {
    const { laptop, move, venue } = withRoom();
    const first = move('B');
    move('C');
    move('B');
    expect(back(laptop, first)).toBeUndefined();
    expect(venue()).toBe('B');
  });

  test('goes on to the command before, and forth again by taking back what took back', () => {
    const { laptop, move, venue } = withRoom();
    const [first, second] = [move('B'), move('C')];
    const undoneSecond = back(laptop, second);
    const undoneFirst = back(laptop, first);
    expect(venue()).toBe('A');
    if (!undoneFirst || !undoneSecond) throw new Error('refused');
    const redoneFirst = back(laptop, undoneFirst);
    expect(venue()).toBe('B');
    const redoneSecond = back(laptop, undoneSecond);
    expect(venue()).toBe('C');
    if (!redoneFirst || !redoneSecond) throw new Error('refused');
    back(laptop, redoneSecond);
    back(laptop, redoneFirst);
    expect(venue()).toBe('A');
  });

  test('of making a record deletes it, whatever has been written into it since', () => {
    const { laptop, made, move } = withRoom();
    move('B');
    const undone = back(laptop, made);
    expect(recordOf(laptop, 'room', 'r')).toMatchObject({ isDeleted: true, fields: { venue: 'B' } });
    if (!undone) throw new Error('refused');
    back(laptop, undone);
    expect(recordOf(laptop, 'room', 'r')).toMatchObject({ isDeleted: false, fields: { venue: 'B' } });
  });

  test('of deleting a record brings it back', () => {
    const { laptop } = withRoom();
    setDeleted(laptop, 'room', 'r', true);
    back(laptop, lastOf(laptop));
    expect(recordOf(laptop, 'room', 'r')?.isDeleted).toBe(false);
  });

  test('is refused where another laptop has written over it, or beside it', () => {
    const { laptop, move, venue } = withRoom();
    const other = createReplica('b', 60_000, POLICIES);
    other.receive(laptop.log());
    const mine = move('B');
    update(other, 'room', 'r', { venue: 'C' });
    laptop.receive(other.log());
    expect(laptop.merged().conflicts).toHaveLength(1);
    expect(back(laptop, mine)).toBeUndefined();
    expect(venue()).toBe('C');
  });

  test('of what settled a conflict gives the value that stood before', () => {
    const { laptop, move, venue } = withRoom();
    const other = createReplica('b', 60_000, POLICIES);
    other.receive(laptop.log());
    move('B');
    update(other, 'room', 'r', { venue: 'C' });
    laptop.receive(other.log());
    back(laptop, move('D'));
    expect(venue()).toBe('C');
  });

  test('leaves what the command did not touch', () => {
    const { laptop, move } = withRoom();
    const moved = move('B');
    update(laptop, 'room', 'r', { capacity: 40 });
    back(laptop, moved);
    expect(recordOf(laptop, 'room', 'r')?.fields).toMatchObject({ venue: 'A', capacity: 40 });
  });
});

test('Taking everything back gives what was, step by step, and forth again, whatever was done in between', () => {
  const names = fc.array(fc.constantFrom('A', 'B', 'C'), { minLength: 1, maxLength: 8 });
  const rounds = fc.array(fc.record({ names, back: fc.nat(8), isForth: fc.boolean() }), { maxLength: 4 });
  fc.assert(
    fc.property(rounds, (list) => {
      const { laptop, venue } = withRoom();
      /** What can be taken back next is last, each with the names before and after it. */
      const done: { command: Command; before: unknown; after: unknown }[] = [];
      for (const { names: given, back: steps, isForth } of list) {
        for (const to of given) {
          const [before, count] = [venue(), laptop.commands().length];
          update(laptop, 'room', 'r', { venue: to });
          const command = laptop.commands()[count];
          if (command) done.push({ command, before, after: to });
        }
        const undone: typeof done = [];
        for (let step = 0; step < steps; step += 1) {
          const last = done.pop();
          if (!last) break;
          const command = back(laptop, last.command);
          expect(venue()).toBe(last.before);
          if (command) undone.push({ ...last, command });
        }
        for (const last of isForth ? undone.toReversed() : []) {
          const command = back(laptop, last.command);
          expect(venue()).toBe(last.after);
          if (command) done.push({ ...last, command });
        }
      }
    }),
    runs(17, 200),
  );
});
