import { beforeEach, describe, expect, test } from 'vitest';
import {
  dismiss,
  leaveErrors,
  retractError,
  settleErrors,
  toast,
  toastStore,
} from '../../../renderer/src/ui/said.ts';

const shown = (): string[] => toastStore.snapshot().map(({ text }) => text);

beforeEach(() => {
  for (const { id } of toastStore.snapshot()) dismiss(id);
});

describe('what was refused is said', () => {
  test('until the same goes through', () => {
    toast('The room was not saved.', { tone: 'error', act: 'record.update' });
    toast('The file is not there.', { tone: 'error', act: 'shell.open' });
    settleErrors('record.update');
    expect(shown()).toEqual(['The file is not there.']);
  });

  test('until the page is left, but for what is about no page', () => {
    toast('The room was not saved.', { tone: 'error' });
    toast('The scan was nowhere.', { tone: 'error', lasts: true });
    leaveErrors();
    expect(shown()).toEqual(['The scan was nowhere.']);
  });

  test('until it is corrected', () => {
    toast('This is not a length.', { tone: 'error' });
    toast('The room was not saved.', { tone: 'error' });
    retractError('This is not a length.');
    expect(shown()).toEqual(['The room was not saved.']);
  });
});

test('what went through is said for its while, wherever one goes', () => {
  toast('Saved.');
  leaveErrors();
  settleErrors('record.update');
  expect(shown()).toEqual(['Saved.']);
});
