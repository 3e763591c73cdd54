/** The choice beside the registers that are kept. */
export const ELSEWHERE = 'elsewhere';
