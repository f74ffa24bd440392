/** The words in which `layers.cjs` and `layers.rooms.cjs` put their rules: paths by role, and kinds of rules. */
const TAG = '(?:corridor-map|incident-trend|trade-target-gauge|visit-timeline)';
const TEST = '\\.test\\.ts$|^src/testing/';
const ELEMENT = `^src/(${TAG})/`;
const REGISTERING = `^src/(?:index|(${TAG})/\\1)\\.ts$`;
const npm = (...names) => `(?:^|/)node_modules/(?:@types/)?(?:${names.join('|')})/`;
/** What reads style sheets, selectors and colours where there is no page, and the modules that use it. */
const STYLE = npm('stylis', 'css-select', 'css-what', 'culori');
const STYLED = '^src/svg/(?:css-cascade|css-selector|colour)\\.ts$|^src/ui/export/poster\\.look\\.ts$';
const LIT = npm('lit', 'lit-html', 'lit-element', '@lit', '@lit-labs');

/** The files of one role in any element, on its top floor as `<tag>.<role>.ts`, in its rooms as `<role>.ts` too. */
const role = (...names) => `^src/${TAG}/(?!lang/).*[./](?:${names.join('|')})\\.(?:types\\.)?ts$`;
/** What says where something stands and how it looks, and what shows it. */
const PIXELS = role('layout', 'labels', 'legend', 'drawing', 'list', 'strip', 'styles', 'view', 'figure', 'element');
/** What is made of drawings, or brings them. */
const SHOWN = role('panels', 'panel-content', 'table', 'export', 'view', 'figure', 'element');

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
/** By any number of steps. */
const unreachable = (name, comment, from, to) => forbid(name, comment, from, { ...to, reachable: true });
/** A folder below `src/`, and all that its files may import: itself, what else stands below `src/`, and packages. */
const room = (name, comment, path, known, packages = []) =>
  forbid(
    name,
    comment,
    { path: `^src/${path}`, pathNot: TEST },
    { pathNot: [`^src/(?:${[path, ...known].join('|')})`, ...packages].join('|') },
  );

module.exports = {
  TAG,
  TEST,
  ELEMENT,
  REGISTERING,
  npm,
  STYLE,
  STYLED,
  LIT,
  role,
  PIXELS,
  SHOWN,
  forbid,
  unreachable,
  room,
};
