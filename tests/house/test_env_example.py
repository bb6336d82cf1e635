"""`.env.example` says what the settings say."""

from pathlib import Path

import pytest
from pydantic import SecretStr

from kapjournal.config import Settings
from kapjournal.domain.errors import InvalidSetting

LINES = Path(".env.example").read_text("utf-8").splitlines()


@pytest.mark.parametrize("name", Settings.model_fields)
def test_every_setting_stands_in_the_example_with_its_description_and_default(name: str) -> None:
    field = Settings.model_fields[name]
    place = next(i for i, line in enumerate(LINES) if line.startswith(f"KAPJOURNAL_{name.upper()}="))
    assert LINES[place - 1] == f"# {field.description}"
    default = field.default.get_secret_value() if isinstance(field.default, SecretStr) else field.default
    assert LINES[place].partition("=")[2] == ("" if default is None else str(default))


def test_the_example_names_no_setting_that_does_not_exist() -> None:
    named = {line.partition("=")[0] for line in LINES if "=" in line and not line.startswith("#")}
    assert named == {f"KAPJOURNAL_{name.upper()}" for name in Settings.model_fields}


def test_a_malformed_setting_is_named_and_its_value_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KAPJOURNAL_LOG_LEVEL", "sesame-open")
    with pytest.raises(InvalidSetting, match="KAPJOURNAL_LOG_LEVEL") as refused:
        Settings.load()
    assert "sesame" not in str(refused.value)
    assert refused.value.remedy


def test_a_token_that_is_none_is_refused_with_a_remedy() -> None:
    settings = Settings(_env_file=None, bot_token=SecretStr("not a token"))
    with pytest.raises(InvalidSetting, match="KAPJOURNAL_BOT_TOKEN") as refused:
        _ = settings.token
    assert "BotFather" in refused.value.remedy
