import { thread } from './thread.ts';
import { timetable } from './timetable.ts';
import { tour } from './tour.ts';
import { text } from './text.ts';
import { steps } from './steps.ts';
import { tally } from './tally.ts';
import { home } from './home.ts';
import { clashes } from './clashes.ts';
import { country } from './country.ts';
import { fora } from './fora.ts';
import { letters } from './letters.ts';
import { matrix } from './matrix.ts';
import { merging } from './merging.ts';
import { minutes } from './minutes.ts';
import { moved } from './moved.ts';
import { outbox } from './outbox.ts';
import { overviews } from './overviews.ts';
import { page } from './page.ts';
import { palette } from './palette.ts';
import { alerts } from './alerts.ts';
import { agenda } from './agenda.ts';
import { backups } from './backups.ts';
import { calendar } from './calendar.ts';
import { planner } from './planner.ts';
import { suggestions } from './suggestions.ts';
import { printing } from './printing.ts';
import type { Translated } from '../translated.ts';
import type { words as english } from '../en/screen.ts';
import { choices } from './choices.ts';
import { cities } from './cities.ts';
import { deeds } from './deeds.ts';
import { evidence } from './evidence.ts';
import { grid } from './grid.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { preferences } from './preferences.ts';
import { problems } from './problems.ts';
import { publicCopy } from './public-copy.ts';
import { records } from './records.ts';
import { releases } from './releases.ts';
import { rota } from './rota.ts';
import { sharing } from './sharing.ts';
import { start } from './start.ts';
import { common } from './common.ts';
import { fields, kinds } from './kinds/index.ts';
import { shell } from './shell.ts';

export const words = {
  agenda,
  alerts,
  backups,
  country,
  fora,
  letters,
  matrix,
  merging,
  minutes,
  moved,
  outbox,
  overviews,
  page,
  palette,
  clashes,
  home,
  steps,
  tally,
  text,
  thread,
  timetable,
  tour,
  calendar,
  planner,
  suggestions,
  printing,
  rota,
  sharing,
  start,
  publicCopy,
  records,
  releases,
  problems,
  preferences,
  evidence,
  grid,
  help,
  history,
  fields,
  choices,
  cities,
  deeds,
  common,
  kinds,
  shell,
} satisfies Translated<typeof english>;
