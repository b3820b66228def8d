import {
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  TextRun,
  type Paragraph,
  type Table,
} from 'docx';
import type { MinutesModel } from '../../../shared/contract/printed.ts';
import { numberIn } from '../../../shared/domain/agenda-number.ts';
import { enclosed } from '../../../shared/domain/isolate.ts';
import { languageFacts } from '../../../shared/domain/languages.ts';
import { asAt, versionOf } from '../../../shared/papers/edition.ts';
import {
  groupOf,
  roomAndChair,
  sessionTime,
  taskLine,
  whoWasThere,
} from '../../../shared/papers/minutes-lines.ts';
import type { Words } from '../../../shared/papers/words.ts';
import { held } from '../held.ts';
import { BULLETS, NUMBERING, STYLES, stylesIn } from './styles.ts';
import { tableOf } from './table.ts';
import { STRONG, writerIn, type Writer } from './text.ts';

/** Twentieths of a point. */
const PAGES = { A4: { width: 11_906, height: 16_838 }, Letter: { width: 12_240, height: 15_840 } } as const;
const MARGIN = 1134;
const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

interface Making {
  readonly model: MinutesModel;
  readonly words: Words;
  readonly writer: Writer;
}
type Part = Paragraph | Table;

/** The minutes of a session as a document that a word processor opens: what their paper says, in the same order. */
export function minutesDocx(model: MinutesModel, words: Words): Promise<Buffer> {
  const making: Making = { model, words, writer: writerIn(model.language) };
  const document = new Document({
    title: held(`${words.t('minutes')}: ${enclosed(model.title?.text ?? '')}`),
    creator: words.t('coalition'),
    lastModifiedBy: words.t('coalition'),
    styles: stylesIn(model.language),
    numbering: NUMBERING,
    sections: [
      {
        properties: {
          page: {
            size: PAGES[model.paper],
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        footers: { default: new Footer({ children: foot(making) }) },
        children: [
          ...head(making),
          ...attendance(making),
          ...opening(making),
          ...items(making),
          ...underNoItem(making),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function head({ model, words, writer }: Making): Part[] {
  const { language, title, owner } = model;
  const group = groupOf(model, words);
  const facts = roomAndChair(model, words);
  const place = { style: STYLES.place };
  return [
    writer.line([words.t('coalition')], { style: STYLES.quiet }),
    writer.line([`${versionOf(model, words)} · ${asAt(model, words)}`], { style: STYLES.quiet }),
    writer.line([words.t('minutes')], { style: STYLES.kind }),
    writer.line(title ? writer.record(title) : [], { heading: HeadingLevel.TITLE }),
    writer.line(
      [
        ...(group === '' ? [] : [`${group}${languageFacts(language).partSeparator}`]),
        ...writer.record(owner),
      ],
      place,
    ),
    writer.line([sessionTime(model, words)], place),
    ...(facts.length === 0 ? [] : [writer.line([facts.join(' · ')], place)]),
  ];
}

function attendance({ model, words, writer }: Making): Part[] {
  const { t } = words;
  const columns = [
    { head: t('present'), names: whoWasThere(model, words) },
    { head: t('absent'), names: model.absent },
  ].filter(({ names }) => names.length > 0);
  if (columns.length === 0 && model.alsoPresent === null) return [];
  const longest = Math.max(0, ...columns.map(({ names }) => names.length));
  return [
    writer.line([t('attendance')], { heading: HeadingLevel.HEADING_1 }),
    ...(columns.length === 0
      ? []
      : [
          table(model, writer, {
            head: columns.map((column) => column.head),
            rows: Array.from({ length: longest }, (_row, at) =>
              columns.map(({ names }) => writer.runs(names[at] ?? '')),
            ),
            parts: columns.map(() => 1),
          }),
        ]),
    ...(model.alsoPresent === null
      ? []
      : [
          writer.line(writer.runs(t('alsoPresent'), STRONG), { keepNext: true, spacing: { before: 160 } }),
          ...writer.typed(model.alsoPresent, { style: STYLES.said }),
        ]),
  ];
}

function opening({ model, writer }: Making): Part[] {
  return model.opening === null
    ? []
    : writer.typed(model.opening, { style: STYLES.said, spacing: { before: 200, after: 100 } });
}

function items(making: Making): Part[] {
  const { model, writer } = making;
  return model.items.flatMap(({ number, depth, title, text, ...noted }) => [
    writer.line([`${numberIn(model.language, number)} `, ...writer.record(title)], {
      heading: HEADINGS[Math.min(depth, HEADINGS.length - 1)] ?? HeadingLevel.HEADING_1,
    }),
    ...(text === null ? [] : writer.typed(text, { style: STYLES.said })),
    ...notedParts(making, noted),
  ]);
}

function underNoItem(making: Making): Part[] {
  const { model, words, writer } = making;
  const { decisions, tasks } = model;
  if (decisions.length + tasks.length === 0) return [];
  const heading =
    model.items.length > 0
      ? [writer.line([words.t('underNoItem')], { heading: HeadingLevel.HEADING_1 })]
      : [];
  return [...heading, ...notedParts(making, { decisions, tasks })];
}

type Noted = Pick<MinutesModel, 'decisions' | 'tasks'>;

function notedParts({ model, words, writer }: Making, { decisions, tasks }: Noted): Part[] {
  const { t } = words;
  const list = decisions.map(({ number, text }) =>
    writer.line([...writer.runs(t('decision', { number }), STRONG), ' ', ...writer.record(text)], {
      numbering: { reference: BULLETS, level: 0 },
    }),
  );
  if (tasks.length === 0) return list;
  const lines = tasks.map((task) => ({ title: task.title, ...taskLine(task, words) }));
  // What is all still open needs no column to say so.
  const isAllOpen = lines.every(({ state }) => state === '');
  return [
    ...list,
    table(model, writer, {
      head: [t('toDo'), t('taskOwner'), t('taskDue'), ...(isAllOpen ? [] : [t('taskOutcome')])],
      rows: lines.map(({ title, owner, day, state }) => [
        writer.record(title),
        ...[owner, day, ...(isAllOpen ? [] : [state])].map((text) => writer.runs(text)),
      ]),
      parts: isAllOpen ? [5, 3, 2.5] : [4.5, 2.6, 2.4, 1.7],
    }),
  ];
}

function table(
  { paper }: MinutesModel,
  { line, direction }: Writer,
  {
    head,
    rows,
    parts,
  }: {
    readonly head: readonly string[];
    readonly rows: readonly (readonly (readonly TextRun[])[])[];
    readonly parts: readonly number[];
  },
): Table {
  return tableOf({
    head: head.map((text) => line([text], { style: STYLES.head })),
    rows: rows.map((cells) => cells.map((cell) => line(cell, { style: STYLES.cell }))),
    parts,
    width: PAGES[paper].width - 2 * MARGIN,
    isRightToLeft: direction === 'rtl',
  });
}

/** At the foot of every page which edition of what it is, and which page of how many. */
function foot({ model, words, writer }: Making): Paragraph[] {
  const style = { style: STYLES.quiet };
  const rest = [versionOf(model, words), asAt(model, words)].join(' · ');
  const title = model.title ? writer.record(model.title) : [words.t('minutes')];
  return [
    writer.line([...title, ` · ${rest}`], style),
    writer.line([new TextRun({ children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] })], style),
  ];
}
