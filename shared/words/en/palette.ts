export const palette = {
  none: 'Nothing is called “{text}”, and no command does that.',
} as const;
