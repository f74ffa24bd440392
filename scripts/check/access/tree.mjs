/** A page's accessibility tree as text: what a screen reader is given, without what changes from browser to browser. */

/** What only holds others: it is not spoken, or only as a place. */
const SILENT = new Set([
  ...['none', 'generic', 'RootWebArea', 'InlineTextBox', 'LineBreak', 'ListMarker', 'Figcaption', 'SvgRoot'],
  ...['superscript', 'LabelText', 'MenuListPopup', 'sectionfooter', 'sectionheader', 'rowgroup'],
]);
/** What Chromium calls otherwise than ARIA, or otherwise from version to version. */
const KNOWN_AS = new Map([
  ['StaticText', 'text'],
  ['DisclosureTriangle', 'button'],
  ['DescriptionList', 'list'],
  ['HeaderAsNonLandmark', 'generic'],
]);
/** States that a screen reader speaks, and those it speaks when they are not so. */
const STATES = ['level', 'expanded', 'pressed', 'selected', 'checked', 'disabled', 'readonly', 'valuetext', 'live'];
const SPOKEN_FALSE = ['expanded', 'selected', 'pressed'];
/** Of rows, items and options that are alike, only so many are written down. */
const ALIKE = new Set(['row', 'listitem', 'option']);

/** Longer values are cut. */
const LONG = 60;

const plain = (text) => String(text).replace(/\s+/g, ' ').trim();

/** Parts the words of paragraphs. */
const PAUSE = { kind: 'pause' };

/** Everything between the root and the words, without what is not spoken. */
function branchOf(node, byId, rename) {
  const kind = KNOWN_AS.get(node.role?.value) ?? node.role?.value;
  const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  const inner = children.flatMap((child) => branchOf(child, byId, rename));
  const name = rename(plain(node.name?.value ?? ''));
  // A group without a name, and a text of blanks, say nothing.
  const mute = (kind === 'group' || kind === 'text') && name === '';
  if (node.ignored || mute || SILENT.has(kind)) return inner;
  if (kind === 'paragraph') return [PAUSE, ...inner, PAUSE];
  return [
    {
      kind,
      name,
      inner: ['text', 'textbox'].includes(kind) ? [] : inner,
      line: [kind, name && `"${name}"`, ...statesOf(node, kind, rename)],
    },
  ];
}

function statesOf({ properties = [], value, description }, kind, rename) {
  const states = properties
    .filter(({ name, value: { value: is } }) => STATES.includes(name) && is !== undefined && is !== '')
    .filter(({ name, value: { value: is } }) => (is !== false && is !== 'false' ? true : SPOKEN_FALSE.includes(name)))
    .filter(({ name }) => name !== 'level' || kind !== 'listitem')
    .map(({ name, value: { value: is } }) => (is === true || is === 'true' ? name : `${name}=${plain(is)}`));
  const text = value?.value === undefined ? '' : rename(plain(value.value));
  const number = text === '' || Number.isNaN(Number(text)) ? text : String(Number(Number(text).toFixed(2)));
  const shown = number.length > LONG ? `${number.slice(0, LONG)}…` : number;
  return [...states, shown && `value="${shown}"`, description?.value && `description="${plain(description.value)}"`];
}

/** Writes branches down; what its parent's name says already is not said again. */
function* linesOf(branches, depth, most, said = '') {
  const counts = new Map();
  for (const [i, { kind, name, inner, line }] of branches.entries()) {
    if (kind === 'text') {
      if (said.includes(name) || branches[i - 1]?.kind === 'text') continue;
      const rest = branches.slice(i);
      const end = rest.findIndex((one) => one.kind !== 'text');
      const words = rest.slice(0, end < 0 ? rest.length : end).map((one) => one.name);
      yield `${'  '.repeat(depth)}text "${words.join(' ').replace(/ ([,.;:])/g, '$1')}"`;
      continue;
    }
    if (kind === 'pause') continue;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (ALIKE.has(kind) && count > most) continue;
    yield '  '.repeat(depth) + line.filter(Boolean).join(' ');
    yield* linesOf(inner, depth + 1, most, name);
  }
  for (const [kind, count] of counts) {
    if (ALIKE.has(kind) && count > most) yield `${'  '.repeat(depth)}… ${count - most} more of ${kind}`;
  }
}

/** The protocol leaves out what a meter or a slider says instead of its number; screen readers are told. */
async function addWords(client, nodes) {
  for (const { properties = [], backendDOMNodeId: backendNodeId } of nodes) {
    const words = properties.find(({ name }) => name === 'valuetext');
    if (!words) continue;
    const { node } = await client.send('DOM.describeNode', { backendNodeId });
    const at = node.attributes.indexOf('aria-valuetext');
    words.value.value = at < 0 ? '' : node.attributes[at + 1];
  }
}

/**
 * The tree of the first node that is of a role, one line a node, indented.
 * @param {number} most So many rows, items and options that stand beside each other are written down.
 * @param {(text: string) => string} rename Takes out of texts what changes from run to run.
 */
export async function treeOf(page, role, { most = Infinity, rename = (text) => text } = {}) {
  const client = await page.createCDPSession();
  await client.send('Accessibility.enable');
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await addWords(client, nodes);
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes.find((node) => node.role?.value === role);
  return root ? [...linesOf(branchOf(root, byId, rename), 0, most)].join('\n') : '';
}
