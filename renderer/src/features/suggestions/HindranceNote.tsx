import { HINDRANCES } from '../../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { useContractWords } from '../../i18n/index.ts';
import { StateMark } from '../../ui/index.ts';

/** What has changed since a suggestion was made, in a sentence; nothing where nothing has. */
export function HindranceNote({
  row: { extras },
}: {
  readonly row: { readonly extras: Readonly<Record<string, unknown>> };
}) {
  const words = useContractWords();
  const { hindrance } = extras;
  if (!isOneOf(HINDRANCES, hindrance)) return null;
  return <StateMark mark="notice">{words.choice('hindrance', hindrance)}</StateMark>;
}
