import type { LiveStrings } from './en.live.js';

export const urLive: LiveStrings = {
  zoomIn: 'نقشہ قریب کریں',
  zoomOut: 'نقشہ دور کریں',
  wholeMap: 'پورا نقشہ',
  fullScreen: 'پوری اسکرین',
  leaveFullScreen: 'پوری اسکرین سے واپس',
  wheelHint: (key) => `نقشہ قریب یا دور کرنے کے لیے ${key} دبا کر پہیہ گھمائیں۔`,
  touchHint: 'ایک انگلی سے نقشہ ہلانے کے لیے اسے چھوئیں؛ دو انگلیوں سے قریب یا دور کریں۔',
  keyHint: 'تیر والے بٹن نقشہ ہلاتے ہیں؛ + اور − اسے قریب اور دور کرتے ہیں۔',
};
