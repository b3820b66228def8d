import { expect, test } from 'vitest';
import sample from '../../../../resources/sample/alerts.json' with { type: 'json' };
import { casFault, tidyCas } from '../../../../shared/domain/alerts/cas.ts';

test('the last digit follows from the others', () => {
  expect(casFault('437-38-7')).toBeNull();
  expect(casFault('59708-52-0')).toBeNull();
  expect(casFault('437-38-8')).toEqual({ fault: 'digit', expected: 7 });
  // Two digits that change places.
  expect(casFault('473-38-7')).toMatchObject({ fault: 'digit' });
});

test('what is not written like a number is said to be so', () => {
  for (const text of ['', '437387', '437-38', '437-387', '1-38-7', '437-38-77', 'CAS 437-38-7']) {
    expect(casFault(text), text).toEqual({ fault: 'form' });
  }
  expect(casFault(tidyCas(' 437–38‑7 '))).toBeNull();
});

test('every number of the sample checks, and no digit of it can be another one', () => {
  const numbers = sample.substances.flatMap(({ cas }) => cas ?? []);
  expect(numbers.length).toBeGreaterThan(70);
  for (const cas of numbers) {
    expect(casFault(cas), cas).toBeNull();
    for (const at of [0, cas.length - 1]) {
      const other = String((Number(cas[at]) + 1) % 10);
      const changed = `${cas.slice(0, at)}${other}${cas.slice(at + 1)}`;
      // A first digit that counts ten times changes the last by none.
      const weight = cas.replaceAll('-', '').length - 1 - at;
      if (at === 0 && weight % 10 === 0) continue;
      expect(casFault(changed), changed).not.toBeNull();
    }
  }
});
