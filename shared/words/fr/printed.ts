import type { PaperWords } from '../printed.ts';
import { choices } from './choices.ts';
import { cities } from './cities.ts';
import { files } from './files.ts';
import { paper } from './paper.ts';

export const words = { paper, files, choices, cities } satisfies PaperWords;
