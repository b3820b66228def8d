import type { Language } from '../../../../shared/domain/languages.ts';

interface Words {
  readonly cancelled: string;
  readonly provisional: string;
  readonly secretariat: string;
  readonly chair: string;
  readonly interpretation: string;
}

/** The few words that a calendar file adds to what people have typed, for the clients that do not show a status. */
export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    cancelled: 'Cancelled',
    provisional: 'Provisional',
    secretariat: 'Coalition secretariat',
    chair: 'Chair',
    interpretation: 'Interpretation',
  },
  fr: {
    cancelled: 'Annulé',
    provisional: 'Provisoire',
    secretariat: 'Secrétariat de la coalition',
    chair: 'Présidence',
    interpretation: 'Interprétation',
  },
  es: {
    cancelled: 'Cancelado',
    provisional: 'Provisional',
    secretariat: 'Secretaría de la coalición',
    chair: 'Presidencia',
    interpretation: 'Interpretación',
  },
  ru: {
    cancelled: 'Отменено',
    provisional: 'Предварительно',
    secretariat: 'Секретариат коалиции',
    chair: 'Председатель',
    interpretation: 'Устный перевод',
  },
  zh: {
    cancelled: '已取消',
    provisional: '暂定',
    secretariat: '联盟秘书处',
    chair: '主席',
    interpretation: '口译',
  },
  ar: {
    cancelled: 'ملغى',
    provisional: 'مؤقت',
    secretariat: 'أمانة التحالف',
    chair: 'الرئاسة',
    interpretation: 'الترجمة الشفوية',
  },
};

/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ru: 'Русский',
  zh: '中文',
  ar: 'العربية',
};
