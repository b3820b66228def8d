/** One released step of the file's form; frozen once released. */
export interface Migration {
  /** The user_version that the file has after it. */
  readonly version: number;
  readonly sql: string;
  /** Still in the making: it may be rewritten, and files that another writing of it made are not read. */
  readonly isDraft?: boolean;
}
