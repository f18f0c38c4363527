/** What went wrong: the input is no text, or an option is unknown, out of range or in conflict. */
export type PrecisErrorCode = 'invalid-input' | 'invalid-option';

/**
 * The only error that precis throws, always for a mistake in the call and never for a text.
 *
 * @example
 * ```ts
 * try {
 *   summarize('Some text.', { words: -1 });
 * } catch (error) {
 *   if (error instanceof PrecisError) console.log(error.code, error.option, error.value);
 * }
 * ```
 */
export class PrecisError extends TypeError {
  override readonly name = 'PrecisError';
  readonly code: PrecisErrorCode;
  /** The option at fault, for `'invalid-option'`. */
  readonly option?: string;
  /** The value that was refused. */
  readonly value?: unknown;

  constructor(code: PrecisErrorCode, message: string, details: { option?: string; value?: unknown } = {}) {
    super(message);
    this.code = code;
    if (Object.hasOwn(details, 'option') && details.option !== undefined) this.option = details.option;
    if (Object.hasOwn(details, 'value')) this.value = details.value;
  }
}
