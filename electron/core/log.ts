/** Where the core writes what a person should not have to read. */
export interface Log {
  info(message: string): void;
  error(message: string, cause?: unknown): void;
}
