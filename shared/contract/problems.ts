import type { z } from 'zod';
import { AppFailure, problem, type Params, type Problem, type Rule } from './errors.ts';
import { RULES } from './errors.ts';
import { isOneOf } from '../typing.ts';

/** The parsed input; fails with VALIDATION and a problem for each broken rule. `at`: the field that the input is of. */
export function parseOrRefuse<T>(schema: z.ZodType<T>, input: unknown, at?: string): T {
  const parsed = schema.safeParse(input, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new AppFailure({ code: 'VALIDATION', problems: problemsOf(parsed.error, at), params: {} });
}

/** The broken rules that a schema's verdict amounts to, a problem each, at the field where it stands. */
function problemsOf(error: z.ZodError, at?: string): Problem[] {
  return error.issues.map((issue) => {
    const [rule, params] = ruleOf(issue);
    const path = [...(at === undefined ? [] : [at]), ...issue.path.map(String)];
    return problem(path.join('.'), rule, params);
  });
}

function ruleOf(issue: z.core.$ZodIssue): [Rule, Params] {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string'
        ? ['tooLong', { allowed: Number(issue.maximum) }]
        : ['range', { allowed: Number(issue.maximum) }];
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? ['required', {}]
        : ['range', { allowed: Number(issue.minimum) }];
    case 'unrecognized_keys':
      return ['unknownField', { field: issue.keys.join(', ') }];
    case 'invalid_type':
    case 'invalid_value':
      return issue.input === undefined || issue.input === null ? ['required', {}] : ['format', {}];
    case 'custom': {
      const rule: unknown = issue.params?.['rule'];
      return [isOneOf(RULES, rule) ? rule : 'format', {}];
    }
    default:
      return ['format', {}];
  }
}
