import { emulateMedia } from '@web/test-runner-commands';

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** The engine that the tests run in. */
export const engine: Engine = navigator.userAgent.includes('Firefox')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome')
    ? 'chromium'
    : 'webkit';

/** Declares a test that some engines cannot run; it is skipped there by its name, with the reason. */
export function itUnless(
  title: string,
  others: readonly Engine[],
  reason: string,
  test: Mocha.AsyncFunc | Mocha.Func,
): void {
  if (others.includes(engine)) it.skip(`${title} [${engine}: ${reason}]`);
  else it(title, test);
}

const { matchMedia } = window;

/** Prefers reduced motion, or no longer; outside Chromium, which alone emulates it, only for scripts. */
export async function preferReducedMotion(isReduced: boolean): Promise<void> {
  if (engine === 'chromium') return emulateMedia({ reducedMotion: isReduced ? 'reduce' : 'no-preference' });
  window.matchMedia = (query) => {
    if (!query.includes('prefers-reduced-motion')) return matchMedia.call(window, query);
    return matchMedia.call(window, isReduced === query.includes('reduce)') ? 'all' : 'not all');
  };
}
