import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/jetbrains-mono/wght.css';
import './ui/tokens.css';
import './ui/base.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { applyAppearance } from './appearance';

applyAppearance();
const target = document.getElementById('app');
if (!target) throw new Error('The page has no #app element to mount Stormroom in.');
mount(App, { target });
