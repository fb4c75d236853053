"""Settings of the whole site. Every environment variable that the product knows is read in this file and nowhere else.

STORMROOM_DATA   folder for everything that is kept (default ./var)
DATABASE_URL     postgres://... or sqlite:///path (default: an SQLite file in the data folder)
DATABASE_POOL    largest number of PostgreSQL connections per process (default 10)
REDIS_URL        Redis or Valkey (default: the one that the running `manage.py up` started)
PORT             port of the web server (default 8000)
ALLOWED_HOSTS    host names, comma-separated (default: this machine's own names and addresses)
ORIGINS          full origins, comma-separated, for example https://storm.example.org (default: http:// + host + port)
SECRET_KEY       default: made on first start and kept in the data folder
TRUST_PROXY      1 when a proxy in front sets X-Forwarded-For and X-Forwarded-Proto itself
KEEP_DAYS        days until an exercise is deleted with all that was recorded, unless control says otherwise (default 30)
EMAIL_URL        smtp://user:password@host:port, or smtps:// (default: mails are printed to the log)
DEBUG            1 for development only
"""

import os
import sys
from pathlib import Path
from typing import Any

from simsite import sqlite

sqlite.use_bundled_build()  # before anything imports sqlite3

from csp.constants import NONCE, NONE, SELF  # noqa: E402

from simsite.addresses import http_origins, lan_address, network_origin, own_hosts  # noqa: E402
from simsite.database_url import database_from_url, sqlite_file  # noqa: E402
from simsite.email_url import email_settings_from_url  # noqa: E402
from simsite.run_file import read_run_file  # noqa: E402
from simsite.secret_key import stored_secret_key  # noqa: E402


def _listed(name: str) -> list[str]:
    return [item.strip().lower() for item in os.environ.get(name, "").split(",") if item.strip()]


# --- where things are ---------------------------------------------------------------------------------------------

BASE_DIR = Path(__file__).resolve().parent.parent
DATA_DIR = Path(os.environ.get("STORMROOM_DATA", "") or BASE_DIR / "var").resolve()
DATA_DIR.mkdir(parents=True, exist_ok=True, mode=0o700)
RUN = read_run_file(DATA_DIR)

DEBUG = os.environ.get("DEBUG") == "1"
PORT = int(os.environ.get("PORT", "") or RUN.get("port", 8000))
SECRET_KEY = os.environ.get("SECRET_KEY", "") or stored_secret_key(DATA_DIR / "secret_key")

ALLOWED_HOSTS = _listed("ALLOWED_HOSTS") or own_hosts()
ORIGINS = _listed("ORIGINS") or http_origins(ALLOWED_HOSTS, PORT)
HOSTS_ARE_CHOSEN = bool(_listed("ALLOWED_HOSTS") or _listed("ORIGINS"))
NETWORK_ORIGIN = network_origin(ORIGINS if HOSTS_ARE_CHOSEN else [], lan_address(), PORT)  # for links that are handed on
WEBSOCKET_ORIGINS = ORIGINS
CSRF_TRUSTED_ORIGINS = ORIGINS
# The proxy is trusted by decision, never by what a request says.
TRUST_PROXY = os.environ.get("TRUST_PROXY") == "1"

KEEP_DAYS = int(os.environ.get("KEEP_DAYS", "") or 30)

# --- what is installed --------------------------------------------------------------------------------------------

INSTALLED_APPS = [
    "simsite",
    "teams",
    "sims",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "channels",
    "csp",
    "django_vite",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "teams.middleware.no_store_middleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
]

ROOT_URLCONF = "simsite.urls"
ASGI_APPLICATION = "simsite.asgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "csp.context_processors.nonce",
            ]
        },
    }
]

# --- the database -------------------------------------------------------------------------------------------------

_database_url = os.environ.get("DATABASE_URL", "")
DATABASES: dict[str, dict[str, Any]] = {
    "default": database_from_url(_database_url, pool_size=int(os.environ.get("DATABASE_POOL", "") or 10))
    if _database_url
    else sqlite_file(DATA_DIR / "stormroom.sqlite3")
}
DATABASES["default"]["ATOMIC_REQUESTS"] = False
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# --- Redis: the doorbell, presence and Celery's broker ------------------------------------------------------------

EXTERNAL_REDIS_URL = os.environ.get("REDIS_URL", "")
REDIS_URL = EXTERNAL_REDIS_URL or str(RUN.get("redis_url", "redis://127.0.0.1:6379/0"))
CHANNEL_LAYERS: dict[str, dict[str, Any]] = {
    "default": {
        "BACKEND": "channels_redis.core.RedisChannelLayer",
        # The layer blocks in a read for seconds: a socket timeout would end it and close every idle WebSocket.
        "CONFIG": {"hosts": [{"address": REDIS_URL, "socket_timeout": None, "socket_connect_timeout": 2}], "prefix": "stormroom"},
    }
}

CELERY_BROKER_URL = REDIS_URL
CELERY_BROKER_TRANSPORT_OPTIONS = {
    # A killed worker's task is redelivered after the visibility timeout plus one sweep; by default sweeps are 100 s apart.
    "visibility_timeout": 120,
    "unacked_restore_interval": 5,
    "unacked_restore_throttle": 1,
    "socket_connect_timeout": 5,
}
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_BROKER_CONNECTION_MAX_RETRIES = None  # a worker outlives any outage of the broker
CELERY_BROKER_CONNECTION_TIMEOUT = 5
CELERY_WORKER_CANCEL_LONG_RUNNING_TASKS_ON_CONNECTION_LOSS = False  # the conductor goes on without the broker
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_SOFT_SHUTDOWN_TIMEOUT = 5
CELERY_WORKER_CONSUMER = "simsite.consumer:LastingConsumer"  # or a task in flight ends the worker when the broker goes
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_WORKER_REDIRECT_STDOUTS = False  # what a worker prints goes to the supervisor as it is
CELERY_WORKER_SEND_TASK_EVENTS = False
CELERY_ACCEPT_CONTENT = ["json"]
CELERY_TASK_SERIALIZER = "json"
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_STORE_EAGER_RESULT = False
CELERY_TASK_DEFAULT_QUEUE = "celery"
CELERY_TASK_ROUTES = {"sims.tasks.task_conduct*": {"queue": "conductor"}}
CELERY_TIMEZONE = "UTC"
CELERY_BEAT_SCHEDULE = {
    "revive-conductors": {
        "task": "sims.tasks.task_revive_conductors",
        "schedule": 1.0,
        # A tick that nobody took within its second is worth nothing: the next one says the same.
        "options": {"expires": 1, "ignore_result": True},
    },
    "delete-expired-exercises": {
        "task": "sims.tasks.task_delete_expired_exercises",
        "schedule": 3600.0,
        "options": {"expires": 3000, "ignore_result": True},
    },
}

# --- who ----------------------------------------------------------------------------------------------------------

AUTH_USER_MODEL = "teams.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("email", "name")},
    },
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
ACCOUNT_ADAPTER = "teams.adapter.AccountAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_RATE_LIMITS = {
    # `key` is an account together with an origin (teams.adapter): who guesses waits longer and longer, nobody else waits.
    "login_failed": "5/1m/key,10/10m/key,30/1d/key",
    # A whole room signs in from one address.
    "login": "120/m/ip",
}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_UNIQUE_EMAIL = True
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "optional"
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_LOGOUT_ON_GET = False
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "/"

# Used for rate limits of the sign-in pages only. In the process itself, so that nobody is locked out while Redis is away.
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}

EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
if os.environ.get("EMAIL_URL"):
    EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    globals().update(email_settings_from_url(os.environ["EMAIL_URL"]))

# --- what browsers are told ---------------------------------------------------------------------------------------

_HTTPS = all(origin.startswith("https://") for origin in ORIGINS)
SESSION_ENGINE = "simsite.sessions"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = _HTTPS
SESSION_COOKIE_NAME = "__Host-session" if _HTTPS else "session"
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "sims.views.csrf_failure"
CSRF_COOKIE_SECURE = _HTTPS
CSRF_COOKIE_NAME = "__Host-csrf" if _HTTPS else "csrf"
SECURE_SSL_REDIRECT = False  # the proxy's task
SECURE_HSTS_SECONDS = 31_536_000 if _HTTPS else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if TRUST_PROXY else None
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF, NONCE],
        "style-src": [SELF, NONCE],
        "img-src": [SELF, "data:", "blob:"],
        "font-src": [SELF],
        "media-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "object-src": [NONE],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 200

# --- files --------------------------------------------------------------------------------------------------------

FRONTEND_DIST = BASE_DIR / "frontend" / "dist"
STATIC_URL = "/static/"
STATIC_ROOT = DATA_DIR / "static"
STATIC_ROOT.mkdir(exist_ok=True)
STATICFILES_DIRS = [FRONTEND_DIST] if FRONTEND_DIST.is_dir() else []
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedStaticFilesStorage"},
}
WHITENOISE_IMMUTABLE_FILE_TEST = r"^/static/assets/.+-[A-Za-z0-9_-]{8}\."  # the names that the front-end build makes
MEDIA_ROOT = DATA_DIR / "media"
DJANGO_VITE = {"default": {"manifest_path": FRONTEND_DIST / "manifest.json", "dev_mode": False}}

# --- time, language, logs -----------------------------------------------------------------------------------------

TIME_ZONE = "UTC"
USE_TZ = True
LANGUAGE_CODE = "en"
USE_I18N = False
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
    "filters": {"secrets": {"()": "sims.masking.MaskSecrets"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "stream": sys.stderr, "formatter": "line", "filters": ["secrets"]}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {name: {"level": "INFO"} for name in ("simsite", "sims", "teams")},
}
