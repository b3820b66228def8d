import { describe, expect, test } from 'vitest';
import { paperName } from '../../../electron/main/printing/paper-name.ts';
import { wordsOf } from '../../../shared/papers/words.ts';
import { MODELS } from './minutes-to-write.ts';

describe('what a paper is called as a file', () => {
  test('says what it is, of which session, in which version, and of which day where it was held', async () => {
    // Three in the morning in UTC is the evening before in New York.
    const model = { ...MODELS.en, startUtc: '2026-11-04T03:00:00.000Z', zone: 'America/New_York' };
    expect(paperName(model, await wordsOf('en'))).toBe(
      'Minutes - Meeting on -data- & figures - Release 1-Rev.1 - 2026-11-03',
    );
  });

  test('in the words of its language', async () => {
    expect(paperName(MODELS.fr, await wordsOf('fr'))).toMatch(
      /^Procès-verbal - Réunion sur les données - .+ - 2024-03-14$/,
    );
    expect(paperName(MODELS.ar, await wordsOf('ar'))).toMatch(/اجتماع بشأن البيانات - .+ - 2024-03-14$/);
  });
});
