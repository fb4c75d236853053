"""Other people on the same machine."""

import stat

import pytest

from tests.servers.product import Product


@pytest.mark.sqlite_only
def test_files_are_their_owners_alone(own_product: Product) -> None:
    """[SEC10] Nobody but their owner reads what the product writes, but for what it serves to all, even in an open folder."""
    own_product.data.mkdir(exist_ok=True)
    own_product.data.chmod(0o755)
    own_product.launch().ready()
    public = own_product.data / "static"
    written = [path for path in own_product.data.rglob("*") if path.is_file() and public not in path.parents]
    assert {"stormroom.sqlite3", "run.json", "secret_key", "valkey.conf"} <= {path.name for path in written}
    assert [path for path in written if stat.S_IMODE(path.stat().st_mode) & 0o077] == []
