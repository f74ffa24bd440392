// The types know the package by its name only. Its module build is imported by path, because the file behind the name
// takes over a page's own `window.L`.
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
