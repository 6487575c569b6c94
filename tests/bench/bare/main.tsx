/** The least that a Preact page can be: one button that answers. What the start of the app is held against. */
import { render } from 'preact';
import { useState } from 'preact/hooks';

function Bare() {
  const [pressed, setPressed] = useState(false);
  return (
    <button type="button" onClick={() => setPressed(true)}>
      {pressed ? 'Bezig' : 'Nieuw spel'}
    </button>
  );
}

const root = document.querySelector('#app');
if (root) render(<Bare />, root);
void navigator.serviceWorker.register('./sw.js');
