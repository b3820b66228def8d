import type { Translated } from '../translated.ts';
import type { closing as english } from '../en/closing.ts';

export const closing = {
  question: 'В этом окне есть несохраненные данные.',
  detail: 'При закрытии окна введенное в открытую форму будет потеряно.',
  stay: 'Продолжить',
  leave: 'Закрыть без сохранения',
} satisfies Translated<typeof english>;
