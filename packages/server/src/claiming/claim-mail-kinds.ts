/** To whom the code goes. */
export const CLAIM_CODE = 'claiming.code';
/** To whoever holds something, when a claim begins. */
export const CLAIM_WARNING = 'claiming.warning';
/** To everybody who could lose something: their time to say no runs. */
export const CLAIM_NOTICE = 'claiming.notice';
/** To the claimant: where the claim stands now. */
export const CLAIM_STATE = 'claiming.state';
/** To everybody who was told of the claim: what became of it. */
export const CLAIM_OUTCOME = 'claiming.outcome';
