import { render } from 'preact';
import { registerWorker } from './offline/worker';

const root = document.getElementById('app');
if (root) render(<h1>Koerskaarten</h1>, root);
void registerWorker();
