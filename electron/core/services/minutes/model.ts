import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { MinutesModel } from '../../../../shared/contract/printed.ts';
import { outline } from '../../../../shared/domain/agenda.ts';
import type { Paper } from '../../../../shared/domain/vocabulary.ts';
import { minutesId } from '../../kinds/minutes/index.ts';
import { personalRef } from '../../repositories/personal.ts';
import { chairOf, chairPersonOf } from '../chair.ts';
import type { Reader } from '../context.ts';
import { firstOwner, sayWhole } from '../owner.ts';
import { participantNames } from '../print/names.ts';
import type { Speaker } from '../speaker.ts';
import { attendanceOf } from './attendance.ts';

type Noted = Pick<MinutesModel, 'decisions' | 'tasks'>;
type Named = NonNullable<MinutesModel['chairPerson']>;

/** The minutes of a session as they stand, under the label of a release or as a draft after another one. */
export function minutesModel(
  reader: Reader,
  sessionId: string,
  { paper, speaker, label, after }: Edition,
): MinutesModel {
  const session = reader.need('session', sessionId);
  const minutes = reader.need('minutes', minutesId(sessionId));
  const { groupId, roomId } = session;
  const room = roomId === null ? undefined : reader.get('room', roomId);
  const nameOf = participantNames(reader, speaker);
  const attending = attendanceOf(reader, session, minutes.presentIds, speaker);
  const names = (isPresent: boolean): string[] =>
    attending
      .filter((one) => one.isPresent === isPresent)
      .map(({ participant }) => nameOf(participant.id, 'shortName'));
  const noted = notedIn(reader, sessionId, speaker);
  return {
    document: 'minutes',
    language: speaker.language,
    paper,
    symbol: '',
    title: speaker.say(session.title, { kind: 'session', record: session.id, field: 'title' }),
    version: label,
    after,
    asAt: reader.now(),
    zone: session.zone,
    owner: sayWhole(speaker, firstOwner(reader, session)),
    groupNumber: groupId === null ? null : (reader.get('workingGroup', groupId)?.number ?? null),
    startUtc: session.startUtc,
    endUtc: session.endUtc,
    room: room ? speaker.say(room.name, { kind: 'room', record: room.id, field: 'name' }) : null,
    chairPerson: chairPersonOf(reader, session),
    chair: chairOf(reader, session, speaker) || null,
    present: names(true),
    absent: names(false),
    presentPersons: minutes.personIds.flatMap((id) => personIn(reader, id) ?? []),
    alsoPresent: textOf(minutes.alsoPresent),
    opening: textOf(minutes.opening),
    items: outline(reader.find('agendaItem', { sessionId })).map(({ item, number, depth }) => ({
      id: item.id,
      number,
      depth,
      title: speaker.say(item.title, { kind: 'agendaItem', record: item.id, field: 'title' }),
      text: textOf(item.minuted),
      ...noted(item.id),
    })),
    ...noted(null),
  };
}

interface Edition {
  readonly paper: Paper;
  readonly speaker: Speaker;
  readonly label: string | null;
  readonly after: string | null;
}

function textOf(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text;
}

/** What was noted under each item, and under none (null). */
function notedIn(reader: Reader, sessionId: string, speaker: Speaker): (itemId: string | null) => Noted {
  const decisions = reader.find('decision', { sessionId });
  const tasks = reader.find('task', { sessionId });
  return (itemId) => ({
    decisions: decisions
      .filter(({ agendaItemId }) => agendaItemId === itemId)
      .map(({ id, number, text }) => ({
        id,
        number,
        text: speaker.say(text, { kind: 'decision', record: id, field: 'text' }),
      })),
    tasks: tasks
      .filter(({ agendaItemId }) => agendaItemId === itemId)
      .map((task) => ({
        id: task.id,
        title: speaker.say(task.title, { kind: 'task', record: task.id, field: 'title' }),
        owner: ownerOf(reader, task, speaker),
        ownerPerson: task.personId === null ? null : personIn(reader, task.personId),
        dueDate: task.dueDate,
        state: task.state,
      })),
  });
}

function ownerOf(
  reader: Reader,
  { participantId, groupId }: RecordOf<'task'>,
  speaker: Speaker,
): string | null {
  if (participantId !== null) return participantNames(reader, speaker)(participantId, 'shortName');
  const group = groupId === null ? undefined : reader.get('workingGroup', groupId);
  if (!group) return null;
  return speaker.say(group.name, { kind: 'workingGroup', record: group.id, field: 'name' }).text;
}

function personIn(reader: Reader, id: string): Named | null {
  const person = reader.get('person', id);
  return person ? { id, name: person.name } : null;
}

/** The same to be kept for good: whoever is erased is erased here too, and what was frozen still holds. */
export function frozenMinutes(reader: Reader, model: MinutesModel): object {
  const kept = (person: Named) => ({
    ...person,
    name: personalRef(reader, { kind: 'person', id: person.id, field: 'name', text: person.name }),
  });
  const tasks = (noted: Noted) =>
    noted.tasks.map((task) => ({ ...task, ownerPerson: task.ownerPerson && kept(task.ownerPerson) }));
  return {
    ...model,
    chairPerson: model.chairPerson && kept(model.chairPerson),
    presentPersons: model.presentPersons.map(kept),
    tasks: tasks(model),
    items: model.items.map((item) => ({ ...item, tasks: tasks(item) })),
  };
}
