/** The choices in Storybook's toolbar, such as language and theme, and their effects on the page. */
const item = (value, title = value) => ({ value, title });

const tool = (name, icon, ...items) => ({
  name,
  description: name,
  toolbar: { title: name, icon, items, dynamicTitle: true },
});

export const globalTypes = {
  scheme: tool('Colours', 'contrast', item('auto', "The system's"), item('light', 'Light'), item('dark', 'Dark')),
  language: tool(
    'Language',
    'globe',
    item('en', 'English'),
    item('ur', 'Urdu, from right to left'),
    item('ru', 'Russian'),
    item('uz', 'Uzbek'),
    item('kk', 'Kazakh'),
    item('fa', 'Persian, from right to left'),
    item('hi', 'Hindi'),
    item('zh-Hans', 'Chinese'),
  ),
  width: tool(
    'Width',
    'grow',
    item('auto', 'All there is'),
    ...['280', '360', '640', '960'].map((px) => item(px, `${px} px`)),
  ),
  text: tool(
    'Text',
    'zoom',
    item('100', 'As it is'),
    item('200', 'Twice as large'),
    item('spaced', 'Wide lines, words and letters'),
  ),
  motion: tool('Motion', 'play', item('auto', "The system's"), item('none', 'None')),
};

export const initialGlobals = { scheme: 'auto', language: 'en', width: 'auto', text: '100', motion: 'auto' };

const RTL = ['ar', 'fa', 'ps', 'ur'];

/** Applies the choices of the toolbar to the page of a story; the elements follow as on any page. */
export function asReader(story, { globals }) {
  const { scheme, language, width, text, motion } = { ...initialGlobals, ...globals };
  const page = document.documentElement;
  page.lang = language;
  page.dir = RTL.includes(language) ? 'rtl' : 'ltr';
  page.style.colorScheme = scheme === 'auto' ? 'light dark' : scheme;
  page.style.setProperty('--story-width', width === 'auto' ? 'none' : `${width}px`);
  page.toggleAttribute('data-large', text === '200');
  page.toggleAttribute('data-spaced', text === 'spaced');
  page.toggleAttribute('data-still', motion === 'none');
  return story();
}
