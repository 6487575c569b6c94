/** What is loaded for a *Vervolg*, in one chunk. */
export { readEarlier } from '../../../session/earlier';
export { EarlierStrip } from './EarlierStrip';
export { previousSheet } from './PreviousSheet';
