import { checkExtractEntitiesOptions } from '../contract/options';
import type { Document, Entity, ExtractEntitiesOptions } from '../contract/types';
import { analysisOf } from '../document/analyze';

export function extractEntities(
  input: string | Document,
  options?: ExtractEntitiesOptions,
): readonly Entity[] {
  const checked = checkExtractEntitiesOptions(options);
  analysisOf(input, checked);
  return [];
}
