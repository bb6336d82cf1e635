"""Migrations give exactly the tables the models describe, and a newer database is refused."""

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from kapjournal.domain.errors import InvalidInput
from kapjournal.storage.engine import create
from kapjournal.storage.migrate import (
    LEVELS,
    METADATA,
    check_level,
    config,
    is_ours,
    level_of,
    newest,
    upgrade,
)


def test_models_and_migrations_are_equal(database_url: str) -> None:
    upgrade(database_url)
    engine = create(database_url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "include_name": is_ours})
        assert compare_metadata(context, METADATA) == []
    engine.dispose()


def test_the_program_knows_every_migration_in_its_folder() -> None:
    scripts = ScriptDirectory.from_config(config())
    assert tuple(one.revision for one in reversed(list(scripts.walk_revisions()))) == LEVELS


def test_upgrading_twice_changes_nothing(database_url: str) -> None:
    assert upgrade(database_url) == (None, newest())
    assert upgrade(database_url) == (newest(), newest())
    check_level(database_url)


def test_an_empty_database_is_told_how_to_get_its_tables(database_url: str) -> None:
    with pytest.raises(InvalidInput, match="no tables yet") as refused:
        check_level(database_url)
    assert "db upgrade" in refused.value.remedy


def test_a_database_of_a_newer_program_is_refused_unchanged(database_url: str) -> None:
    upgrade(database_url)
    engine = create(database_url)
    with engine.begin() as connection:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    with pytest.raises(InvalidInput, match="newer kapjournal"):
        upgrade(database_url)
    assert level_of(database_url) == "9999"
