import { HINDRANCES } from '../../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { useRecord } from '../../api/index.ts';
import { useContractWords } from '../../i18n/index.ts';
import { endAccepting } from '../../state/accepting.ts';
import { AcceptCommitment } from './AcceptCommitment.tsx';
import { AcceptEndorsement } from './AcceptEndorsement.tsx';

/** The form of what was suggested, filled in; recording it and accepting the suggestion are one deed. */
export function AcceptDialog({ suggestionId }: { readonly suggestionId: string }) {
  const words = useContractWords();
  const { data: suggestion } = useRecord('suggestion', suggestionId);
  if (!suggestion) return null;
  const { hindrance } = suggestion.extras;
  const note = isOneOf(HINDRANCES, hindrance) ? words.choice('hindrance', hindrance) : null;
  const Form = suggestion.what === 'commitment' ? AcceptCommitment : AcceptEndorsement;
  return <Form suggestion={suggestion} note={note} onClose={endAccepting} />;
}
