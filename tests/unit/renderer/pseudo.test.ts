import { expect, test } from 'vitest';
import { inPseudo, pseudoIn } from '../../../renderer/src/i18n/pseudo.ts';
import { createTexts } from '../../../renderer/src/i18n/setup.ts';

test('the pseudo-language marks its letters, is longer, stands in brackets and leaves what is put in as it is', async () => {
  const texts = await createTexts('en', { direction: 'rtl' });
  const said = texts.t('problems:codes.DB_BUSY', { path: 'plan.reconvene' });
  expect(said).toMatch(/^⟦\u2068plan\.reconvene\u2069 îš öþéñ .*~⟧$/u);
  expect(said.length).toBeGreaterThan('plan.reconvene is open in another program.'.length * 1.3);
  expect(inPseudo('')).toBe('');
});

test('the window’s address asks for it, and for its direction', () => {
  expect(pseudoIn('')).toBeNull();
  expect(pseudoIn('?pseudo=ltr')).toEqual({ direction: 'ltr' });
  expect(pseudoIn('?pseudo=rtl')).toEqual({ direction: 'rtl' });
});
