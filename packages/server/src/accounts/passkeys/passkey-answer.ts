import type { PasskeyAnswer } from '../engine/auth-engine.js';

/** The largest answers, with a certificate in them, are a few thousand characters. */
const LONGEST = 20_000;

/** A device's answer out of its JSON; null: it is none. What it says is for the engine to check. */
export function readPasskeyAnswer(json: string): PasskeyAnswer | null {
  if (json.length > LONGEST) return null;
  try {
    const answer: unknown = JSON.parse(json);
    return isAnswer(answer) ? answer : null;
  } catch {
    return null;
  }
}

function isAnswer(value: unknown): value is PasskeyAnswer {
  if (typeof value !== 'object' || value === null) return false;
  return 'id' in value && typeof value.id === 'string' && 'response' in value && typeof value.response === 'object';
}
