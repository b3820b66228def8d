import { describe, expect, test } from 'vitest';
import { isStroke, type Stroke } from '../../../renderer/src/state/strokes.ts';

const press = (key: string, code: string, more: Partial<Stroke> = {}): Stroke => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
});
const CTRL = { ctrlKey: true };

describe('a stroke is the same on every board', () => {
  test.each([
    ['Mod+K', press('ن', 'KeyK', CTRL)],
    ['Mod+,', press('و', 'Comma', CTRL)],
    ['Mod+Shift+Z', press('ئ', 'KeyZ', { ...CTRL, shiftKey: true })],
    ['N', press('ى', 'KeyN')],
    ['?', press('؟', 'Slash', { shiftKey: true })],
    ['N', press('т', 'KeyN')],
    ['Mod+Y', press('ν', 'KeyY', CTRL)],
  ])('%s, where no letter is Latin', (written, stroke) => {
    expect(isStroke(written, stroke, false)).toBe(true);
  });

  test('a Latin letter counts where its layout has it', () => {
    expect(isStroke('Mod+Z', press('z', 'KeyW', CTRL), false)).toBe(true);
    expect(isStroke('Mod+W', press('z', 'KeyW', CTRL), false)).toBe(false);
    expect(isStroke('Mod+0', press('à', 'Digit0', CTRL), false)).toBe(true);
  });

  test('signs stand on other keys, with Shift or without', () => {
    expect(isStroke('Mod+Plus', press('=', 'Equal', CTRL), false)).toBe(true);
    expect(isStroke('Mod+Plus', press('+', 'Equal', { ...CTRL, shiftKey: true }), false)).toBe(true);
    expect(isStroke('Mod+Minus', press('-', 'NumpadSubtract', CTRL), false)).toBe(true);
    expect(isStroke('?', press('?', 'Comma', { shiftKey: true }), false)).toBe(true);
  });

  test('what is held along counts', () => {
    expect(isStroke('Mod+Z', press('z', 'KeyZ', { ...CTRL, shiftKey: true }), false)).toBe(false);
    expect(isStroke('N', press('n', 'KeyN', CTRL), false)).toBe(false);
    expect(isStroke('F6', press('F6', 'F6', { shiftKey: true }), false)).toBe(false);
    expect(isStroke('Shift+F6', press('F6', 'F6', { shiftKey: true }), false)).toBe(true);
    expect(isStroke('Mod+K', press('k', 'KeyK', { metaKey: true }), true)).toBe(true);
  });
});
