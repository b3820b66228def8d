import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { printModel } from '../../../shared/contract/printed.ts';
import { printRequest } from '../../../shared/contract/shapes.ts';
import { directionOf } from '../../../shared/domain/languages.ts';
import '../ui/fonts.css';
import './print.css';
import { PrintedDocument } from './PrintedDocument.tsx';
import { untilDrawn } from './ready.ts';

// The page's policy forbids code made from text, which zod would otherwise try.
z.config({ jitless: true });

async function draw(): Promise<void> {
  const wanted = new URLSearchParams(location.search).get('request');
  const request = printRequest.parse(JSON.parse(wanted ?? 'null'));
  const answer = await window.reconvene?.call('print.model', request);
  if (!answer) throw new Error('this page is opened by the program only');
  if (!answer.ok) {
    report('failed', JSON.stringify(answer.error));
    return;
  }
  const model = printModel.parse(answer.value);
  const page = document.documentElement;
  page.lang = model.language;
  page.dir = directionOf(model.language);
  const root = document.getElementById('root');
  if (!root) throw new Error('no root');
  createRoot(root).render(<PrintedDocument model={model} onDrawn={() => void finish(model.language)} />);
}

async function finish(language: string): Promise<void> {
  try {
    await untilDrawn(language);
    report('yes', '');
  } catch (error) {
    report('failed', String(error));
  }
}

/** The shell waits for this before it makes the PDF. */
function report(ready: 'yes' | 'failed', problem: string): void {
  document.documentElement.dataset['problem'] = problem;
  document.documentElement.dataset['ready'] = ready;
}

draw().catch((error: unknown) => report('failed', String(error)));
