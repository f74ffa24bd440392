import type { LiveStrings } from './en.live.js';

export const kkLive: LiveStrings = {
  zoomIn: 'Жақындату',
  zoomOut: 'Алыстату',
  wholeMap: 'Бүкіл карта',
  fullScreen: 'Толық экран',
  leaveFullScreen: 'Толық экраннан шығу',
  wheelHint: (key) => `Масштабты өзгерту үшін ${key} пернесін басып тұрып, дөңгелекті айналдырыңыз.`,
  touchHint: 'Картаны бір саусақпен жылжыту үшін оны түртіңіз; масштаб үшін екі саусақ қолданыңыз.',
  keyHint: 'Көрсеткі пернелер картаны жылжытады; + және − масштабты өзгертеді.',
};
