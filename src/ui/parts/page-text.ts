export const PAGE = { home: 'Naar het begin' };
