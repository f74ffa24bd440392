const says = (word: string): boolean => navigator.userAgent.toLowerCase().includes(word);
const chrome = says('chrome');

/**
 * The browser flags for Leaflet's modules. The builds for pages use this instead of Leaflet's `core/Browser.js`, which
 * parses a string of markup as it loads: under `require-trusted-types-for 'script'` that would keep the live map from
 * loading. Most flags are the same in every browser with custom elements.
 */
export default {
  any3d: true,
  passiveEvents: true,
  pointer: true,
  touch: true,
  edge: false,
  ie3d: false,
  ielt9: false,
  mobileOpera: false,
  msPointer: false,
  chrome,
  safari: !chrome && says('safari'),
  mobile: 'orientation' in globalThis || says('mobile'),
  touchNative: 'ontouchstart' in globalThis || 'TouchEvent' in globalThis,
  retina: devicePixelRatio > 1,
  linux: navigator.platform.startsWith('Linux'),
  mac: navigator.platform.startsWith('Mac'),
};
