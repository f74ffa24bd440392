import type { LiveStrings } from './en.live.js';

export const ruLive: LiveStrings = {
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  wholeMap: 'Вся карта',
  fullScreen: 'На весь экран',
  leaveFullScreen: 'Выйти из полноэкранного режима',
  wheelHint: (key) => `Чтобы изменить масштаб, удерживайте ${key} и крутите колесо.`,
  touchHint: 'Коснитесь карты, чтобы двигать её одним пальцем; масштаб — двумя.',
  keyHint: 'Клавиши со стрелками двигают карту; + и − меняют масштаб.',
};
