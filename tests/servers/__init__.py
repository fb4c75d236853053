"""Real servers for tests: PostgreSQL, Valkey and the product itself."""
