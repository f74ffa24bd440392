import { fileURLToPath } from 'node:url';

/** Tells Next.js that nothing above this folder belongs to it. */
export default { turbopack: { root: fileURLToPath(new URL('.', import.meta.url)) } };
