import type { AppError, Problem } from '../../../shared/contract/errors.ts';
import type { Kind } from '../../../shared/contract/kinds.ts';
import { choices as arabicChoices } from './locales/ar/choices.ts';
import { choices } from './locales/en/choices.ts';
import { fields } from './locales/en/fields.ts';
import { useTexts } from './use-texts.ts';

/** Every fact that a rule's sentence can name; a problem brings those of its own rule. */
const NO_FACTS = {
  after: '',
  allowed: '',
  before: '',
  byTitle: '',
  date: '',
  delegation: '',
  field: '',
  head: '',
  participant: '',
  possible: '',
  title: '',
  version: '',
  versionDate: '',
  wall: '',
  zone: '',
};

/** The contract's own words in the interface's language: fields, values of closed lists, kinds, and what went wrong. */
export interface ContractWords {
  readonly field: (name: string) => string;
  readonly choice: (field: string, value: string) => string;
  readonly kind: (kind: Kind) => string;
  readonly kinds: (kind: Kind) => string;
  readonly object: (kind: Kind) => string;
  readonly problem: (problem: Problem) => string;
  readonly failure: (error: AppError) => string;
}

export function useContractWords(): ContractWords {
  const { t, i18n } = useTexts();
  function problem({ rule, params }: Problem): string {
    return t(`problems:rules.${rule}`, { ...NO_FACTS, ...params });
  }
  return {
    field: (name) => (isKey(fields, name) ? t(`fields:${name}`) : name),
    choice(field, value) {
      const list: Readonly<Record<string, Readonly<Record<string, string>>>> =
        i18n.language === 'ar' ? arabicChoices : choices;
      return list[field]?.[value] ?? value;
    },
    kind: (kind) => t(`kinds:one.${kind}`),
    kinds: (kind) => t(`kinds:many.${kind}`),
    object: (kind) => t(`kinds:object.${kind}`),
    problem,
    failure({ code, params, problems, reference = '' }) {
      const [first] = problems;
      if (code === 'VALIDATION' && first) return problem(first);
      const facts = { path: '', field: '', detail: '', ...params, reference };
      return t(`problems:codes.${code}`, facts);
    },
  };
}

function isKey<T extends object>(list: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(list, key);
}
