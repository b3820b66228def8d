/** What is at another moment since the rules of the world's clocks are others. */
export const moved = {
  title: 'Clock rules have changed',
  line: '{count, plural, one {Clock rules have changed: # time moved} other {Clock rules have changed: # times moved}}',
  why: 'A government has changed when it sets its clocks, and this program knows it now. What was typed holds: each of these stays at its hour in its own place, and is at another moment everywhere else.',
  stays: 'Stays at {time}, {zone} time',
  at: 'In {zone}:',
  told: 'Holding a file with the moment that was: {names}. They need a new one.',
  later: 'Later',
  seen: 'I have seen it',
} as const;
