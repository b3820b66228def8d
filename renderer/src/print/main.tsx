import { createRoot, type Root } from 'react-dom/client';
import type { PrintRequestInput } from '../../../shared/contract/shapes.ts';
import { directionOf } from '../../../shared/domain/languages.ts';
import { trusted } from '../../../shared/typing.ts';
import '../ui/fonts.css';
import './print.css';
import { wordsOf, WordsOfPaper } from './paper-words.ts';
import { PrintedDocument } from './PrintedDocument.tsx';
import { untilDrawn } from './ready.ts';

const page = document.documentElement;
let root: Root | undefined;

/** Draws the document that the address's fragment asks for; the page stays, and with it fonts and code, for the next one. */
async function draw(fragment: string): Promise<void> {
  const wanted = new URLSearchParams(fragment.slice(1)).get('request');
  // The shell made it and the core checks it: this page is the shorter for taking it as it comes.
  const request = trusted<PrintRequestInput>(JSON.parse(wanted ?? 'null'));
  const answer = await window.reconvene?.call('print.model', request);
  if (!answer) throw new Error('this page is opened by the program only');
  if (!answer.ok) {
    report(fragment, 'failed', JSON.stringify(answer.error));
    return;
  }
  const model = answer.value;
  const words = await wordsOf(model.language);
  page.lang = model.language;
  page.dir = directionOf(model.language);
  root ??= createRoot(rootElement());
  root.render(
    <WordsOfPaper value={words}>
      <PrintedDocument key={fragment} model={model} onDrawn={() => void finish(fragment, model.language)} />
    </WordsOfPaper>,
  );
}

function rootElement(): HTMLElement {
  const element = document.getElementById('root');
  if (!element) throw new Error('no root');
  return element;
}

async function finish(fragment: string, language: string): Promise<void> {
  try {
    await untilDrawn(language);
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
