import { joinedNotes } from '../../../shared/domain/text/joined.ts';
import { unkeptNotes } from './notes.ts';
import { invalid, problem } from '../../../shared/contract/errors.ts';
import type { RecordOf, UpdateValues } from '../../../shared/contract/kinds.ts';
import { ERASED_TEXT } from '../../../shared/domain/history/personal.ts';
import { looseValues } from '../db/rows.ts';
import { comingFor, personsCalled } from '../repositories/persons.ts';
import { referencesTo } from '../repositories/references.ts';
import { titleOf, titlesOf } from '../repositories/titles.ts';
import { written, type Handler, type Handlers, type Writer } from './context.ts';

type Person = RecordOf<'person'>;

/** Refused where both are delegates in one delegation: which of the two roles stands is for a person to say. */
const mergePersons: Handler<'person.merge'> = (writer, { keepId, otherId }) => {
  if (keepId === otherId) invalid(problem('otherId', 'samePerson'));
  const kept = writer.need('person', keepId);
  const other = writer.need('person', otherId);
  if (kept.name === ERASED_TEXT) invalid(problem('keepId', 'erased'));
  if (other.name === ERASED_TEXT) invalid(problem('otherId', 'erased'));
  refuseTwiceInDelegation(writer, kept, other);
  const unkept = unkeptNotes(kept, other);
  if (unkept.length > 0) invalid(...unkept);
  writer.update('person', keepId, whatIsMissing(kept, other));
  for (const { kind, id, field } of referencesTo(writer, 'person', otherId)) {
    const held = looseValues(writer.need(kind, id))[field];
    const value = Array.isArray(held)
      ? [...new Set(held.map((one: unknown) => (one === otherId ? keepId : one)))]
      : keepId;
    writer.update(kind, id, { [field]: value });
  }
  writer.update('person', otherId, { sameAsId: keepId });
  writer.remove('person', otherId);
  return written(writer, keepId);
};

export const personHandlers = {
  'person.suggest': (reader, { text, limit }) => {
    const persons = personsCalled(reader, text, limit);
    const coming = comingFor(
      reader,
      persons.map(({ id }) => id),
    );
    const names = titlesOf(reader, 'participant', [...new Set([...coming.values()].flat())]);
    return persons.map(({ id, name, email, isSecretariat }) => ({
      id,
      name,
      email,
      isSecretariat,
      comesFor: (coming.get(id) ?? []).flatMap((participant) => names.get(participant) ?? []),
    }));
  },
  'person.merge': mergePersons,
} satisfies Partial<Handlers>;

function refuseTwiceInDelegation(writer: Writer, kept: Person, other: Person): void {
  const theirs = new Set(
    writer.find('delegate', { personId: kept.id }).map(({ delegationId }) => delegationId),
  );
  const both = writer
    .find('delegate', { personId: other.id })
    .find(({ delegationId }) => theirs.has(delegationId));
  if (!both) return;
  const delegation = titleOf(writer, 'delegation', both.delegationId);
  invalid(problem('otherId', 'personTwice', { person: other.name, delegation }));
}

/** What the one that is kept takes over from the other: what only that one says, and both their languages and notes. */
function whatIsMissing(kept: Person, other: Person): UpdateValues<'person'> {
  return {
    sortName: kept.sortName ?? other.sortName,
    email: kept.email ?? other.email,
    telephone: kept.telephone ?? other.telephone,
    languages: [...new Set([...kept.languages, ...other.languages])],
    isSecretariat: kept.isSecretariat || other.isSecretariat,
    notes: joinedNotes(kept.notes, other.notes),
  };
}
