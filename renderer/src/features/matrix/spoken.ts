/** Some participants, and the actions of which they say the same. */
export interface Spoken {
  readonly participantIds: readonly string[];
  readonly actionIds: readonly string[];
}
