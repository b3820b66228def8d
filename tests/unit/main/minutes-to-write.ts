/** Minutes in three languages, and what a document of them says. */
import { minutesModel } from '../../../shared/contract/printed.ts';

const COMMON = {
  document: 'minutes',
  paper: 'A4',
  symbol: '',
  asAt: '2024-03-14T09:30:00.000Z',
  zone: 'Europe/Vienna',
  groupNumber: '2',
  startUtc: '2024-03-14T09:00:00.000Z',
  endUtc: '2024-03-14T10:30:00.000Z',
  chairPerson: { id: 'p1', name: 'Ana Pérez' },
} as const;
const none = { decisions: [], tasks: [] };

const ENGLISH = minutesModel.parse({
  ...COMMON,
  language: 'en',
  title: { text: 'Meeting on <data> & figures', language: 'en' },
  version: '1/Rev.1',
  after: null,
  owner: { text: 'Working Group on data', language: 'en' },
  room: { text: 'Room 9', language: 'en' },
  chair: 'Ghana',
  present: ['Ghana', 'Mexico', 'Türkiye'],
  absent: ['Italy'],
  presentPersons: [{ id: 'p2', name: '' }],
  alsoPresent: 'The Secretary\nAn observer',
  opening: 'The Chair opened the meeting.',
  items: [
    {
      id: 'i1',
      number: '1',
      depth: 0,
      title: { text: 'Precursors', language: 'en' },
      text: 'Mexico reported.\r\nGhana asked for more.\u0007',
      decisions: [{ id: 'd1', number: 'D-A1', text: { text: 'A list is kept.', language: 'en' } }],
      tasks: [
        {
          id: 't1',
          title: { text: 'Draft the list', language: 'en' },
          owner: 'Mexico',
          ownerPerson: null,
          dueDate: '2024-12-15',
          state: 'open',
        },
      ],
    },
    {
      id: 'i2',
      number: '1 (a)',
      depth: 1,
      title: { text: 'Figures', language: 'en' },
      text: null,
      ...none,
    },
  ],
  decisions: [],
  tasks: [
    {
      id: 't2',
      title: { text: 'Find a room', language: 'en' },
      owner: null,
      ownerPerson: null,
      dueDate: null,
      state: 'done',
    },
  ],
});

/** A draft, some of whose texts nobody has translated. */
const ARABIC = minutesModel.parse({
  ...ENGLISH,
  language: 'ar',
  version: null,
  after: '1',
  title: { text: 'اجتماع بشأن البيانات', language: 'ar' },
  present: ['غانا', 'المكسيك'],
  absent: [],
  presentPersons: [],
  alsoPresent: null,
  opening: 'افتتح الرئيس الجلسة باسم UNODC (فيينا).',
});

const FRENCH = minutesModel.parse({
  ...ENGLISH,
  language: 'fr',
  title: { text: 'Réunion sur les données', language: 'fr' },
  present: ['Côte d’Ivoire'],
});

export const MODELS = { en: ENGLISH, fr: FRENCH, ar: ARABIC } as const;

export const FOOT = 'Release 1/Rev.1 · As at 14 March 2024 at 10:30 (Vienna time)';

/** What each says, paragraph by paragraph and cell by cell. */
export const SAID: Readonly<Record<keyof typeof MODELS, string[]>> = {
  en: [
    'Global Coalition to Address Synthetic Drug Threats',
    FOOT,
    'Minutes',
    'Meeting on <data> & figures',
    'Working group 2, Working Group on data',
    'Thursday, 14 March 2024, 10:00–11:30, Vienna time',
    'Venue: Room 9 · Chair: Ana Pérez, Ghana',
    'Attendance',
    ['Present', 'Absent', 'Ghana', 'Italy', 'Mexico', 'Türkiye', '(name erased)'],
    'Also present',
    'The Secretary',
    'An observer',
    'The Chair opened the meeting.',
    '1 Precursors',
    'Mexico reported.',
    'Ghana asked for more.',
    '• Decision D-A1 A list is kept.',
    ['To do', 'Who', 'By when', 'Draft the list', 'Mexico', '15 December 2024'],
    '1 (a) Figures',
    'Under no item',
    ['To do', 'Who', 'By when', 'Outcome', 'Find a room', 'No owner yet', 'done'],
  ].flat(),
  fr: [
    'Coalition mondiale de lutte contre les menaces liées aux drogues de synthèse',
    'Publication 1/Rev.1 · Situation au 14 mars 2024 à 10:30 (heure locale, Vienne)',
    'Procès-verbal',
    'Réunion sur les données',
    'Groupe de travail 2, Working Group on data',
    'Jeudi 14 mars 2024, 10:00–11:30, heure locale, Vienne',
    'Lieu : Room 9 · Présidence : Ana Pérez, Ghana',
    'Présence',
    ['Présents', 'Absents', 'Côte d’Ivoire', 'Italy', '(nom effacé)'],
    'Autres présents',
    'The Secretary',
    'An observer',
    'The Chair opened the meeting.',
    '1 Precursors',
    'Mexico reported.',
    'Ghana asked for more.',
    '• Décision D-A1 A list is kept.',
    ['À faire', 'Qui', 'Échéance', 'Draft the list', 'Mexico', '15 décembre 2024'],
    '1 a) Figures',
    'Hors ordre du jour',
    ['À faire', 'Qui', 'Échéance', 'Suite donnée', 'Find a room', 'Responsable à désigner', 'fait'],
  ].flat(),
  ar: [
    'التحالف العالمي للتصدي لتهديدات المخدرات الاصطناعية',
    'مشروع بعد الإصدار 1 · حتى 14 آذار/مارس 2024 في 10:30 (بتوقيت فيينا)',
    'محضر',
    'اجتماع بشأن البيانات',
    'الفريق العامل 2، Working Group on data',
    'الخميس، 14 آذار/مارس 2024، من 10:00 إلى 11:30، بتوقيت فيينا',
    'المكان: Room 9 · الرئاسة: Ana Pérez, Ghana',
    'الحضور',
    ['الحاضرون', 'غانا', 'المكسيك'],
    'افتتح الرئيس الجلسة باسم UNODC (فيينا).',
    '1 Precursors',
    'Mexico reported.',
    'Ghana asked for more.',
    '• القرار D-A1 A list is kept.',
    ['مطلوب فعله', 'المكلَّف', 'الموعد', 'Draft the list', 'Mexico', '15 كانون الأول/ديسمبر 2024'],
    '1 (أ) Figures',
    'خارج البنود',
    ['مطلوب فعله', 'المكلَّف', 'الموعد', 'ما آل إليه', 'Find a room', 'لم يُكلَّف أحد بعد', 'أُنجز'],
  ].flat(),
};
