import type { AccountStory, Outcome, StoryBrowser } from './account-story.js';

/** Whoever keeps a listing, signed in with both steps, at the pages of the workspace. */
export class KeeperInStory {
  constructor(readonly browser: StoryBrowser) {}

  /** Signs in with the address a listing has on file, and keeps that listing from then on; or begins one. */
  static async at(story: AccountStory, email: string): Promise<KeeperInStory> {
    const browser = await story.signedIn(email);
    await story.withApp(browser);
    return new KeeperInStory(browser);
  }

  async own(fields: string): Promise<Readonly<Record<string, unknown>>> {
    const { viewer } = await this.browser.ask<{ viewer: { listing: Readonly<Record<string, unknown>> } }>(
      `{ viewer { listing { ${fields} } } }`,
    );
    return viewer.listing;
  }

  /** Changes the listing as it was read a moment ago. */
  async change(mutation: string, more: object = {}): Promise<Outcome> {
    const { id, revision } = await this.own('id revision');
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const fields = `__typename ... on UserError { message } ... on InvalidInput { problems { path message } }`;
    return this.browser.act(mutation, type, { listingId: id, revision, ...more }, fields);
  }
}
