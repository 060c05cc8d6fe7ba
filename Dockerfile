# One image for all processes; the container's command names one: gateway, contracts, metrics, audits, worker, migrate.
#   docker build --build-arg BUILD_ID=2026-11-25 --tag surety:2026-11-25 .
# Nothing is written at run time but below /tmp, and files in the volume of BLOB_URL: run it with a read-only root file system.
FROM node:24.21.0-bookworm-slim AS base
WORKDIR /app
ENV NODE_ENV=production
ENV WORKFLOW_BUNDLE=/app/workflows/definitions/build/workflows.js

FROM base AS production
RUN npm install --global --no-audit --no-fund pnpm@12.21.0
COPY package.json pnpm-workspace.yaml pnpm-lock.yaml ./
COPY domain/ domain/
COPY platform/ platform/
COPY gateway/ gateway/
COPY subgraphs/ subgraphs/
COPY workflows/ workflows/
COPY deploy/ deploy/
RUN pnpm install --prod --frozen-lockfile --filter "@surety/deploy..."
RUN node deploy/src/run.ts bundle
# The SDK of Temporal brings its native part for every system.
RUN find node_modules/.pnpm -path "*core-bridge/releases/*" -name "*.node" -not -path "*-unknown-linux-gnu/*" -delete
# The SDK believes the authorities of the machine, and this base has none: the worker is given those that Node believes.
RUN node --print "require('node:tls').rootCertificates.join('\n')" > authorities.pem

FROM base
COPY --from=production /app /app
ENV SSL_CERT_FILE=/app/authorities.pem
# Which version of the lifecycles this image holds; without it the worker takes part in no versioning.
ARG BUILD_ID
ENV BUILD_ID=${BUILD_ID}
ENV HOST=0.0.0.0
ENV PORT=8080
# A volume that is mounted here belongs to the user that the processes run as.
RUN mkdir -p /var/lib/surety/blobs && chown node:node /var/lib/surety/blobs
USER node
EXPOSE 8080
ENTRYPOINT ["node", "deploy/src/run.ts"]
