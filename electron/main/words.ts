import type { Language } from '../../shared/domain/languages.ts';

/** The few sentences that the shell itself says, outside the pages. */
export interface CloseWords {
  readonly question: string;
  readonly detail: string;
  readonly stay: string;
  readonly leave: string;
}

const CLOSE: Readonly<Record<Language, CloseWords>> = {
  en: {
    question: 'This window holds input that is not saved.',
    detail: 'Closing the window discards what was typed in the open form.',
    stay: 'Keep editing',
    leave: 'Discard and close',
  },
  fr: {
    question: 'Cette fenêtre contient une saisie non enregistrée.',
    detail: 'La fermeture de la fenêtre efface ce qui a été saisi dans le formulaire ouvert.',
    stay: 'Continuer la saisie',
    leave: 'Effacer et fermer',
  },
  es: {
    question: 'Esta ventana contiene datos sin guardar.',
    detail: 'Al cerrar la ventana se descarta lo escrito en el formulario abierto.',
    stay: 'Seguir editando',
    leave: 'Descartar y cerrar',
  },
  ru: {
    question: 'В этом окне есть несохраненные данные.',
    detail: 'При закрытии окна введенное в открытую форму будет потеряно.',
    stay: 'Продолжить',
    leave: 'Закрыть без сохранения',
  },
  zh: {
    question: '此窗口中有尚未保存的内容。',
    detail: '关闭窗口将放弃表单中已输入的内容。',
    stay: '继续编辑',
    leave: '放弃并关闭',
  },
  ar: {
    question: 'في هذه النافذة بيانات لم تُحفظ.',
    detail: 'يؤدي إغلاق النافذة إلى فقدان ما أُدخل في الاستمارة المفتوحة.',
    stay: 'مواصلة التحرير',
    leave: 'الإغلاق دون حفظ',
  },
};

export function closeWords(language: Language): CloseWords {
  return CLOSE[language];
}
