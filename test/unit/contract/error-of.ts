import { PrecisError } from '../../../src/index';

/** The error of ours that a call throws; any other error passes through. */
export function errorOf(call: () => unknown): PrecisError {
  try {
    call();
  } catch (error) {
    if (error instanceof PrecisError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
