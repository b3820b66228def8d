import 'i18next';
import type { words } from '../../../shared/words/en/screen.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    parseInterpolation: 'icu';
    resources: typeof words;
  }
}
