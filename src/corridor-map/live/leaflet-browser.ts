const says = (word: string): boolean => navigator.userAgent.toLowerCase().includes(word);
const chrome = says('chrome');

/**
 * What Leaflet's modules ask about the browser. Files for pages hold this in place of Leaflet's own `core/Browser.js`, which
 * parses a string of markup as it loads: under `require-trusted-types-for 'script'` that would keep the live map away. Every
 * browser that knows custom elements answers most of it alike.
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
