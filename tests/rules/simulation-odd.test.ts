import { describeGames } from './random-games';

describeGames(1);
