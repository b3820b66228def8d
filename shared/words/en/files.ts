/** What the files that go out say besides what people have typed; of it paper says chair and interpretation. */
export const files = {
  secretariat: 'Coalition secretariat',
  cancelled: 'Cancelled: {title}',
  postponed: 'Postponed: {title}',
  provisional: 'Provisional: {title}',
  chair: 'Chair: {chair}',
  interpretation: 'Interpretation: {languages}',
} as const;
