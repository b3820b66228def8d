import { invalid, problem } from '../../../../shared/contract/errors.ts';
import { mayLeave } from '../../../../shared/domain/alerts/marking.ts';
import { markedAs } from '../alert/marked-as.ts';
import type { CoreKind } from '../kind.ts';

export const alertRelease: CoreKind<'alertRelease'> = {
  computed: { markedAs: markedAs('alertRelease') },
  /** It has the words that it was sent with, whatever the alert is marked now. */
  staysIn: (reader, { marking }) =>
    !mayLeave(
      { marking, state: 'sent', embargoUntil: null, origin: null, isTold: false },
      'sharedCopy',
      reader.now(),
    ),
  /** Somebody may have it on paper: taking the command back would make it go. */
  deleting(_context, { label, handedOutAt }) {
    if (handedOutAt !== null) invalid(problem('', 'handedOut', { title: label }));
  },
};
