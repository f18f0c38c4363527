import type { NameType } from '../contract/types';

/** One way in which something is named; `id` tells it from the others. */
export interface NameForm {
  readonly id: string;
  /** In lower case, without article and full stops. */
  readonly key: string;
  readonly type: NameType;
  /** As it stands in the text. */
  readonly text: string;
}

/** Groups of forms that grow together. */
export interface Links {
  /** The id of the form that leads the group of another. */
  readonly leaderOf: (form: NameForm) => string;
  readonly join: (long: NameForm, short: NameForm) => void;
}
