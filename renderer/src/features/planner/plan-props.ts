/** Of several who are ticked: a talk with each of them, or one with all. */
export type Planning = 'each' | 'together';

/** What the form in which consultations are planned is given. */
export interface PlanProps {
  readonly planning: Planning;
  readonly participantIds: readonly string[];
  readonly actionIds: readonly string[];
  /** In the language of the interface. */
  readonly subject: Readonly<Record<string, string>>;
  readonly onMade: () => void;
  readonly onClose: () => void;
}
