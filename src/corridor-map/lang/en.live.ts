/** The words of the live map, which load with it. Other languages have them among their panel words. */
export const enLive = {
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeMap: 'Whole map',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  wheelHint: (key: string) => `Hold ${key} and turn the wheel to zoom the map.`,
  touchHint: 'Tap the map to move it with one finger; use two fingers to zoom.',
  keyHint: 'Arrow keys move the map; + and − zoom.',
};

export type LiveStrings = typeof enLive;
