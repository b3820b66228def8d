import type { Matrix } from '../../../../shared/contract/matrix.ts';
import type { useSpeech } from '../../i18n/index.ts';

/** “3 Precursors”: what an action of the matrix is called; empty where it has none of the kind. */
export function actionIn(
  actions: Matrix['actions'] | undefined,
  id: string,
  say: ReturnType<typeof useSpeech>['say'],
): string {
  const found = actions?.find((one) => one.id === id);
  return found ? `${found.number} ${say(found.title)}` : '';
}
