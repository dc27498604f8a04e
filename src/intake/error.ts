/** An input that cannot become an article. The message says what is wrong and what to give instead. */
export class IntakeError extends Error {
  override readonly name = 'IntakeError';
}
