import { define } from '../ui/host/custom-element.js';
import { TradeTargetGaugeElement } from './trade-target-gauge.element.js';

export * from './trade-target-gauge.element.js';

define('trade-target-gauge', TradeTargetGaugeElement);

declare global {
  interface HTMLElementTagNameMap {
    'trade-target-gauge': TradeTargetGaugeElement;
  }
}
