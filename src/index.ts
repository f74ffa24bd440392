export * from './trade-target-gauge/trade-target-gauge.js';
