import 'corridor-elements/visit-timeline.js';
import { mount } from 'svelte';
import App from './Svelte.svelte';

mount(App, { target: document.querySelector('main')! });
