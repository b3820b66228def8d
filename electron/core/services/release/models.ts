import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { AgendaModel } from '../../../../shared/contract/printed.ts';
import { releaseLabel } from '../../../../shared/domain/release/label.ts';
import { LANGUAGES, type Language } from '../../../../shared/domain/languages.ts';
import type { Audience, Paper } from '../../../../shared/domain/vocabulary.ts';
import { agendaModel } from '../print/agenda.ts';
import { thaw } from '../print/freeze.ts';
import { speakerIn, type Speaker } from '../speaker.ts';
import type { Reader } from '../context.ts';

/** What is released: the programme of a reconvening or, where a session is named, its agenda; and for whom. */
export interface Subject {
  readonly reconveningId: string;
  readonly sessionId: string | null;
  readonly audience: Audience;
}

/** All releases of a subject in the order in which they were made. */
export function releasesOf(
  reader: Reader,
  { reconveningId, sessionId, audience }: Subject,
): RecordOf<'release'>[] {
  return reader.find('release', { reconveningId, sessionId, audience });
}

export function nextLabel(reader: Reader, subject: Subject, letters: string): string {
  return releaseLabel(subject.audience, releasesOf(reader, subject).length, letters);
}

/** What would be released now, in a language. Fails with VALIDATION where there is nothing that its audience may see. */
export function modelNow(
  reader: Reader,
  subject: Subject,
  { label, language, paper, speaker = speakerIn(language) }: Edition,
): AgendaModel {
  const { reconveningId, sessionId, audience } = subject;
  if (sessionId !== null && reader.need('session', sessionId).reconveningId !== reconveningId) {
    invalid(problem('sessionId', 'unknownRecord', { kind: 'session', id: sessionId }));
  }
  const request = {
    document: 'agenda',
    audience,
    reconveningId,
    sessionId,
    language,
    paper,
  } as const;
  const model = agendaModel(reader, request, speaker, label);
  if (model.sessions.length === 0) invalid(problem('', 'nothingToRelease'));
  return model;
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
