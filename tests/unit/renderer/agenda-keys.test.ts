import { describe, expect, test } from 'vitest';
import { deedOf, type RowPart } from '../../../renderer/src/features/agenda/row-keys.ts';

const PLAIN = { code: '', altKey: false, ctrlKey: false, metaKey: false };
const on = (part: RowPart, key: string, more: Partial<typeof PLAIN> = {}, isRtl = false) =>
  deedOf({ ...PLAIN, ...more, key }, part, isRtl);

describe('a key on a line of an agenda', () => {
  test('does on the line itself what the help says', () => {
    expect(on('row', 'Enter')).toEqual({ does: 'edit' });
    expect(on('row', 'Enter', { ctrlKey: true })).toEqual({ does: 'open' });
    expect(on('row', 'Insert')).toEqual({ does: 'next' });
    expect(on('row', 'Delete')).toEqual({ does: 'delete' });
    expect(on('row', '4')).toEqual({ does: 'minutes' });
    expect(on('row', '٤')).toEqual({ does: 'minutes' });
    expect(on('row', 'ArrowDown')).toEqual({ does: 'go', by: 1 });
  });

  test('leaves a text its own keys', () => {
    expect(on('title', 'Delete')).toBeNull();
    expect(on('title', '4')).toBeNull();
    expect(on('title', 'Enter')).toEqual({ does: 'next' });
    expect(on('minutes', 'Enter')).toEqual({ does: 'row' });
    expect(on('title', 'Escape')).toEqual({ does: 'row' });
    expect(on('other', 'Enter')).toBeNull();
    expect(on('other', 'ArrowDown')).toBeNull();
  });

  test('chooses the kind by the key with the figure, whatever the layout writes with it', () => {
    expect(on('title', '¡', { altKey: true, code: 'Digit1' })).toEqual({ does: 'kind', kind: 'opening' });
    expect(on('row', '٨', { altKey: true, code: 'Digit8' })).toEqual({ does: 'kind', kind: 'closing' });
    expect(on('row', '9', { altKey: true, code: 'Digit9' })).toBeNull();
  });

  test('moves it in the direction of the script', () => {
    expect(on('title', 'ArrowRight', { altKey: true })).toEqual({ does: 'step', step: 'in' });
    expect(on('title', 'ArrowRight', { altKey: true }, true)).toEqual({ does: 'step', step: 'out' });
    expect(on('minutes', 'ArrowUp', { altKey: true })).toEqual({ does: 'step', step: 'up' });
  });
});
