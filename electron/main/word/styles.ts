import { AlignmentType, LevelFormat, LineRuleType, type INumberingOptions, type IStylesOptions } from 'docx';
import { localeOf, type Language } from '../../../shared/domain/languages.ts';

/** On every system that has an office program, for every script but the Chinese. */
const FONT = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'SimSun' };
/** Arabic letters have a size and a weight of their own in the format; both are set wherever one is. Half points. */
const sized = (size: number) => ({ size, sizeComplexScript: size });
/** In shares of the letters' own height, 240 of which are one; without the rule LibreOffice takes twentieths of a point. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });
const BOLD = { bold: true, boldComplexScript: true };
const INK = '1F2933';
const QUIET = '5F6B7A';

export const BULLETS = 'bullets';
export const STYLES = {
  kind: 'Kind',
  place: 'Place',
  quiet: 'Quiet',
  said: 'Said',
  cell: 'TableCell',
  head: 'TableHead',
} as const;

/** The styles by which a document is written, so that whoever goes on with it changes one and not each paragraph. */
export function stylesIn(language: Language): IStylesOptions {
  const heading = (size: number, before: number, level?: number) => ({
    run: { ...sized(size), ...BOLD, color: INK, font: FONT },
    paragraph: {
      spacing: { before, after: 80, ...lines(240) },
      keepNext: true,
      ...(level === undefined ? {} : { outlineLevel: level }),
    },
  });
  const own = (id: string, name: string, run: object, spacing: object) => ({
    id,
    name,
    basedOn: 'Normal',
    run,
    paragraph: { spacing },
  });
  return {
    default: {
      document: {
        run: {
          font: FONT,
          ...sized(21),
          language: {
            value: localeOf(language === 'ar' ? 'en' : language),
            eastAsia: localeOf('zh'),
            bidirectional: 'ar-EG',
          },
        },
        paragraph: { spacing: { after: 80, ...lines(264) } },
      },
      title: heading(34, 80),
      heading1: heading(25, 280, 0),
      heading2: heading(22, 200, 1),
      heading3: heading(21, 160, 2),
    },
    paragraphStyles: [
      own(STYLES.kind, 'Kind', { ...sized(22), color: QUIET }, { before: 240, after: 0, ...lines(240) }),
      own(STYLES.place, 'Place', {}, { after: 20 }),
      own(STYLES.quiet, 'Quiet', { ...sized(17), color: QUIET }, { after: 0 }),
      own(STYLES.said, 'Said', {}, { after: 100 }),
      own(STYLES.cell, 'Table Cell', {}, { before: 20, after: 20 }),
      own(STYLES.head, 'Table Head', { ...sized(19), ...BOLD }, { before: 30, after: 30 }),
    ],
  };
}

export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { start: 360, hanging: 360 } } },
        },
      ],
    },
  ],
};
