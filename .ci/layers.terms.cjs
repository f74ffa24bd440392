/** The patterns and functions that `layers.cjs` and `layers.folders.cjs` write their rules with. */
const TAG = '(?:corridor-map|incident-trend|trade-target-gauge|visit-timeline)';
const TEST = '\\.test\\.ts$|^src/testing/';
const ELEMENT = `^src/(${TAG})/`;
const REGISTERING = `^src/(?:index|(${TAG})/\\1)\\.ts$`;
const npm = (...names) => `(?:^|/)node_modules/(?:@types/)?(?:${names.join('|')})/`;
/** The libraries that read style sheets, selectors and colours without a page, and the modules that use them. */
const STYLE = npm('stylis', 'css-select', 'css-what', 'culori');
const STYLED = '^src/svg/(?:css-cascade|css-selector|colour)\\.ts$|^src/ui/export/poster\\.look\\.ts$';
const LIT = npm('lit', 'lit-html', 'lit-element', '@lit', '@lit-labs');

/** Matches the files of a role in any element: `<tag>.<role>.ts`, and `<role>.ts` in its folders. */
const role = (...names) => `^src/${TAG}/(?!lang/).*[./](?:${names.join('|')})\\.(?:types\\.)?ts$`;
/** The files that place, style or draw something. */
const PIXELS = role('layout', 'labels', 'legend', 'drawing', 'list', 'strip', 'styles', 'view', 'figure', 'element');
/** The files that use drawings or load them. */
const SHOWN = role('panels', 'table', 'export', 'view', 'figure', 'element');

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
/** Forbids direct and indirect imports. */
const unreachable = (name, comment, from, to) => forbid(name, comment, from, { ...to, reachable: true });
/** Forbids the files of a folder below `src/` all imports but from itself, the `known` paths below `src/`, and `packages`. */
const onlyKnows = (name, comment, path, known, packages = []) =>
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
  onlyKnows,
};
