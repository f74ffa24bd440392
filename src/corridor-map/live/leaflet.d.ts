// Leaflet's types cover the package name only. Its modules are imported by their paths, because a live map needs half of
// them, and the file behind the name overwrites a page's own `window.L`.
declare module 'leaflet/src/geo/LatLngBounds.js' {
  export { latLngBounds as toLatLngBounds } from 'leaflet';
}
declare module 'leaflet/src/layer/SVGOverlay.js' {
  export { svgOverlay } from 'leaflet';
}
declare module 'leaflet/src/map/index.js' {
  export { map } from 'leaflet';
}
