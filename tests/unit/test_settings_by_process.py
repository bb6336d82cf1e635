"""Neither side is given the other's secrets, wherever they are written down."""

from pathlib import Path

import pytest

from kapjournal.config import Settings
from kapjournal.wiring.processes import child_environment

WRITTEN_DOWN = """KAPJOURNAL_BOT_TOKEN=1234567:the-token-of-a-bot-that-is-none
KAPJOURNAL_INGEST_KEY=c2VjcmV0
KAPJOURNAL_INGEST_KEY_FILE=keys/ingest_key
KAPJOURNAL_SERVER_SECRETS=shared
"""
MINE = ("KAPJOURNAL_BOT_TOKEN", "KAPJOURNAL_INGEST_KEY", "KAPJOURNAL_INGEST_KEY_FILE")


@pytest.fixture
def one_folder_for_both(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / ".env").write_text(WRITTEN_DOWN, "utf-8")
    monkeypatch.chdir(tmp_path)
    for name in (*MINE, "KAPJOURNAL_SERVER_SECRETS"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def _as_a_child(kind: str, monkeypatch: pytest.MonkeyPatch) -> Settings:
    for name, value in child_environment(kind, {}).items():
        monkeypatch.setenv(name, value)
    return Settings.load()


@pytest.mark.usefixtures("one_folder_for_both")
def test_the_reading_room_does_not_take_the_collecting_sides_secrets_from_a_shared_file(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    settings = _as_a_child("portal", monkeypatch)
    assert not settings.bot_token.get_secret_value()
    assert not settings.ingest_key.get_secret_value()
    assert settings.ingest_key_file is None
    assert settings.secrets_text == "shared"


@pytest.mark.usefixtures("one_folder_for_both")
def test_the_collecting_side_reads_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = _as_a_child("collecting", monkeypatch)
    assert settings.token.startswith("1234567:")
    assert settings.ingest_text == "c2VjcmV0"


def test_the_reading_rooms_environment_is_without_them_too() -> None:
    given = dict.fromkeys((*MINE, "KAPJOURNAL_DATABASE_URL"), "x")
    assert not set(MINE) & set(child_environment("portal", given))
    assert child_environment("collecting", given) == given
