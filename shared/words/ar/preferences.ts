import type { Translated } from '../translated.ts';
import type { preferences as english } from '../en/preferences.ts';

export const preferences = {
  title: 'التفضيلات',
  language: 'لغة الواجهة',
  theme: 'المظهر',
  system: 'كالنظام',
  light: 'فاتح',
  dark: 'داكن',
  paper: 'الورق',
  density: 'الكثافة',
  normal: 'عادية',
  compact: 'مضغوطة',
  actor: 'اسمك في السجل',
} satisfies Translated<typeof english>;
