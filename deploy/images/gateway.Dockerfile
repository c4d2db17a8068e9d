# The web application and the gateway before it:  docker build -f deploy/images/gateway.Dockerfile .
FROM node:24-bookworm-slim AS build
WORKDIR /src/frontend
COPY frontend/package.json frontend/package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY contracts/openapi /src/contracts/openapi
COPY frontend ./
RUN npm run build

FROM caddy:2.11-alpine
LABEL org.opencontainers.image.title="EU-ALMPO gateway" \
      org.opencontainers.image.licenses="EUPL-1.2"
# It runs without privileges, so the right to bind low ports that the base image grants has to go.
RUN setcap -r /usr/bin/caddy \
    && adduser -D -H -u 10001 almpo \
    && chown -R 10001 /data /config
COPY --from=build /src/frontend/dist /srv/app
COPY deploy/caddy/Caddyfile /etc/caddy/Caddyfile
ENV ALMPO_GATEWAY_BIND=0.0.0.0
USER 10001
EXPOSE 8080 8443
CMD ["caddy", "run", "--config", "/etc/caddy/Caddyfile", "--adapter", "caddyfile"]
