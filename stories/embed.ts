import type { ArgTypes } from '@storybook/web-components-vite';

/** What every tag gives that is drawn here. */
type GraphicElement = HTMLElement & { toSVG(): Promise<string> };

type Args = Record<string, unknown>;

/** Writes a control's value the way an author writes an attribute; `undefined` for one that is left out. */
function attributeValue(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '' || value === false) return undefined;
  if (value === true) return '';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
}

/** Draws a story as a page does: the tag, and an attribute for each control that is set. */
export function embed(tag: keyof HTMLElementTagNameMap): (args: Args) => HTMLElement {
  return (args) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(args)) {
      const text = attributeValue(value);
      if (text !== undefined) element.setAttribute(name, text);
    }
    return element;
  };
}

/** Draws a story, and below it the picture that a reader can download of it. */
export function withPicture(tag: keyof HTMLElementTagNameMap): (args: Args) => HTMLElement {
  return (args) => {
    const box = document.createElement('div');
    const graphic = embed(tag)(args) as GraphicElement;
    const picture = new Image();
    picture.alt = 'The graphic as a picture';
    picture.style.maxWidth = '100%';
    box.append(graphic, picture);
    void graphic.toSVG().then((svg) => (picture.src = `data:image/svg+xml,${encodeURIComponent(svg)}`));
    return box;
  };
}

/** Draws a story with data of its own, set as a property as a script does. */
export const withData =
  (tag: keyof HTMLElementTagNameMap, data: () => unknown): ((args: Args) => HTMLElement) =>
  (args) =>
    Object.assign(embed(tag)(args), { data: data() });

/** Draws a story with data of its own over the content that an author keeps in the tag, which shows where they do not fit. */
export const withContent =
  (tag: keyof HTMLElementTagNameMap, data: () => unknown): ((args: Args) => HTMLElement) =>
  (args) => {
    const graphic = withData(tag, data)(args);
    const content = document.createElement('p');
    content.textContent = 'What the author wrote into the tag.';
    graphic.append(content);
    return graphic;
  };

/** A control for an attribute that takes one of a few words. */
export const choice = (options: string[]) => ({ control: { type: 'select' }, options }) as const;
/** A control for an attribute that takes a list or a text. */
export const text = { control: { type: 'text' } } as const;

/** Controls of the attributes that all four elements have; the manifest knows the names of their types, not the words. */
export const commonControls: Partial<ArgTypes> = {
  theme: choice(['auto', 'light', 'dark', 'contrast']),
  loading: choice(['lazy', 'eager']),
  headline: text,
  'heading-level': choice(['3', '2', '4', '5', '6']),
  group: text,
  src: text,
};
