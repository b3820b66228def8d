/** What the files that go out say besides what people have typed; of it paper says chair, interpretation and by which clock. */
export const files = {
  secretariat: 'Coalition secretariat',
  programme: 'Public programme of the Coalition',
  cancelled: 'Cancelled: {title}',
  postponed: 'Postponed: {title}',
  provisional: 'Provisional: {title}',
  chair: 'Chair: {chair}',
  interpretation: 'Interpretation: {languages}',
  agenda: 'Agenda ({clock}):',
  localTime: '{zone} time',
} as const;
