import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAlertFile } from '../../../electron/core/services/alerts/incoming/read.ts';
import { AppFailure } from '../../../shared/contract/errors.ts';
import { alertFileSchema } from '../../../shared/contract/alert-file.ts';
import { alertFileText, THEIRS } from '../../support/alert-file.ts';

const SEED = { seed: 20270302, numRuns: 400 };
const RULES = /^alertFile(NoJson|Other|Newer|Twice|Altered|Field)$/;

/** What reading a text comes to: an alert that keeps to the description, or one of the contract's refusals. */
function outcomeOf(text: string): string {
  try {
    const file = readAlertFile(text);
    expect(alertFileSchema.safeParse(file).success).toBe(true);
    return 'read';
  } catch (thrown) {
    if (!(thrown instanceof AppFailure)) throw thrown;
    const [{ rule } = { rule: '' }] = thrown.error.problems;
    expect(rule).toMatch(RULES);
    return rule;
  }
}

test('whatever a file says, it is read or refused in words', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' }), fc.constant(alertFileText())), (text) => {
      expect(outcomeOf(text)).not.toBe('');
    }),
    SEED,
  );
});

test('whatever stands in a field under a checksum that fits, it is read or refused in words', () => {
  const fields = fc.constantFrom(...Object.keys(THEIRS), '__proto__', 'constructor');
  fc.assert(
    fc.property(fields, fc.jsonValue({ maxDepth: 6 }), (field, value) => {
      const changes: unknown = JSON.parse(`{${JSON.stringify(field)}:${JSON.stringify(value)}}`);
      expect(outcomeOf(alertFileText(Object(changes)))).toMatch(/^(read|alertFileField)$/);
    }),
    SEED,
  );
});

test('one sign that is changed in a file is never read as something else', () => {
  const text = alertFileText();
  const whole = readAlertFile(text);
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, sign) => {
      const other = `${text.slice(0, at)}${sign}${text.slice(at + 1)}`;
      if (outcomeOf(other) === 'read') expect(readAlertFile(other).alert).toEqual(whole.alert);
    }),
    SEED,
  );
});
