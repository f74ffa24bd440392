import type { LiveStrings } from './en.live.js';

export const hiLive: LiveStrings = {
  zoomIn: 'पास से देखें',
  zoomOut: 'दूर से देखें',
  wholeMap: 'पूरा नक़्शा',
  fullScreen: 'पूरी स्क्रीन',
  leaveFullScreen: 'पूरी स्क्रीन से बाहर',
  wheelHint: (key) => `नक़्शे को पास या दूर करने के लिए ${key} दबाकर पहिया घुमाएँ।`,
  touchHint: 'एक उँगली से खिसकाने के लिए नक़्शे को छुएँ; पास या दूर करने के लिए दो उँगलियाँ।',
  keyHint: 'तीर कुंजियाँ नक़्शे को खिसकाती हैं; + और − पास और दूर करते हैं।',
};
