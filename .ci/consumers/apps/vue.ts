import 'corridor-elements/visit-timeline.js';
import { createApp } from 'vue';
import App from './Vue.vue';

createApp(App).mount('main');
