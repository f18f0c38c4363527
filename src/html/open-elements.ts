import { BLOCK_ELEMENTS, endsElement, FURNITURE_ELEMENTS, purposeOf, SKIPPED_ELEMENTS } from './elements';
import type { MarkupForm } from './readable-builder';

/** What an element makes of the text inside it. */
export interface Surroundings {
  readonly isSkipped: boolean;
  readonly isLink: boolean;
  /** Whether it stands in the title of the page. */
  readonly isPageTitle: boolean;
  readonly form: MarkupForm;
}

interface OpenElement {
  readonly name: string;
  readonly surroundings: Surroundings;
}

/** A tag ends only what is this near; a page that leaves more open than that has no order to keep. */
const MAX_LOOK_BACK = 16;

/** Of articles inside articles, this many of the outermost are told, beside the innermost. */
const MAX_REGIONS_AROUND = 3;

const OUTSIDE: Surroundings = {
  isSkipped: false,
  isLink: false,
  isPageTitle: false,
  form: { kind: 'paragraph' },
};

const HEADING = /^h([1-6])$/u;

/** The elements around a place in a page. Each tag costs the same, however many are open. */
export class OpenElements {
  readonly #stack: OpenElement[] = [];
  readonly #counts = new Map<string, number>();
  #regions = 0;
  readonly #readsCode: boolean;
  readonly #readsForms: boolean;

  /** `readsCode`: whether preformatted text is read as text; `readsForms`: whether a form may hold the text. */
  constructor(readsCode: boolean, readsForms: boolean) {
    this.#readsCode = readsCode;
    this.#readsForms = readsForms;
  }

  get surroundings(): Surroundings {
    return this.#stack.at(-1)?.surroundings ?? OUTSIDE;
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    this.#endImplied(name);
    const surroundings = this.#inside(name, attributes, this.surroundings);
    this.#stack.push({ name, surroundings });
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  /** Closes the nearest element of a name with all that is open inside it; an end tag alone closes nothing. */
  close(name: string): void {
    if ((this.#counts.get(name) ?? 0) === 0) return;
    if (!BLOCK_ELEMENTS.has(name) && !SKIPPED_ELEMENTS.has(name)) {
      this.#closeInline(name);
      return;
    }
    while (this.#stack.length > 0) if (this.#pop() === name) return;
  }

  /** "<b>one<p>two</b>": the paragraph stays open. */
  #closeInline(name: string): void {
    for (let back = 1; back <= Math.min(MAX_LOOK_BACK, this.#stack.length); back += 1) {
      const element = this.#stack.at(-back);
      if (element === undefined || BLOCK_ELEMENTS.has(element.name)) return;
      if (element.name !== name) continue;
      for (let count = 0; count < back; count += 1) this.#pop();
      return;
    }
  }

  #endImplied(name: string): void {
    if (!BLOCK_ELEMENTS.has(name)) return;
    for (let back = 1; back <= Math.min(MAX_LOOK_BACK, this.#stack.length); back += 1) {
      const relation = endsElement(name, this.#stack.at(-back)?.name ?? '');
      if (relation === 'holds') return;
      if (relation === 'passes') continue;
      for (let count = 0; count < back; count += 1) this.#pop();
      back = 0;
    }
  }

  #pop(): string | undefined {
    const name = this.#stack.pop()?.name;
    if (name !== undefined) this.#counts.set(name, (this.#counts.get(name) ?? 1) - 1);
    return name;
  }

  #inside(name: string, attributes: ReadonlyMap<string, string>, around: Surroundings): Surroundings {
    const purpose = purposeOf(name, attributes);
    const isCode = this.#readsCode && name === 'pre';
    const isClosedDialog = name === 'dialog' && !attributes.has('open');
    return {
      isSkipped:
        around.isSkipped || purpose === 'hidden' || isClosedDialog || (SKIPPED_ELEMENTS.has(name) && !isCode),
      isLink: around.isLink || name === 'a',
      isPageTitle: around.isPageTitle || (name === 'title' && (this.#counts.get('svg') ?? 0) === 0),
      form: this.#formInside(name, purpose, around.form),
    };
  }

  #formInside(name: string, purpose: ReturnType<typeof purposeOf>, around: MarkupForm): MarkupForm {
    if (!BLOCK_ELEMENTS.has(name) && purpose === undefined) return around;
    const level = HEADING.exec(name)?.[1];
    if (level !== undefined) return { ...around, kind: 'heading', level: Number(level) };
    if (name === 'article' || name === 'main') {
      this.#regions += 1;
      // A page that left its menu open still has its text in here.
      const { role: _role, ...rest } = around;
      return { ...rest, regions: [...(around.regions ?? []).slice(0, MAX_REGIONS_AROUND), this.#regions] };
    }
    const isBox = this.#readsForms && name === 'form';
    const form = { ...around, ...(isBox ? {} : roleInside(name, purpose, around)) };
    if (name === 'li') return { ...form, kind: (this.#counts.get('ol') ?? 0) > 0 ? 'numbered' : 'bullet' };
    if (name === 'dt' || name === 'dd') return { ...form, kind: 'bullet' };
    if (name === 'td') return { ...form, kind: 'cell' };
    if (name === 'th') return { ...form, kind: 'cell', role: form.role ?? 'heading' };
    return name === 'p' || name === 'blockquote'
      ? { ...form, ...(form.kind === 'cell' ? { kind: 'paragraph' } : {}), isParagraph: true }
      : form;
  }
}

function roleInside(
  name: string,
  purpose: ReturnType<typeof purposeOf>,
  around: MarkupForm,
): Pick<MarkupForm, 'role'> {
  // The head of an article holds its title and its standfirst; that of a page, its menu.
  const isPageHeader = name === 'header' && around.regions === undefined;
  if (FURNITURE_ELEMENTS.has(name) || isPageHeader || purpose === 'boilerplate')
    return { role: 'boilerplate' };
  return purpose === 'byline' && around.role === undefined ? { role: 'byline' } : {};
}
