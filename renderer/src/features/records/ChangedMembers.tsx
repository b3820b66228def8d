import { fieldsOf, type Kind } from '../../../../shared/contract/kinds.ts';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { listed } from '../../../../shared/domain/languages.ts';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import { useShownText } from '../../state/use-shown-text.ts';

type Change = OutputOf<'history.list'>[number];

/** Whether a field is a set, of which the history tells the members that came and went. */
export function isSet(kind: Kind, field: string): boolean {
  const type = fieldsOf(kind)[field]?.type;
  return type === 'refs' || type === 'choices';
}

/** Those that went, struck through, and those that came, each by what it is called. */
export function ChangedMembers({
  kind,
  field,
  before,
  after,
  titles,
}: { readonly kind: Kind } & Pick<Change, 'field' | 'before' | 'after' | 'titles'>) {
  const { t } = useTexts();
  const { language, say } = useSpeech();
  const text = useShownText();
  function named(side: unknown): string {
    if (fieldsOf(kind)[field]?.type !== 'refs') return text(kind, field, side);
    const ids = Array.isArray(side) ? side.map(String) : [];
    return listed(
      language,
      ids.map((id) => say(titles[id]) || t('states.untitled')),
    );
  }
  const [gone, come] = [named(before), named(after)];
  return (
    <>
      {gone !== '' && (
        <s>
          <bdi>{gone}</bdi>
        </s>
      )}{' '}
      {come !== '' && <bdi>{come}</bdi>}
    </>
  );
}
