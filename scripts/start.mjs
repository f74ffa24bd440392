/** `npm start`: from a fresh clone to pages in a browser. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { env, execPath, exit } from 'node:process';
import { serve } from './lib/server.mjs';
import { ensureDependencies, root } from './lib/dependencies.mjs';

const USUAL_PORT = 8080;

async function serveNear(port) {
  try {
    return await serve({ port });
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || env.PORT) throw error;
    return serve();
  }
}

try {
  ensureDependencies();
  console.log('Building …');
  const { status } = spawnSync(execPath, [join(root, 'scripts', 'build.mjs')], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The build failed; what it says above tells why.');
  const { url } = await serveNear(Number(env.PORT) || USUAL_PORT);
  console.log(`\nThe pages are at ${url} (Ctrl+C ends this).`);
} catch (error) {
  console.error(error.message);
  exit(1);
}
