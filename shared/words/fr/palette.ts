import type { Translated } from '../translated.ts';
import type { palette as english } from '../en/palette.ts';

export const palette = {
  none: 'Aucune fiche ni aucune commande ne correspond à « {text} ».',
} satisfies Translated<typeof english>;
