import { describe, expect, it } from 'vitest';
import { LINKS, parseRoute } from '../../src/ui/router';

const ID = '0123456789abcdef0123456789abcdef';

describe('addresses', () => {
  it.each([
    ['', { name: 'start' }],
    ['#', { name: 'start' }],
    ['#/', { name: 'start' }],
    ['#/nieuw', { name: 'new-game' }],
    ['#/nieuw/', { name: 'new-game' }],
    ['#/solo', { name: 'solo' }],
    ['#/kaart', { name: 'quick', deck: null }],
    ['#/kaart/wat', { name: 'quick', deck: 'wat' }],
    [`#/spel/${ID}`, { name: 'table', id: ID }],
    [`#/oogst/${ID}`, { name: 'harvest', id: ID }],
    [`#/terugblik/${ID}`, { name: 'review', id: ID }],
    ['#/terugblik', { name: 'not-found' }],
    ['#/terugkijken', { name: 'look-back' }],
    ['#/vergelijken', { name: 'compare', query: '' }],
    ['#/vergelijken?met=a,b', { name: 'compare', query: 'met=a,b' }],
    ['#/kaarten', { name: 'cards', deck: null, card: null, query: '' }],
    ['#/kaarten/', { name: 'cards', deck: null, card: null, query: '' }],
    ['#/kaarten/wat', { name: 'cards', deck: 'wat', card: null, query: '' }],
    ['#/kaarten/wat?zoek=a%2Fb', { name: 'cards', deck: 'wat', card: null, query: 'zoek=a%2Fb' }],
    ['#/kaarten/wat/W-OP-A1', { name: 'cards', deck: 'wat', card: 'W-OP-A1', query: '' }],
    [
      '#/kaarten/wat/W-OP-A1?rij=verkennen',
      { name: 'cards', deck: 'wat', card: 'W-OP-A1', query: 'rij=verkennen' },
    ],
    ['#/kaarten/wat/W-OP-A1/x', { name: 'not-found' }],
    ['#/kaarten/w.t', { name: 'not-found' }],
    ['#/kaarten/wat/<b>', { name: 'not-found' }],
    ['#/over', { name: 'about' }],
    ['#/privacy', { name: 'privacy' }],
    ['#/workshop', { name: 'workshop', part: null }],
    ['#/workshop/stijl', { name: 'workshop', part: 'stijl' }],
    ['#/scherm/wat?minuten=60', { name: 'presenter', id: 'wat', query: 'minuten=60' }],
    ['#/workshop/anders', { name: 'not-found' }],
    ['#/toegankelijkheid', { name: 'accessibility' }],
    ['#/niets', { name: 'not-found' }],
    ['#/spel', { name: 'not-found' }],
    ['#/spel/', { name: 'not-found' }],
    ['#/spel/a/b', { name: 'not-found' }],
    ['#/spel/../etc', { name: 'not-found' }],
    ['#/spel/<script>', { name: 'not-found' }],
    [`#/spel/${'a'.repeat(65)}`, { name: 'not-found' }],
    ['#/kaart/%77at', { name: 'not-found' }],
    ['#//', { name: 'start' }],
  ])('%s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  it('leads back from every link to its screen', () => {
    const { start, newGame, solo, quick, quickDeck, table, harvest, lookBack, cards, about } = LINKS;
    const links = [start, newGame, solo, quick, quickDeck('hoedan'), table(ID), harvest(ID), lookBack];
    links.push(cards, LINKS.deckCards('wat', '?rij=verkennen'), LINKS.card('wat', 'W-OP-A1'), about);
    expect(links.map((link) => parseRoute(link).name)).toEqual([
      'start',
      'new-game',
      'solo',
      'quick',
      'quick',
      'table',
      'harvest',
      'look-back',
      'cards',
      'cards',
      'cards',
      'about',
    ]);
  });
});
