# One image per service, from one file:  docker build -f deploy/images/service.Dockerfile --build-arg SERVICE=cop-api .
# The command is `serve` (the API), `work` (relay and consumers), `migrate`, or one of the service's own.
FROM python:3.12-slim-bookworm AS build
ARG SERVICE
RUN pip install --no-cache-dir uv==0.13.9
ENV UV_PYTHON_DOWNLOADS=never UV_LINK_MODE=copy UV_COMPILE_BYTECODE=1 UV_PROJECT_ENVIRONMENT=/opt/almpo
WORKDIR /src
COPY pyproject.toml uv.lock ./
COPY contracts contracts
COPY libs libs
COPY services services
COPY deploy/local deploy/local
RUN uv sync --frozen --no-dev --no-editable --package "$SERVICE"

FROM python:3.12-slim-bookworm
ARG SERVICE
LABEL org.opencontainers.image.title="EU-ALMPO $SERVICE" \
      org.opencontainers.image.licenses="EUPL-1.2"
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin almpo
COPY --from=build /opt/almpo /opt/almpo
COPY content /opt/content
COPY contracts /opt/contracts
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
# `python -m <package>`; a package is named like its service, with an underscore.
RUN printf '#!/bin/sh\nexec /opt/almpo/bin/python -m %s "$@"\n' "$(echo "$SERVICE" | tr - _)" > /usr/local/bin/service \
    && chmod 755 /usr/local/bin/service
ENV PATH=/opt/almpo/bin:$PATH PYTHONUNBUFFERED=1 \
    ALMPO_ENV=production ALMPO_HOST=0.0.0.0 ALMPO_PORT=8000 ALMPO_CONTENT=/opt/content
USER 10001
EXPOSE 8000
ENTRYPOINT ["/usr/local/bin/service"]
CMD ["serve"]
