/** Writes the accessibility tree of a page as text, without what differs between browsers. */

/** Roles of containers, which are not spoken, or only as landmarks. */
const SILENT = new Set([
  ...['none', 'generic', 'RootWebArea', 'InlineTextBox', 'LineBreak', 'ListMarker', 'Figcaption', 'SvgRoot'],
  ...['superscript', 'LabelText', 'MenuListPopup', 'sectionfooter', 'sectionheader', 'rowgroup'],
]);
/** The ARIA names of roles that Chromium names differently, or differently in each version. */
const KNOWN_AS = new Map([
  ['StaticText', 'text'],
  ['DisclosureTriangle', 'button'],
  ['DescriptionList', 'list'],
  ['HeaderAsNonLandmark', 'generic'],
]);
/** States that a screen reader speaks, and those that it speaks when they are false. */
const STATES = ['level', 'expanded', 'pressed', 'selected', 'checked', 'disabled', 'readonly', 'valuetext', 'live'];
const SPOKEN_FALSE = ['expanded', 'selected', 'pressed'];
/** Roles of which only the first few siblings are written. */
const ALIKE = new Set(['row', 'listitem', 'option']);

/** The maximum length of a value; longer ones are cut. */
const LONG = 60;

const plain = (text) => String(text).replace(/\s+/g, ' ').trim();

/** Separates the texts of a paragraph. */
const PAUSE = { kind: 'pause' };

/** Returns the nodes between the root and the texts, without those that are not spoken. */
function branchOf(node, byId, rename) {
  const kind = KNOWN_AS.get(node.role?.value) ?? node.role?.value;
  const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  const inner = children.flatMap((child) => branchOf(child, byId, rename));
  const name = rename(plain(node.name?.value ?? ''));
  // Groups without a name and blank texts are not spoken.
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

/** Writes branches, without texts that the parent's name already contains. */
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

/** Adds `aria-valuetext` of meters and sliders, which screen readers get but the protocol omits. */
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
 * Returns the tree of the first node with a role, one indented line per node.
 * @param {number} most How many sibling rows, items or options are written.
 * @param {(text: string) => string} rename Replaces parts of texts that change from run to run.
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
