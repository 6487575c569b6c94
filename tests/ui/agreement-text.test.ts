import { expect, it } from 'vitest';
import { AGREEMENT } from '../../src/ui/parts/agreement/text';

it('ends a proviso as a sentence, whether people did or not', () => {
  expect(AGREEMENT.proviso('het wijkteam er uren voor krijgt')).toBe(
    'Mits het wijkteam er uren voor krijgt.',
  );
  expect(AGREEMENT.proviso('het mag. ')).toBe('Mits het mag.');
  expect(AGREEMENT.doubt('wie betaalt dat?')).toBe('Nog niet, want wie betaalt dat?');
});
