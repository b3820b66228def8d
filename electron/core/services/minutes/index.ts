import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { ParsedInputOf } from '../../../../shared/contract/contract.ts';
import type { MinutesModel } from '../../../../shared/contract/printed.ts';
import { minutesId } from '../../kinds/minutes/index.ts';
import { refuseCancelled } from '../../kinds/minutes/cancelled.ts';
import type { NumbersMemory } from '../../own-numbers.ts';
import { rowsOf } from '../../repositories/list.ts';
import { keepTypedLine } from '../../repositories/typed-lines.ts';
import { written, type Handlers, type Reader, type Writer } from '../context.ts';
import { freeze, frozenAs } from '../print/freeze.ts';
import { editionOf, untranslatedBy } from '../release/edition.ts';
import { createRecord, updateRecord } from '../records.ts';
import { speakerIn, type Speaker } from '../speaker.ts';
import { declareVoid } from '../voiding.ts';
import { refuseEmpty, refuseUnconfirmed } from './draft.ts';
import { handOut } from './hand-out.ts';
import { frozenMinutes, minutesModel } from './model.ts';
import { offeredTo, takeUp } from './open-tasks.ts';
import { minutesPage } from './page.ts';
import { isChangedSince, lastStanding, nextLabel } from './releases.ts';
import { tellMinutes } from './tell.ts';

type MinutesCalls =
  | 'minutes.get'
  | 'minutes.attend'
  | 'minutes.decide'
  | 'minutes.addTask'
  | 'minutes.keepLine'
  | 'minutes.plan'
  | 'minutes.release'
  | 'minutesRelease.handOut'
  | 'minutesRelease.tell'
  | 'minutesRelease.void'
  | 'agenda.offered'
  | 'agenda.takeUp';

/** `numbers`: of the installation that has the workspace open. */
export function minutesHandlers(numbers: NumbersMemory): Pick<Handlers, MinutesCalls> {
  return {
    'minutes.get': minutesPage,
    'minutes.attend': (writer, { sessionId, participantIds, isPresent }) => {
      const id = begun(writer, sessionId);
      const others = writer.need('minutes', id).presentIds.filter((one) => !participantIds.includes(one));
      updateRecord(writer, 'minutes', id, {
        presentIds: isPresent ? [...others, ...participantIds] : others,
      });
      return written(writer, id);
    },
    'minutes.decide': (writer, { text, ...place }) => {
      refuseOtherItem(writer, place);
      begun(writer, place.sessionId);
      keepTypedLine(writer, { ...NOTHING, ...place, what: 'decision' });
      return written(writer, createRecord(writer, 'decision', { ...place, text }));
    },
    'minutes.addTask': (writer, task) => {
      refuseOtherItem(writer, task);
      begun(writer, task.sessionId);
      const { sessionId, agendaItemId } = task;
      keepTypedLine(writer, { ...NOTHING, sessionId, agendaItemId, what: 'task' });
      return written(writer, createRecord(writer, 'task', task));
    },
    'minutes.keepLine': (writer, line) => {
      writer.need('session', line.sessionId);
      keepTypedLine(writer, line);
      return written(writer, line.sessionId);
    },
    'minutes.plan': (reader, { sessionId, languages, paper }) => {
      refuseEmpty(reader, sessionId);
      refuseUnconfirmed(reader, sessionId);
      const label = nextLabel(reader, sessionId, numbers);
      const speakers = languages.map(speakerIn);
      for (const speaker of speakers) modelAs(reader, sessionId, { label, paper, speaker });
      const standing = lastStanding(reader, sessionId);
      return {
        label,
        since: standing?.label ?? null,
        isChanged: standing === undefined || isChangedSince(reader, sessionId, standing),
        untranslated: untranslatedBy(speakers),
      };
    },
    'minutes.release': (writer, { sessionId, languages, paper }) => {
      refuseEmpty(writer, sessionId);
      refuseUnconfirmed(writer, sessionId);
      const label = nextLabel(writer, sessionId, numbers);
      const models = [...new Set(languages)].map((language) =>
        modelAs(writer, sessionId, { label, paper, speaker: speakerIn(language) }),
      );
      const kept = models.map((model) => frozenMinutes(writer, model));
      const id = writer.create('minutesRelease', {
        minutesId: minutesId(sessionId),
        ...editionOf(writer, {
          label,
          paper,
          languages: models.map(({ language }) => language),
          frozenIds: kept.map(frozenAs),
        }),
      });
      for (const model of kept) freeze(writer, model);
      return { ...written(writer, id), label };
    },
    'minutesRelease.handOut': (writer, { id }) => {
      writer.notUndoable();
      handOut(writer, writer.need('minutesRelease', id), numbers);
      return written(writer, id);
    },
    'minutesRelease.tell': (writer, telling) => tellMinutes(writer, telling, numbers),
    'minutesRelease.void': (writer, input) => declareVoid(writer, 'minutesRelease', input),
    'agenda.offered': (reader, { sessionId }) => rowsOf(reader, 'task', offeredTo(reader, sessionId)),
    'agenda.takeUp': (writer, { sessionId, taskIds }) => {
      const ids = takeUp(writer, sessionId, taskIds);
      return { ...written(writer, ids[0] ?? ''), ids };
    },
  };
}

/** A line in which nothing is typed. */
const NOTHING = { text: '', owner: null, ownerTyped: '', dueDate: null } as const;

/** The minutes of a session, begun with the first that is written of them; their id. */
function begun(writer: Writer, sessionId: string): string {
  const id = minutesId(sessionId);
  if (!writer.get('minutes', id)) return createRecord(writer, 'minutes', { sessionId });
  refuseCancelled(writer, sessionId);
  return id;
}

function refuseOtherItem(
  reader: Reader,
  { sessionId, agendaItemId }: Pick<ParsedInputOf<'minutes.decide'>, 'sessionId' | 'agendaItemId'>,
): void {
  reader.need('session', sessionId);
  if (agendaItemId === null) return;
  const item = reader.get('agendaItem', agendaItemId);
  if (!item)
    return invalid(problem('agendaItemId', 'unknownRecord', { kind: 'agendaItem', id: agendaItemId }));
  if (item.sessionId !== sessionId)
    invalid(problem('agendaItemId', 'itemOfOtherSession', { title: item.title }));
}

function modelAs(
  reader: Reader,
  sessionId: string,
  edition: { readonly label: string; readonly paper: MinutesModel['paper']; readonly speaker: Speaker },
): MinutesModel {
  return minutesModel(reader, sessionId, { ...edition, after: null });
}
