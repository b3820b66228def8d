/** Measures, prints the table and writes the figures as JSON: run by `npm run bench`. */
import { parseArgs } from 'node:util';
import { prepareElectron } from '../../electron/tooling/electron/prepare.ts';
import { end } from '../../electron/tooling/steps.ts';
import { keysOf, isOneOf } from '../../shared/typing.ts';
import { measureEach } from './each.ts';
import { table, writeJson } from './report.ts';
import { measureBulk } from './scenarios/bulk.ts';
import { measureCalendar } from './scenarios/calendar.ts';
import { measureClashes } from './scenarios/clashes.ts';
import { measureDesk } from './scenarios/desk.ts';
import { measureEdit } from './scenarios/edit.ts';
import { measureHands } from './scenarios/hands.ts';
import { measureJob } from './scenarios/job.ts';
import { measureList } from './scenarios/list.ts';
import { measureMemory } from './scenarios/memory.ts';
import { measurePainted } from './scenarios/painted.ts';
import { measurePublicCopy } from './scenarios/public-copy.ts';
import { measureScans } from './scenarios/scans.ts';
import { measureScroll } from './scenarios/scroll.ts';
import { measureSearch } from './scenarios/search.ts';
import { measureSeenBefore } from './scenarios/seen-before.ts';
import { measureSheet } from './scenarios/sheet.ts';
import { measureSize } from './scenarios/size.ts';
import { measureStart } from './scenarios/start.ts';
import { openWorkbench } from './workbench.ts';

/** In the order of the table. */
const SCENARIOS = {
  start: measureStart,
  list: measureList,
  painted: measurePainted,
  scroll: measureScroll,
  hands: measureHands,
  search: measureSearch,
  edit: measureEdit,
  bulk: measureBulk,
  calendar: measureCalendar,
  clashes: measureClashes,
  desk: measureDesk,
  seenBefore: measureSeenBefore,
  sheet: measureSheet,
  publicCopy: measurePublicCopy,
  memory: measureMemory,
  job: measureJob,
  size: measureSize,
  scans: measureScans,
};
const NAMES = keysOf(SCENARIOS);

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: NAMES },
    json: { type: 'string', default: 'out/bench/bench.json' },
  },
});
const asked = values.only.map((name) => {
  if (!isOneOf(NAMES, name)) throw new Error(`There is no scenario ${name}: ${NAMES.join(', ')}`);
  return name;
});

const { version } = await prepareElectron(() => undefined);
console.log('Making a workspace of 30 reconvenings, 600 sessions, 20,000 delegates …');
const bench = await openWorkbench();
const { outcomes, failed } = await measureEach(asked, (name) => SCENARIOS[name](bench), {
  async onMeasured(name, { own, soFar, seconds }) {
    console.log(`\n${name}: ${seconds} s\n${table(own)}`);
    await writeJson(values.json, soFar, version);
  },
  onFailed: (name, error) => console.error(`\n${name} could not be measured:`, error),
}).finally(() => bench.close());
console.log(`\n${table(outcomes)}\n`);
console.log(`The figures are in ${values.json}`);
if (failed.length > 0) console.error(`Not measured: ${failed.join(', ')}`);
end(failed.length > 0 ? 1 : 0);
