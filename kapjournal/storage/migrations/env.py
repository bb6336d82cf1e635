"""Alembic's entry: runs on the connection that `storage.migrate` hands over."""

from alembic import context

from kapjournal.storage.migrate import METADATA, is_ours, render_type

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=METADATA,
    render_as_batch=connection.dialect.name == "sqlite",
    render_item=render_type,
    include_name=is_ours,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
