import { describe, expect, test } from 'vitest';
import { createTurnstile } from '../../../renderer/src/api/newest.ts';

/** Questions that are answered when the test says so. */
function setUp() {
  const newest = createTurnstile();
  const asked: string[] = [];
  const answers = new Map<string, (isGood: boolean) => void>();
  const ask = (name: string) =>
    newest(
      () =>
        new Promise<string>((resolve, reject) => {
          asked.push(name);
          answers.set(name, (isGood) => (isGood ? resolve(`of ${name}`) : reject(new Error(name))));
        }),
    );
  return { asked, ask, answer: (name: string, isGood = true) => answers.get(name)?.(isGood) };
}

describe('of the questions about a drag', () => {
  test('one is on its way at a time, and of those that come up meanwhile only the newest is put', async () => {
    const { asked, ask, answer } = setUp();
    const [first, second, third] = [ask('first'), ask('second'), ask('third')];
    expect(asked).toEqual(['first']);
    await expect(second).rejects.toMatchObject({ error: { code: 'CANCELLED' } });
    answer('first');
    expect(await first).toBe('of first');
    expect(asked).toEqual(['first', 'third']);
    answer('third');
    expect(await third).toBe('of third');
  });

  test('the next is put though the last was refused', async () => {
    const { asked, ask, answer } = setUp();
    const [first, second] = [ask('first'), ask('second')];
    answer('first', false);
    await expect(first).rejects.toThrow('first');
    answer('second');
    expect(await second).toBe('of second');
    const third = ask('third');
    expect(asked).toEqual(['first', 'second', 'third']);
    answer('third');
    expect(await third).toBe('of third');
  });
});
