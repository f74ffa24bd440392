import type { LiveStrings } from './en.live.js';

export const uzLive: LiveStrings = {
  zoomIn: 'Yaqinlashtirish',
  zoomOut: 'Uzoqlashtirish',
  wholeMap: 'Butun xarita',
  fullScreen: 'Toʻliq ekran',
  leaveFullScreen: 'Toʻliq ekrandan chiqish',
  wheelHint: (key) => `Masshtabni oʻzgartirish uchun ${key} tugmasini bosib turib, gʻildirakni aylantiring.`,
  touchHint: 'Xaritani bir barmoq bilan surish uchun unga teging; masshtab uchun ikki barmoqdan foydalaning.',
  keyHint: 'Yoʻnalish tugmalari xaritani suradi; + va − masshtabni oʻzgartiradi.',
};
