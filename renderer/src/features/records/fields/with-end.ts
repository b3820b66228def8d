import { withEndAlong } from '../../../../../shared/domain/time/slot.ts';
import type { FormValues } from '../../../kinds/view.ts';

/** Sets fields of a form; an end goes along with its start, so that what is planned stays as long as it is. */
export function settingWithEnd(
  values: FormValues,
  set: (name: string, value: unknown) => void,
): (name: string, value: unknown) => void {
  return (name, value) => {
    for (const [changed, next] of Object.entries(withEndAlong({ [name]: value }, values))) set(changed, next);
  };
}
