"""Alembic migrations, packaged with the program. `kapjournal.storage.schema` runs them."""
