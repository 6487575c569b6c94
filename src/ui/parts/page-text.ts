export const PAGE = { home: 'Begin' };
