import type { Preload } from '../snippet/head.js';

/** An attribute of a graphic, described as a field of the form. */
export interface Option {
  name: string;
  kind: 'choice' | 'flag' | 'text';
  /** The known values of a choice; the first is the default. */
  choices: readonly string[];
  help: string;
}

/** A graphic that can be built. */
export interface Graphic {
  tag: string;
  title: string;
  options: readonly Option[];
}

export interface Catalogue {
  graphics: readonly Graphic[];
  /** BCP 47 tags of the supported languages. */
  languages: readonly string[];
}

/** Defined by the build, from the manifest, the types of the properties and the tables of words. */
declare const CATALOGUE: Catalogue;
declare const PRELOAD: Preload;

export const preload: Preload = PRELOAD;
export const catalogue: Catalogue = CATALOGUE;

/** Attributes that few pages need; their fields are behind a button. */
const RARE = new Set(['src', 'group', 'heading-level', 'loading', 'debug']);

type Properties<Tag extends keyof HTMLElementTagNameMap> = Partial<HTMLElementTagNameMap[Tag]>;

/** Creates an element with properties and children. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties<Tag> = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

function control({ name, kind, choices }: Option): HTMLInputElement | HTMLSelectElement {
  const named = { name, id: `option-${name}` };
  if (kind === 'flag') return make('input', { ...named, type: 'checkbox' });
  if (kind === 'text') return make('input', { ...named, type: 'text', autocomplete: 'off', spellcheck: false });
  return make(
    'select',
    named,
    choices.map((choice, i) => make('option', { value: i === 0 ? '' : choice, textContent: choice })),
  );
}

function field(option: Option): HTMLElement {
  const input = control(option);
  // Code is in backticks in doc comments, so every other part is code.
  const words = option.help.split('`').map((part, i) => (i % 2 === 1 ? make('code', { textContent: part }) : part));
  const help = make('p', { id: `help-${option.name}`, className: 'help' }, words);
  input.setAttribute('aria-describedby', help.id);
  const label = make('label', { htmlFor: input.id, textContent: option.name });
  const parts = option.kind === 'flag' ? [input, label, help] : [label, input, help];
  return make('div', { className: `field ${option.kind}` }, parts);
}

/** Creates the fields for the attributes of a graphic. */
export function fieldsOf(options: readonly Option[]): HTMLElement[] {
  const rare = options.filter(({ name }) => RARE.has(name)).map(field);
  const usual = options.filter(({ name }) => !RARE.has(name)).map(field);
  return [...usual, make('details', {}, [make('summary', { textContent: 'More options' }), ...rare])];
}

/** Returns the values of the fields as attributes, without empty ones. */
export function attributesIn(box: Element): [name: string, value: string][] {
  return [...box.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')].flatMap((input) => {
    if (input instanceof HTMLInputElement && input.type === 'checkbox') return input.checked ? [[input.name, '']] : [];
    return input.value.trim() === '' ? [] : [[input.name, input.value.trim()]];
  });
}
