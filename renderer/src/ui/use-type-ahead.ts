import { useRef, type KeyboardEvent } from 'react';
import { foldText } from '../../../shared/domain/text/fold.ts';
import type { Option } from './Choice.tsx';

/** Letters that follow each other within this are one word. */
const WITHIN_MS = 1000;

/** Of options, the one that is called so, else the first whose name begins so: *Minister* is not the minister for something. */
export function beginningWith<O extends Option>(options: readonly O[], typed: string): O | null {
  const wanted = foldText(typed);
  const called = options.find(({ label }) => foldText(label) === wanted);
  return called ?? options.find(({ label }) => foldText(label).startsWith(wanted)) ?? null;
}

/** Chooses from a short list by the letters that are typed upon it, whether it is open or not. */
export function useTypeAhead(options: readonly Option[], onFound: (option: Option) => void) {
  const typed = useRef({ text: '', at: 0 });
  return (event: KeyboardEvent): void => {
    // What is chosen ends the word.
    if (event.key === 'Enter') typed.current = { text: '', at: 0 };
    const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!isLetter) return;
    const { text, at } = typed.current;
    const before = event.timeStamp - at < WITHIN_MS ? text : '';
    // A space opens the list, unless a word is being typed.
    if (event.key === ' ' && before === '') return;
    event.preventDefault();
    event.stopPropagation();
    typed.current = { text: before + event.key, at: event.timeStamp };
    const found = beginningWith(options, typed.current.text);
    if (found) onFound(found);
  };
}
