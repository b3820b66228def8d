import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressesIn, eachOnce } from '../../../../shared/domain/mail/addresses.ts';

describe('The addresses in a field', () => {
  test.each([
    ['ana@x.org', ['ana@x.org']],
    ['  ana.perez+drugs@mail.x-y.org ', ['ana.perez+drugs@mail.x-y.org']],
    ["o'neill_1@x.org", ["o'neill_1@x.org"]],
    ['josé@exämple.org', ['josé@exämple.org']],
    ['Ana Pérez <ana@x.org>', ['ana@x.org']],
    ['ana@x.org, ben@y.org', ['ana@x.org', 'ben@y.org']],
    ['ana@x.org;ben@y.org;', ['ana@x.org', 'ben@y.org']],
    ['ana@x.org ben@y.org', ['ana@x.org', 'ben@y.org']],
    ['ana@x.org\nBen <ben@y.org>', ['ana@x.org', 'ben@y.org']],
    ['ana@x.org, ANA@x.org', ['ana@x.org']],
  ])('are read: %j', (field, expected) => {
    expect(addressesIn(field)).toEqual(expected);
  });

  test.each([
    '',
    ' , ; ',
    'ana',
    'ana@',
    '@x.org',
    'ana@x@y.org',
    'ana@x.org?bcc=eve@z.org',
    'ana?cc=eve@z.org',
    'ana@x.org&cc=eve@z.org',
    'ana&bcc=eve@z.org',
    'ana%2Ceve@z.org',
    'ana%0ABcc:eve@z.org',
    'ana@x.org\r\nBcc: eve@z.org',
    'ana@x.org\u0000',
    'ana@x.org\u202E',
    '\u2028ana@x.org, Bcc: eve@z.org',
    '"ana, eve"@x.org',
    '"Pérez, Ana" <ana@x.org>',
    'ana (office) @x.org',
    'ask Ana, ana@x.org',
    'ana..b@x.org',
    `${'a'.repeat(250)}@x.org`,
  ])('are none where a part of it is none: %j', (field) => {
    expect(addressesIn(field)).toEqual([]);
  });

  test('are, whatever was typed, nothing that an address of a draft could go on with', () => {
    const sign = fc.constantFrom(
      'a',
      'b',
      'é',
      '@',
      '@x.org',
      '.',
      ',',
      ';',
      ' ',
      '\n',
      '?',
      '&',
      'cc=',
      '<',
      '>',
      '%',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
        for (const address of addressesIn(signs.join(''))) {
          expect(address).not.toMatch(/[\s,;?&%<>"]/);
          expect(address.split('@')).toHaveLength(2);
        }
      }),
      { seed: 5322, numRuns: 3000 },
    );
  });
});

test('each once is in the order in which they first stand', () => {
  expect(eachOnce(['b@x.org', 'A@x.org', 'a@X.org', 'c@x.org'])).toEqual(['b@x.org', 'A@x.org', 'c@x.org']);
});
