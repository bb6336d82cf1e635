import pytest

from tests.adapters.sealing.practice import Practice


@pytest.fixture
def practice() -> Practice:
    return Practice()
