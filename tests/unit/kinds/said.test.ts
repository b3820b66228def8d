import { describe, expect, it } from 'vitest';
import { createSchema } from '../../../shared/contract/kinds.ts';
import { preferencesSchema } from '../../../shared/contract/shell-calls.ts';
import { LIMITS, said } from '../../../shared/kinds/fields.ts';

const INVISIBLE = ['', ' ', '\u200B', '\u2060\uFEFF', '\u00AD', '\u202E\u200F', '\u3164', '\u2800', '\u0007'];
const VISIBLE = ['x', '\u200Bx', '.', '會', '\u0661', '🕊', '👨\u200D👩\u200D👧', 'می\u200Cشود'];

describe('a name', () => {
  it.each(INVISIBLE)('has something in it that can be seen: not %j', (name) => {
    expect(said(LIMITS.line).safeParse(name).success).toBe(false);
    const values = { name: { en: name }, venue: 'VIC' };
    expect(createSchema('room').safeParse(values).success).toBe(false);
    expect(createSchema('room').safeParse({ name: { en: 'Room' }, venue: name }).success).toBe(false);
  });

  it.each(VISIBLE)('may be %j', (name) => {
    expect(said(LIMITS.line).parse(name)).toBe(name);
    expect(createSchema('room').safeParse({ name: { en: name, fr: '' }, venue: name }).success).toBe(true);
  });

  it('is whole characters, also of whoever works with the program', () => {
    expect(preferencesSchema.shape.actor.safeParse('Officer \uD83D').success).toBe(false);
    expect(preferencesSchema.shape.actor.safeParse('Officer \u{1F54A}').success).toBe(true);
  });
});
