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
  /** Before another workspace takes the place of the one that it was typed into. */
  overOther: {
    question: 'В этом окне есть несохранённые данные.',
    detail: 'Если покинуть это рабочее пространство, введённое в открытую форму будет потеряно.',
    stay: 'Продолжить ввод',
    leave: 'Не сохранять и выйти',
  },
  /** When the process that draws a window has ended. */
  crashed: {
    question: 'Страница этого окна неожиданно завершилась.',
    detail: 'Всё сохранённое в безопасности. Введённое, но не сохранённое потеряно.',
    stay: 'Закрыть окно',
    leave: 'Загрузить заново',
  },
  /** When the page of a window has not answered for long. */
  hung: {
    question: 'Страница этого окна не отвечает.',
    detail: 'Всё сохранённое в безопасности. При новой загрузке введённое, но не сохранённое будет потеряно.',
    stay: 'Подождать',
    leave: 'Загрузить заново',
  },
  overFile: { question: 'Файл с таким именем уже есть.', stay: 'Выбрать другое имя', leave: 'Заменить' },
  overPublicCopy: {
    question: 'Эта открытая копия была изменена после того, как была записана.',
    stay: 'Оставить',
    leave: 'Заменить',
  },
  overOldCopy: {
    question: 'В этой папке уже лежит открытая копия. Новая заменит её.',
    stay: 'Оставить',
    leave: 'Заменить',
  },
  notSaved: 'Файл не удалось сохранить.',
} satisfies Translated<typeof english>;
