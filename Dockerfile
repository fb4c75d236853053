# One image for every program of the product; which one runs is the command (see docker-compose.yml).

FROM node:22-slim AS front-end
WORKDIR /src
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc ./
RUN npm ci --no-audit --no-fund
COPY frontend/ ./
RUN npm run build

FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 STORMROOM_DATA=/data DJANGO_SETTINGS_MODULE=simsite.settings
WORKDIR /app
COPY requirements.txt ./
RUN pip install --no-cache-dir --disable-pip-version-check --require-hashes -r requirements.txt \
    && useradd --uid 10001 --create-home stormroom \
    && mkdir /data && chown stormroom /data
COPY manage.py pyproject.toml LICENSE ./
COPY simsite/ simsite/
COPY teams/ teams/
COPY sims/ sims/
COPY --from=front-end /src/dist/ frontend/dist/
RUN python -m compileall -q simsite teams sims
USER stormroom
VOLUME /data
EXPOSE 8000
CMD ["python", "manage.py", "start", "web"]
