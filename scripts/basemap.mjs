/**
 * `npm run basemap`: rebuilds the base map from its sources and compares it with `data/region.topo.json`. Exits with 0 if
 * they are identical; otherwise prints what differs and exits with 1. `npm run basemap -- --write` writes the result.
 * Downloads 145 MB into `.build/basemap/` the first time; nothing else in this project needs them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { AREAS, unitAreas } from './basemap/areas.mjs';
import { buildRegion } from './basemap/build-region.mjs';
import { differencesOf } from './basemap/compare.mjs';
import { readDisputedLines, readLakes, readProvinces } from './basemap/read-sources.mjs';
import { fetchSources } from './basemap/sources.mjs';
import { ensureDependencies, root } from './lib/dependencies.mjs';

const file = join(root, 'data', 'region.topo.json');

async function build() {
  console.log('Sources, each checked by its hash:');
  const { require, ...paths } = fetchSources(join(root, '.build', 'basemap'));
  console.log('Building …');
  return buildRegion({
    provinces: readProvinces(paths.provinces),
    lakes: readLakes(paths.lakes),
    disputed: await readDisputedLines(paths.disputedLines, require('sql.js')),
    mapshaper: require('mapshaper'),
  });
}

/** Returns a sentence for each piece whose area differs from the known one. */
function wrongAreas(outlines) {
  const areas = unitAreas(outlines);
  return Object.entries(AREAS).flatMap(([id, km2]) => {
    const found = Math.round(areas.get(id) ?? 0);
    return found === km2 ? [] : [`${id} has ${found} km² before it is simplified, expected ${km2}`];
  });
}

try {
  const unknown = argv.slice(2).filter((word) => word !== '--write');
  if (unknown.length > 0) throw new Error(`Unknown: ${unknown.join(' ')}. The only option is --write.`);
  ensureDependencies();
  const { text, outlines } = await build();
  const committed = readFileSync(file, 'utf8');
  const isSame = text === committed;
  const faults = wrongAreas(outlines);
  if (isSame) console.log(`data/region.topo.json is what its sources make, byte for byte (${text.length} bytes).`);
  else {
    console.log('data/region.topo.json is not what its sources make. Made anew, it differs so:');
    for (const sentence of differencesOf(JSON.parse(committed), JSON.parse(text))) console.log(`  ${sentence}`);
  }
  for (const fault of faults) console.log(`  ${fault}`);
  if (argv.includes('--write') && !isSame) {
    writeFileSync(file, text);
    console.log('Written.');
  } else if (!isSame || faults.length > 0) {
    exit(1);
  }
} catch (error) {
  console.error(error.message);
  exit(1);
}
