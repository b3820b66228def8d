/** Writes one calendar to the standard output, for tests that start it in different zones. */
import { writeCalendar } from '../../../electron/core/exchange/ics/write.ts';
import { planOf } from './plans.ts';

const { text } = writeCalendar(
  planOf(
    {},
    { zone: 'America/New_York', status: 'cancelled', sequence: 2 },
    { startUtc: '2024-10-27T00:30:00.000Z', endUtc: '2024-10-27T01:30:00.000Z' },
  ),
);
process.stdout.write(text);
