import type { Translated } from '../translated.ts';
import type { closing as english } from '../en/closing.ts';

export const closing = {
  question: 'В этом окне есть несохраненные данные.',
  detail: 'При закрытии окна введенное в открытую форму будет потеряно.',
  stay: 'Продолжить',
  leave: 'Закрыть без сохранения',
  /** Before the last window closes over what is still being done. */
  overJob: {
    question: 'Операция ещё не завершена.',
    detail: 'Она показана в строке состояния. Если остановить её сейчас, от неё ничего не останется.',
    stay: 'Дождаться завершения',
    leave: 'Остановить и закрыть',
  },
} satisfies Translated<typeof english>;
