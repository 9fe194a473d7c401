// The parts side by side, with invented figures: `npm run dev`, then /gallery.html?theme=dark&lang=zh-Hans. Never built.

import { mount } from 'svelte';

import '../src/base/tokens.css';
import '../src/base/page.css';

import { setLook } from '../src/base/look.svelte';
import { setLanguage } from '../src/base/words.svelte';
import type { Lang } from '../src/wire/Lang';
import Gallery from './Gallery.svelte';

const asked = new URLSearchParams(location.search);
setLook({ theme: asked.get('theme') === 'dark' ? 'dark' : 'light' });
setLanguage((asked.get('lang') ?? 'en') as Lang);

const target = document.getElementById('app');
if (target) mount(Gallery, { target });
