import type { LiveStrings } from './en.live.js';

export const zhLive: LiveStrings = {
  zoomIn: '放大',
  zoomOut: '缩小',
  wholeMap: '全图',
  fullScreen: '全屏',
  leaveFullScreen: '退出全屏',
  wheelHint: (key) => `按住${key}并滚动滚轮可缩放地图。`,
  touchHint: '轻触地图后可用一指移动；用两指缩放。',
  keyHint: '方向键移动地图；+和−缩放。',
};
