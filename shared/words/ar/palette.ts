import type { Translated } from '../translated.ts';
import type { palette as english } from '../en/palette.ts';

export const palette = {
  none: 'لا شيء اسمه «{text}»، ولا أمر يفعل ذلك.',
} satisfies Translated<typeof english>;
