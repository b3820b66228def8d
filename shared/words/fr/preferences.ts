import type { Translated } from '../translated.ts';
import type { preferences as english } from '../en/preferences.ts';

export const preferences = {
  title: 'Préférences',
  language: 'Langue de l’interface',
  theme: 'Apparence',
  system: 'Celle du système',
  light: 'Claire',
  dark: 'Sombre',
  paper: 'Format du papier',
  density: 'Interligne',
  normal: 'Normal',
  compact: 'Resserré',
  actor: 'Votre nom dans l’historique',
} satisfies Translated<typeof english>;
