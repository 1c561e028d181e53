import { render } from 'preact';
import '../ui/base.css';
import { language } from '../text/language.ts';
import { App } from './app.tsx';
import { load } from './text.ts';

document.documentElement.lang = language();
const place = document.getElementById('app');
if (place === null) throw new Error('the page has no #app');
await load();
render(<App />, place);
