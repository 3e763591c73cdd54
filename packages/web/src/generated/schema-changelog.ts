import type { SchemaChangelog } from '../api-changes/schema-changelog.js';

export const schemaChangelog: SchemaChangelog = {
  "publications": [
    {
      "version": "2026-11-27",
      "publishedOn": "2026-11-27",
      "sdl": "/schema/2026-11-27.graphql",
      "sha256": "9f742f9e0b5a877eaf5f3e1f84f91cf37f58732b6df6e43c5715e4f3aabafc17",
      "changes": []
    }
  ],
  "deprecations": []
};
