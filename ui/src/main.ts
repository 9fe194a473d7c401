import { mount } from 'svelte';

import './base/tokens.css';
import './base/page.css';

import { applyRemembered } from './base/settings.svelte';
import App from './frame/App.svelte';

applyRemembered();

const target = document.getElementById('app');
if (target) mount(App, { target });
