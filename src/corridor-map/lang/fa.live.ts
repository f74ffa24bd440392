import type { LiveStrings } from './en.live.js';

export const faLive: LiveStrings = {
  zoomIn: 'بزرگ‌نمایی',
  zoomOut: 'کوچک‌نمایی',
  wholeMap: 'نقشهٔ کامل',
  fullScreen: 'تمام‌صفحه',
  leaveFullScreen: 'خروج از تمام‌صفحه',
  wheelHint: (key) => `برای بزرگ‌نمایی نقشه ${key} را نگه دارید و چرخ ماوس را بچرخانید.`,
  touchHint: 'نقشه را لمس کنید تا با یک انگشت جابه‌جا شود؛ بزرگ‌نمایی با دو انگشت.',
  keyHint: 'کلیدهای جهت‌نما نقشه را جابه‌جا می‌کنند؛ + و − بزرگ و کوچک می‌کنند.',
};
