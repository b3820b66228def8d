import type { PaperWords } from '../printed.ts';
import { choices } from './choices.ts';
import { cities } from './cities.ts';
import { country } from './country.ts';
import { files } from './files.ts';
import { paper } from './paper.ts';
import { site } from './site.ts';

export const words = { paper, country, files, choices, cities, site } satisfies PaperWords;
