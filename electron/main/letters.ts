import { CORE_CALLS } from '../../shared/contract/core-calls.ts';
import { fail } from '../../shared/contract/errors.ts';
import { addressesIn, eachOnce } from '../../shared/domain/mail/addresses.ts';
import type { Supervisor } from './core-host/supervisor.ts';
import { fileFailure } from './files.ts';
import { openMailDraft } from './security/links.ts';
import type { ShellHandlers } from './shell-calls.ts';
import { valueOf } from './value-of.ts';

export type LetterHandlers = Pick<ShellHandlers, 'shell.draftLetter'>;

/** Letters go to a mail program as drafts. The core says to whom and what: a page names a commitment, it never gives an address. */
export function letterHandlers(core: Pick<Supervisor, 'call'>): LetterHandlers {
  return {
    async 'shell.draftLetter'(asked) {
      const answer = valueOf(await core.call('commitment.letter', asked));
      const { recipients, subject, text } = CORE_CALLS['commitment.letter'].output.parse(answer);
      const chosen = recipients.filter(({ isChosen }) => isChosen);
      const to = eachOnce(chosen.flatMap(({ email }) => addressesIn(email)));
      if (to.length === 0) return fail('NOT_FOUND');
      try {
        return await openMailDraft({ to, subject, text });
      } catch (error) {
        throw fileFailure(error, 'mailto:');
      }
    },
  };
}
