import type { NumbersMemory } from '../../own-numbers.ts';
import { written, type Handlers, type Reader, type Writer } from '../context.ts';
import { handOut } from '../release/hand-out.ts';
import { declareVoid } from '../voiding.ts';
import { publicCalendar } from './calendar.ts';
import { goneFrom, standingCopies } from './copies.ts';
import { gatherAll, planOf } from './plan.ts';

type Names =
  'publicCopy.plan' | 'publicCopy.outThere' | 'publicCopy.contents' | 'publicCopy.record' | 'publicCopy.void';

/** What the calendar is called, as a file and in a calendar program. */
const CALENDAR = 'programme.ics';

/** `numbers`: of the installation that has the workspace open. */
export function publicCopyHandlers(workspaceId: string, numbers: NumbersMemory): Pick<Handlers, Names> {
  return {
    'publicCopy.plan': (reader, { languages }) => planOf(reader, languages),
    'publicCopy.outThere': (reader) => {
      // Home asks it, and most workspaces have none.
      if (standingCopies(reader).length === 0) return [];
      // What is public does not depend on the language.
      const { copies, entries, leftOut } = gatherAll(reader, ['en']);
      return goneFrom(copies, entries, leftOut);
    },
    'publicCopy.contents': (reader, { languages }) => {
      const { models, entries, once } = gatherAll(reader, languages);
      const [first] = models;
      const calendar = first && publicCalendar({ reader, ...once }, workspaceId, first, CALENDAR);
      return {
        models,
        calendars: models.map(({ language }) => ({ language, text: calendar?.textIn(language) ?? '' })),
        draft: {
          languages: models.map(({ language }) => language),
          entries,
          releaseIds: [
            ...new Set(
              [...(first?.meetings ?? []), ...(first?.groups ?? [])].flatMap(({ papers }) =>
                papers.map(({ releaseId }) => releaseId),
              ),
            ),
          ],
          dispatches: calendar ? [...calendar.dispatches] : [],
        },
      };
    },
    'publicCopy.record': (writer, { dispatches, ...copy }) => {
      writer.notUndoable();
      const by = writer.author;
      const at = writer.now();
      for (const id of copy.releaseIds) handOut(writer, id, numbers);
      for (const dispatch of dispatches) {
        writer.create('dispatch', { ...dispatch, channel: 'file', sentAt: at, sentBy: by });
      }
      return written(writer, writer.create('publicCopy', { ...copy, madeAt: at, madeBy: by }));
    },
    'publicCopy.void': (writer, input) => {
      const answer = declareVoid(writer, 'publicCopy', input);
      for (const { id } of toldWith(writer, input.id))
        declareVoid(writer, 'dispatch', { id, reason: input.reason });
      return answer;
    },
  };
}

/** The calendars that went out with a copy: recorded in the same moment. */
function toldWith(reader: Reader | Writer, id: string) {
  const { madeAt } = reader.need('publicCopy', id);
  return reader
    .find('dispatch', { sentAt: madeAt, fileName: CALENDAR })
    .filter(({ voidedAt }) => voidedAt === null);
}
