import type { Translated } from '../translated.ts';
import type { PaperLists } from '../paper-lists.ts';

export const choices = {
  position: {
    not_approached: 'Не запрошен',
    invited: 'Приглашен',
    acknowledged: 'Получение подтверждено',
    considering: 'На рассмотрении',
    endorsed: 'Одобрено',
    declined: 'Отклонено',
    no_reply: 'Нет ответа',
    withdrawn: 'Отозвано',
  },
  formality: {
    informal: 'Неофициально',
    oral: 'Объявлено устно',
    ad_referendum: 'Ad referendum',
    in_writing: 'Письменно',
    signed: 'Подписано',
  },
  qualification: {
    none: 'Нет',
    explanation: 'Разъяснение позиции',
    reservation: 'Оговорка',
    disassociation: 'Отмежевание',
  },
  regionalGroup: {
    African: 'Государства Африки',
    'Asia-Pacific': 'Государства Азиатско-Тихоокеанского региона',
    EEG: 'Государства Восточной Европы',
    GRULAC: 'Государства Латинской Америки и Карибского бассейна',
    WEOG: 'Западноевропейские и другие государства',
  },
  coalitionStatus: {
    invited: 'Приглашен',
    member: 'Член',
    observer: 'Наблюдатель',
    partner: 'Партнер',
    withdrawn: 'Вышел',
  },
  delegateRole: {
    head: 'Глава делегации',
    deputy_head: 'Заместитель главы',
    alternate: 'Альтернат',
    adviser: 'Советник',
    support: 'Технический персонал',
    interpreter: 'Переводчик',
  },
  attendance: {
    invited: 'Приглашена',
    confirmed: 'Подтверждено',
    tentative: 'Предварительно',
    declined: 'Отклонено',
  },
  groupRole: {
    co_lead: 'Сопредседатель',
    member: 'Член',
    observer: 'Наблюдатель',
  },
  commitmentState: {
    offered: 'Предложено',
    announced: 'Объявлено',
    confirmed: 'Подтверждено письменно',
    under_way: 'Выполняется',
    delivered: 'Выполнено',
    withdrawn: 'Отозвано',
  },
  consultationWay: {
    meeting: 'Встреча',
    call: 'Звонок',
    letter: 'Письмо',
    margins: 'На полях заседания',
  },
  stance: {
    support: 'Поддержка',
    live_with: 'Не возражает',
    with_changes: 'Поддержка с изменениями',
    oppose: 'Против',
    silent: 'Без ответа',
  },
} satisfies Translated<PaperLists>;
