"""What every test stands on: its own data folder, a real database, a real Valkey.

Two databases. `pytest` runs on an SQLite file; `pytest --database=postgres` runs the same tests on a PostgreSQL server that it
starts from a wheel. A test about one of them alone is marked `sqlite_only` or `postgres_only` and left out of the other run; what
uses no database at all is left out of the second one.

Settings are the product's own. What differs is what they read: this file sets the environment before Django is loaded, which is
why DJANGO_SETTINGS_MODULE stands here and not in pyproject.toml. `pytest -p no:django tests/core` loads no Django at all.
"""

import os
import shutil
import tempfile
from pathlib import Path

import pytest

DATA = Path(tempfile.mkdtemp(prefix="stormroom-test-"))
PLUGIN_OPTIONS = {"asyncio": ["asyncio_mode", "asyncio_default_fixture_loop_scope"], "django": ["django_find_project"]}


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    if not pluginmanager.hasplugin("django"):
        parser.addini("django_find_project", "pytest-django's own: pyproject.toml names it, and nobody else would know it")
    parser.addoption("--database", choices=["sqlite", "postgres"], default="sqlite", help="which database the tests use")
    # Options of plugins that a run leaves out stay in pyproject.toml, where an option that nobody knows is an error.
    for plugin, options in PLUGIN_OPTIONS.items():
        if not pluginmanager.hasplugin(plugin):
            for option in options:
                parser.addini(option, f"not used in this run: {plugin} is left out")


def pytest_configure(config: pytest.Config) -> None:
    if not config.pluginmanager.hasplugin("django") or only_hands_out(config):
        return
    config.pluginmanager.import_plugin("tests.servers.fixtures")
    os.environ["DJANGO_SETTINGS_MODULE"] = "simsite.settings"
    os.environ["STORMROOM_DATA"] = str(DATA)
    os.environ.pop("DATABASE_URL", None)
    os.environ.pop("REDIS_URL", None)
    if config.getoption("--database") == "postgres":
        from tests.servers.postgres import start_postgres  # noqa: PLC0415 - costs nothing in the other runs

        os.environ["DATABASE_URL"] = start_postgres(DATA / "pg")
    import django  # noqa: PLC0415 - the environment above comes first

    django.setup()


def only_hands_out(config: pytest.Config) -> bool:
    """Whether this process only hands tests out to others (pytest-xdist): those make an environment of their own.

    What this process set, they would inherit, and load the settings by it before they come to setting theirs.
    """
    return bool(config.getoption("numprocesses", None)) and not hasattr(config, "workerinput")


def pytest_unconfigure(config: pytest.Config) -> None:
    if config.getoption("--database") == "postgres":
        from tests.servers.postgres import stop_postgres  # noqa: PLC0415

        stop_postgres()
    shutil.rmtree(DATA, ignore_errors=True)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    left_out = [item for item in items if not _is_wanted(item, config.getoption("--database"))]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        gone = set(left_out)
        items[:] = [item for item in items if item not in gone]


def _is_wanted(item: pytest.Item, database: str) -> bool:
    if database == "sqlite":
        return item.get_closest_marker("postgres_only") is None
    uses = item.get_closest_marker("django_db") or {"db", "transactional_db"} & set(getattr(item, "fixturenames", ()))
    return item.get_closest_marker("sqlite_only") is None and bool(uses)
