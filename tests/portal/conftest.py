from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.reading_room import Practice, open_practice
from tests.passphrases import worked_on_once
from tests.portal.house import Visitor, visitor


@pytest.fixture(autouse=True)
def _passphrases() -> Iterator[None]:
    with worked_on_once():
        yield


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    opened = open_practice(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def room(practice: Practice) -> Visitor:
    return visitor(practice)
