import { describe, expect, test } from 'vitest';
import type { Caller } from '../../shared/contract/call.ts';
import {
  CALLS,
  CALL_NAMES,
  CORE_CALL_NAMES,
  EVENT_NAMES,
  SHELL_CALL_NAMES,
} from '../../shared/contract/contract.ts';
import { KINDS } from '../../shared/contract/kinds.ts';
import { openTestCore } from '../support/core.ts';

describe('the list of calls', () => {
  test('has each name once, and says in its name who answers', () => {
    expect(new Set(CALL_NAMES).size).toBe(CORE_CALL_NAMES.length + SHELL_CALL_NAMES.length);
    for (const name of SHELL_CALL_NAMES) expect(name).toMatch(/^shell\./);
    for (const name of CORE_CALL_NAMES) expect(name).not.toMatch(/^shell\./);
    expect(EVENT_NAMES).toContain('changed');
  });

  test('says who may make each: a page that prints reads its model or the table it was made for and nothing more, and only the shell reads contents and says what it saved', () => {
    const madeBy = (caller: Caller) => CALL_NAMES.filter((name) => CALLS[name].by.includes(caller));
    expect(madeBy('printing')).toEqual(['print.model', 'shell.tableToPrint']);
    expect(CALL_NAMES.filter((name) => !CALLS[name].by.includes('page')).toSorted()).toEqual([
      'alert.file',
      'alertRelease.handOut',
      'blob.part',
      'dispatch.record',
      'minutesRelease.handOut',
      'publicCopy.contents',
      'publicCopy.record',
      'release.handOut',
      'shell.tableToPrint',
    ]);
  });

  test('has exactly one handler in the core for each of the core’s names', async () => {
    const { core } = await openTestCore();
    for (const name of CORE_CALL_NAMES) {
      const answer = core.call(name, { surely: 'unknown' });
      if (!answer.ok) expect(['VALIDATION']).toContain(answer.error.code);
    }
  });
});

describe('input that is not of the contract', () => {
  test.each(['record.get', 'record.list', 'record.create', 'session.moveTo', 'endorsement.record'])(
    'is refused by %s with the fields that are wrong',
    async (name) => {
      const { core } = await openTestCore();
      const answer = core.call(name, { kind: 'spaceship', extra: true });
      expect(answer).toMatchObject({ ok: false, error: { code: 'VALIDATION' } });
      if (!answer.ok) expect(answer.error.problems.length).toBeGreaterThan(0);
    },
  );

  test('leaves nothing behind', async () => {
    const { core, rows } = await openTestCore();
    core.call('record.create', { kind: 'room', values: { name: { en: '' }, venue: 'VIC' } });
    for (const kind of KINDS) expect(rows(kind)).toEqual([]);
  });
});
