/** Describes in sentences how one topology differs from another. */
import { positionsIn, unitAreas } from './areas.mjs';

const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
const listed = (names) =>
  names.length > 8 ? `${names.slice(0, 8).join(', ')} and ${names.length - 8} more` : names.join(', ');

function* objectDifferences(name, before, after) {
  if (!before || !after) {
    yield before ? `${name}: is gone` : `${name}: is new`;
    return;
  }
  const [old, now] = [before, after].map(({ geometries }) => geometries);
  if (old.length !== now.length) yield `${name}: ${count(old.length, 'feature')}, now ${now.length}`;
  const ids = (geometries) => geometries.map(({ id }) => id ?? '');
  const gone = ids(old).filter((id) => !ids(now).includes(id));
  const added = ids(now).filter((id) => !ids(old).includes(id));
  if (gone.length > 0) yield `${name}: without ${listed(gone)}`;
  if (added.length > 0) yield `${name}: with ${listed(added)}`;
  const isSorted = String(ids(old)) === String(ids(now));
  if (!isSorted && old.length === now.length && gone.length + added.length === 0) yield `${name}: in another order`;
}

/** Returns how `after` differs from `before`, in sentences about features, areas and arcs. Never empty: where none of these differ, the files only differ in how they are written. */
export function differencesOf(before, after) {
  const sentences = [];
  if (JSON.stringify(before.transform) !== JSON.stringify(after.transform)) sentences.push('The grid is another one.');
  const names = new Set([...Object.keys(before.objects), ...Object.keys(after.objects)]);
  for (const name of names) sentences.push(...objectDifferences(name, before.objects[name], after.objects[name]));

  const areas = unitAreas(after);
  for (const [id, km2] of unitAreas(before)) {
    const now = areas.get(id);
    if (now !== undefined && Math.abs(now - km2) >= 0.5) {
      sentences.push(`${id}: ${km2.toFixed(0)} km², now ${now.toFixed(0)}`);
    }
  }

  const [old, now] = [before, after].map((topology) => positionsIn(topology).map((arc) => String(arc)));
  if (old.length !== now.length) sentences.push(`${count(old.length, 'arc')}, now ${now.length}`);
  const [oldArcs, newArcs] = [new Set(old), new Set(now)];
  const lost = old.filter((arc) => !newArcs.has(arc)).length;
  const gained = now.filter((arc) => !oldArcs.has(arc)).length;
  if (lost + gained > 0) sentences.push(`${count(lost, 'arc')} gone, ${gained} new`);
  return sentences.length > 0 ? sentences : ['The same features, areas and arcs, written in another order.'];
}
