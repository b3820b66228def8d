import type { PaperLists } from './paper-lists.ts';
import type { cities } from './en/cities.ts';
import type { country } from './en/country.ts';
import type { files } from './en/files.ts';
import type { paper } from './en/paper.ts';
import type { site } from './en/site.ts';
import type { Translated } from './translated.ts';

/** All that paper says in a language. */
export interface PaperWords {
  readonly paper: Translated<typeof paper>;
  readonly country: Translated<typeof country>;
  readonly files: Translated<typeof files>;
  readonly choices: Translated<PaperLists>;
  readonly cities: Translated<typeof cities>;
  readonly site: Translated<typeof site>;
}
