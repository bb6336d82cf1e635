from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.reading_room import Practice, open_practice
from tests.portal.house import Visitor, visitor


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    opened = open_practice(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def room(practice: Practice) -> Visitor:
    return visitor(practice)
