import { EXAMPLE } from './text';
import './example.css';

/** Says wherever a session is listed or shown that nobody here played it. */
export function ExampleTag() {
  return <span class="example-tag">{EXAMPLE.tag}</span>;
}
