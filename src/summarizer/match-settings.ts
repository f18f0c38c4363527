import { matchLanguage, matchLanguages } from './languages';
import type { CoreSettings } from './read-options';

/** The settings with each language by its best match, or `undefined` where one is not supported. */
export function matchSettings(settings: CoreSettings): Partial<CoreSettings> | undefined {
  const expectedInputLanguages = matchLanguages(settings.expectedInputLanguages);
  const expectedContextLanguages = matchLanguages(settings.expectedContextLanguages);
  const outputLanguage =
    settings.outputLanguage === undefined ? undefined : matchLanguage(settings.outputLanguage);
  if (expectedInputLanguages === undefined || expectedContextLanguages === undefined) return undefined;
  if (outputLanguage === undefined && settings.outputLanguage !== undefined) return undefined;
  return { expectedInputLanguages, expectedContextLanguages, outputLanguage };
}
