import type { AuthEngine, EngineSettings } from './auth-engine.js';

/** Answers the one engine there is. */
export type EngineWhenNeeded = () => Promise<AuthEngine>;

/** Read when somebody first signs in: reading better-auth is a quarter of what a start reads. */
export function engineWhenNeeded(settings: EngineSettings): EngineWhenNeeded {
  let engine: Promise<AuthEngine> | undefined;
  return () => (engine ??= import('./auth-engine.js').then(({ AuthEngine }) => new AuthEngine(settings)));
}
