/** The last choice of the list: none of them. */
export const NONE = 'none';
