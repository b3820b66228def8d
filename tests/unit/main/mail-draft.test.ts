import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailAddress } from '../../../electron/main/security/mail-draft.ts';

describe('The address of a draft', () => {
  test('holds recipients, subject and text, its lines ended as mail ends them', () => {
    expect(
      mailAddress({ to: ['a@x.org', 'b@x.org'], subject: 'News: 1 & 2', text: 'Dear all,\n\nhi' }),
    ).toEqual({
      address: 'mailto:a@x.org,b@x.org?subject=News%3A%201%20%26%202&body=Dear%20all%2C%0D%0A%0D%0Ahi',
      hasText: true,
    });
  });

  test('is without the text where that is too long for it', () => {
    const { address, hasText } = mailAddress({ to: ['a@x.org'], subject: 'S', text: 'ع'.repeat(400) });
    expect({ address, hasText }).toEqual({ address: 'mailto:a@x.org?subject=S', hasText: false });
  });

  test('has a subject of one line, whatever its title holds', () => {
    const { address } = mailAddress({
      to: ['a@x.org'],
      subject: 'News\r\nBcc: eve@z.org\u2028\u0000 of it',
      text: '',
    });
    expect(new URL(address).searchParams.get('subject')).toBe('News Bcc: eve@z.org of it');
  });

  test('whatever was typed is a draft to nobody else, and says what was typed', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), text, text, (to, subject, body) => {
        const { address } = mailAddress({ to, subject, text: body });
        expect(address).toMatch(/^mailto:[\w%.~,@-]*\?subject=[\w%.~-]*&body=[\w%.~-]*$/);
        const url = new URL(address);
        expect(url.protocol).toBe('mailto:');
        expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
        expect(url.pathname.split(',').map(decodeURIComponent)).toEqual(to.map((one) => one.toWellFormed()));
        expect(url.searchParams.get('subject')).toBe(
          subject
            .toWellFormed()
            .replace(/[\s\p{Cc}]+/gu, ' ')
            .trim(),
        );
      }),
      { seed: 6068, numRuns: 300 },
    );
  });
});
