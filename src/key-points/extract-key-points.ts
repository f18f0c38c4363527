import { checkExtractKeyPointsOptions } from '../contract/options';
import type { Document, ExtractKeyPointsOptions, KeyPoint } from '../contract/types';
import { analysisOf } from '../document/analyze';

export function extractKeyPoints(
  input: string | Document,
  options?: ExtractKeyPointsOptions,
): readonly KeyPoint[] {
  const checked = checkExtractKeyPointsOptions(options);
  analysisOf(input, checked);
  return [];
}
