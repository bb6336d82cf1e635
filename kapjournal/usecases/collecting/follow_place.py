"""The crisis lines follow the client: where they say they will be, the numbers of that place are shown."""

from collections.abc import Sequence

from kapjournal.domain.prompt import Option, Prompt
from kapjournal.usecases.desk import Caller

PLACE = "day_before.place"
HOME_AGAIN = frozenset({"usual", "in_town"})


def note_place(caller: Caller, prompt: Prompt, picked: Sequence[Option]) -> None:
    """At the usual place the country is that of the time zone again."""
    if prompt.id == PLACE and any(option.id in HOME_AGAIN for option in picked):
        country = caller.desk.places.country(caller.known.time_zone)
        if country and country != caller.known.country:
            caller.update(country=country)


def follow_place(caller: Caller, prompt: Prompt, typed: str) -> None:
    """A place typed as the answer: the country follows, the hours stay (the journey may be short).

    What names no clear place changes nothing: another country's numbers would be worse than those of home.
    """
    if prompt.id != PLACE:
        return
    country = caller.desk.places.country_in(typed)
    if country:
        caller.update(country=country)
