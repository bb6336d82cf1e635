"""A slow rate claims only what can leave before its lease runs out."""

import pytest

from kapjournal.bot.delivery import at_once
from kapjournal.usecases.collecting.deliver_outbox import LEASE


@pytest.mark.parametrize("rate", [0.01, 0.5, 1, 2, 30, 5000])
def test_what_is_claimed_has_its_turn_within_half_its_lease(rate: float) -> None:
    claimed = at_once(rate)
    assert claimed >= 1
    assert claimed == 1 or claimed / rate <= LEASE.total_seconds() / 2


def test_the_usual_rate_uses_every_lane() -> None:
    assert at_once(30) == 64
