import type { Clash } from '../../../../shared/contract/shapes.ts';
import { useTexts } from '../../i18n/index.ts';

/** Facts that a rule's sentence can name; a clash brings those of its own rule. */
const NO_FACTS = {
  capacity: '',
  chair: '',
  delegates: '',
  delegation: '',
  expected: '',
  first: '',
  from: '',
  gap: '',
  meeting: '',
  names: '',
  needed: '',
  person: '',
  planned: '',
  room: '',
  second: '',
  session: '',
  slot: '',
  to: '',
};

/** A clash in a sentence. */
export function ClashText({ clash }: { readonly clash: Clash }) {
  const { t } = useTexts();
  return <>{t(`clashes:rules.${clash.rule}`, { ...NO_FACTS, ...clash.params })}</>;
}
