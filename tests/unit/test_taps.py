"""Every kind of button has a prefix of its own, so that no tap can be read as another."""

from aiogram.filters.callback_data import CallbackData

from kapjournal.bot import taps


def test_no_two_kinds_of_button_share_a_prefix() -> None:
    kinds = [
        one
        for one in vars(taps).values()
        if isinstance(one, type) and issubclass(one, CallbackData) and one is not CallbackData
    ]
    prefixes = [kind.__prefix__ for kind in kinds]
    assert len(prefixes) == len(set(prefixes))
    assert len(kinds) > 10
