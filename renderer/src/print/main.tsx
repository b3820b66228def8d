import { useEffect, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { PrintRequestInput } from '../../../shared/contract/shapes/print-requests.ts';
import type { Result } from '../../../shared/contract/errors.ts';
import { directionOf, type Language } from '../../../shared/domain/languages.ts';
import { trusted } from '../../../shared/typing.ts';
import '../ui/fonts.css';
import './print.css';
import { wordsOf } from '../../../shared/papers/words.ts';
import { WordsOfPaper } from './use-words.ts';
import { PrintedDocument } from './PrintedDocument.tsx';
import { TableDocument } from './TableDocument.tsx';
import { fitDrawn, untilDrawn } from './ready.ts';

const page = document.documentElement;
let root: Root | undefined;

/** Draws the document that the address's fragment asks for; the page stays, and with it fonts and code, for the next one. */
async function draw(fragment: string): Promise<void> {
  const wanted = new URLSearchParams(fragment.slice(1));
  const token = wanted.get('table');
  const answer = await (token === null ? documentOf(wanted.get('request')) : tableOf(token));
  if (!answer) throw new Error('this page is opened by the program only');
  if (!answer.ok) {
    report(fragment, 'failed', JSON.stringify(answer.error));
    return;
  }
  const { language, content } = answer.value;
  const words = await wordsOf(language);
  page.lang = language;
  page.dir = directionOf(language);
  root ??= createRoot(rootElement());
  root.render(
    <WordsOfPaper value={words}>
      <Drawn key={fragment} onDrawn={() => void finish(fragment, language)}>
        {content}
      </Drawn>
    </WordsOfPaper>,
  );
}

interface Content {
  readonly language: Language;
  readonly content: ReactNode;
}

async function documentOf(request: string | null): Promise<Result<Content> | undefined> {
  // The shell made it and the core checks it: this page is the shorter for taking it as it comes.
  const asked = trusted<PrintRequestInput>(JSON.parse(request ?? 'null'));
  return withContent(await window.reconvene?.call('print.model', asked), (model) => (
    <PrintedDocument model={model} />
  ));
}

/** A list that a page has sent to be printed, which the shell keeps until it is drawn. */
async function tableOf(token: string): Promise<Result<Content> | undefined> {
  return withContent(await window.reconvene?.call('shell.tableToPrint', { token }), (table) => (
    <TableDocument table={table} />
  ));
}

function withContent<T extends { readonly language: Language }>(
  answer: Result<T> | undefined,
  draw: (value: T) => ReactNode,
): Result<Content> | undefined {
  if (!answer?.ok) return answer;
  return { ok: true, value: { language: answer.value.language, content: draw(answer.value) } };
}

/** Says when it is on the page. */
function Drawn({ children, onDrawn }: { readonly children: ReactNode; readonly onDrawn: () => void }) {
  useEffect(onDrawn, [onDrawn]);
  return children;
}

function rootElement(): HTMLElement {
  const element = document.getElementById('root');
  if (!element) throw new Error('no root');
  return element;
}

async function finish(fragment: string, language: string): Promise<void> {
  try {
    await untilDrawn(language);
    fitDrawn();
    report(fragment, 'yes', '');
  } catch (error) {
    report(fragment, 'failed', String(error));
  }
}

/** The shell waits for its own fragment before it makes the PDF. */
function report(fragment: string, ready: 'yes' | 'failed', problem: string): void {
  page.dataset['problem'] = problem;
  page.dataset['ready'] = ready;
  page.dataset['drawn'] = fragment;
}

function follow(): void {
  const { hash } = location;
  if (hash !== '') draw(hash).catch((error: unknown) => report(hash, 'failed', String(error)));
}

window.addEventListener('hashchange', follow);
follow();
