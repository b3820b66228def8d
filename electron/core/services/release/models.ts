import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { AgendaModel } from '../../../../shared/contract/printed.ts';
import { LANGUAGES, type Language } from '../../../../shared/domain/languages.ts';
import { ownersOf, type Owned } from '../../../../shared/domain/owner.ts';
import type { Audience, Paper } from '../../../../shared/domain/vocabulary.ts';
import { agendaModel } from '../print/agenda.ts';
import { thaw } from '../print/freeze.ts';
import { refuseNothingFor } from '../print/nothing-for.ts';
import { speakerIn, type Speaker } from '../speaker.ts';
import type { Reader } from '../context.ts';

/** What is released: the programme of a reconvening or group or, where a session is named, its agenda; and for whom. */
export interface Subject extends Owned {
  readonly sessionId: string | null;
  readonly audience: Audience;
}

/** All releases of a subject in the order in which they were made. */
export function releasesOf(
  reader: Reader,
  { reconveningId, groupId, sessionId, audience }: Subject,
): RecordOf<'release'>[] {
  return reader.find('release', { reconveningId, groupId, sessionId, audience });
}

/** What would be released now, in a language. Fails with VALIDATION where there is nothing that its audience may see. */
export function modelNow(
  reader: Reader,
  subject: Subject,
  { label, language, paper, speaker = speakerIn(language) }: Edition,
): AgendaModel {
  const { reconveningId, groupId, sessionId, audience } = subject;
  refuseOtherOwner(reader, subject);
  const request = {
    document: 'agenda',
    audience,
    reconveningId,
    groupId,
    sessionId,
    language,
    paper,
  } as const;
  const model = agendaModel(reader, request, speaker, label);
  refuseNothingFor(reader, request, model);
  return model;
}

/** A session's agenda is released as that of all it belongs to, a programme as that of one. */
function refuseOtherOwner(reader: Reader, { sessionId, ...subject }: Subject): void {
  if (sessionId === null) {
    if (ownersOf(subject).length !== 1) invalid(problem('reconveningId', 'ownerNeeded'));
    return;
  }
  const { reconveningId, groupId } = reader.need('session', sessionId);
  if (reconveningId !== subject.reconveningId || groupId !== subject.groupId) {
    invalid(problem('sessionId', 'unknownRecord', { kind: 'session', id: sessionId }));
  }
}

interface Edition {
  /** What it would be called. */
  readonly label: string;
  readonly language: Language;
  readonly paper: Paper;
  readonly speaker?: Speaker;
}

/** The pages of a release, one in each of its languages, in the one order of languages. Fails with DB_CORRUPT where one is no programme. */
export function modelsOf(reader: Reader, { frozenIds }: RecordOf<'release'>): AgendaModel[] {
  return frozenIds
    .map((id) => thaw(reader, id))
    .filter((model) => model.document === 'agenda')
    .sort((a, b) => LANGUAGES.indexOf(a.language) - LANGUAGES.indexOf(b.language));
}
