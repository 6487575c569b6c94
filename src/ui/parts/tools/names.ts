/** What the two buttons are called; what their sheets say comes with them. */
export const TOOLS = { reading: 'Prettig lezen', help: 'Hulp' };
