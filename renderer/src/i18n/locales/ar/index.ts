import { timetable } from './timetable.ts';
import { tally } from './tally.ts';
import { home } from './home.ts';
import { clashes } from './clashes.ts';
import { palette } from './palette.ts';
import { agenda } from './agenda.ts';
import { calendar } from './calendar.ts';
import { printing } from './printing.ts';
import type { Translated } from '../../languages.ts';
import type { en } from '../en/index.ts';
import { choices } from './choices.ts';
import { deeds } from './deeds.ts';
import { fields } from './fields.ts';
import { help } from './help.ts';
import { preferences } from './preferences.ts';
import { problems } from './problems.ts';
import { records } from './records.ts';
import { start } from './start.ts';
import { common } from './common.ts';
import { kinds } from './kinds.ts';
import { shell } from './shell.ts';

export const ar = {
  agenda,
  palette,
  clashes,
  home,
  tally,
  timetable,
  calendar,
  printing,
  start,
  records,
  problems,
  preferences,
  help,
  fields,
  choices,
  deeds,
  common,
  kinds,
  shell,
} as const satisfies Translated<typeof en>;
