import { ERASED_TEXT } from '../../../../shared/domain/history/personal.ts';
import type { Language } from '../../../../shared/domain/languages.ts';
import type { Reader } from '../context.ts';
import { personNamed } from '../../repositories/ever.ts';

interface Recipient {
  readonly focalPointId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: string[];
  /** In which one may write to them: those of their roles, else their own. */
  readonly languages: readonly Language[];
}

/** The focal points of a participant to whom one can write, in the order in which they were named. */
export function recipientsAt(reader: Reader, participantId: string): Recipient[] {
  const roles = reader.find('focalPointRole', { participantId });
  return reader.find('focalPoint', { participantId }).flatMap(({ id, personId }) => {
    const { name, email, languages } = personNamed(reader, personId);
    if (email === null || email.trim() === '' || email === ERASED_TEXT) return [];
    const held = roles.filter(({ heldById }) => heldById === id);
    const ofRoles = held.flatMap((role) => role.languages);
    return [
      {
        focalPointId: id,
        name,
        email: email.trim(),
        roles: held.map(({ title }) => title),
        languages: ofRoles.length > 0 ? ofRoles : languages,
      },
    ];
  });
}
