export { PrecisError, type PrecisErrorCode } from './contract/errors';
export type {
  AnalyzeOptions,
  Document,
  DocumentSentence,
  Edit,
  Entity,
  EntityType,
  ExtractEntitiesOptions,
  ExtractKeyPointsOptions,
  KeyPoint,
  Mention,
  MoneyValue,
  NameType,
  ReadableBlock,
  ReadableSegment,
  ReadableText,
  Reason,
  Role,
  SummarizeOptions,
  Summary,
  SummarySentence,
  ValueType,
} from './contract/types';
export { analyze } from './document/analyze';
export { extractEntities } from './entities/extract-entities';
export { extractKeyPoints } from './key-points/extract-key-points';
export { summarize } from './summary/summarize';
