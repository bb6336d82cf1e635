"""The client's own settings: each tap changes one thing and shows it; what is planned follows."""

import re
from datetime import time

from kapjournal.domain.chat import Mode
from kapjournal.domain.local_time import local
from kapjournal.domain.reflection import Reflection, ReflectionState
from kapjournal.usecases.collecting.change_preference import change_preference, preferences_shown, suggestion
from kapjournal.usecases.collecting.enrol_client import show_preferences
from kapjournal.usecases.desk import Caller
from kapjournal.usecases.plan_reflections import plan_reflections
from kapjournal.usecases.say import Button, Keyboard, answer

_HOUR = re.compile(
    r"\s*(?:at |(?:a )?las? )?(\d{1,2})(?:[:.h](\d{2}))?\s*h?\s*"
    r"(am|pm|a\. ?m\.|p\. ?m\.|de la (?:mañana|tarde|noche))?\s*",
    re.IGNORECASE,
)
_BEFORE_NOON, _AFTER_NOON = frozenset({"am", "mañana"}), frozenset({"pm", "tarde", "noche"})


def show_settings(caller: Caller, *, over: int | None = None) -> None:
    if caller.conversation.mode not in {Mode.SITTING, Mode.AWAIT_WORDS}:
        caller.go(Mode.IDLE)
    answer(caller, _text(caller), keyboard=_buttons(caller), over=over)


def change_setting(caller: Caller, do: str, *, over: int | None) -> str | None:
    """One tap of the settings. Returns a toast, or None."""
    client = caller.known
    match do:
        case "language":
            languages = caller.desk.texts.languages
            caller.update(language=languages[(languages.index(client.language) + 1) % len(languages)])
        case "zone":
            caller.go(Mode.AWAIT_CITY, back="settings")
            answer(caller, caller.text("zone.ask"))
            return None
        case "hour":
            caller.go(Mode.AWAIT_NUDGE_HOUR)
            answer(caller, caller.text("hour.ask"))
            return None
        case "fewer":
            caller.update(fewer=not client.fewer)
        case _:
            if not change_preference(caller, do):
                return caller.text("toast.closed")
    plan_reflections(caller.uow, caller.desk, caller.known)
    answer(caller, _text(caller), keyboard=_buttons(caller), over=over)
    return None


def leave_input(caller: Caller) -> None:
    """Nothing is asked for any more; a sitting that was open goes on."""
    if caller.conversation.mode not in {Mode.AWAIT_CITY, Mode.AWAIT_NUDGE_HOUR, Mode.AWAIT_PAUSE}:
        return
    standing = caller.uow.find(Reflection, client_id=caller.known.id, state=ReflectionState.OPEN)
    if standing is None:
        caller.go(Mode.IDLE)
    else:
        caller.go(Mode.SITTING, reflection_id=standing.id)


def take_city(caller: Caller, typed: str, *, insist: bool = True) -> bool:
    """A city typed for the time zone: input, not an entry. The local time is shown back.

    False when no city of that name is known and there is nothing to insist on. A name of several countries
    is asked again: crisis lines follow the country, and another country's would be worse than those of home.
    """
    places, known = caller.desk.places, caller.known.country
    zone = places.zone(typed)
    if zone is None:
        if insist:
            answer(caller, caller.text("zone.unknown"))
        return insist
    country = places.country_in(typed)
    if not country and places.country(zone) not in {"", known}:
        answer(caller, caller.text("zone.several"))
        return True
    back = caller.conversation.data.get("back")
    caller.update(time_zone=zone, country=country or known)
    plan_reflections(caller.uow, caller.desk, caller.known)
    if back == "enrol":
        show_preferences(caller)
        return True
    leave_input(caller)
    clock = caller.desk.texts.hour(local(caller.at, zone).time(), caller.language)
    answer(caller, caller.text("zone.set", time=clock))
    return True


def take_hour(caller: Caller, typed: str, *, insist: bool = True) -> bool:
    """When is a good time: 10, 18:30, 7 pm, a las 7 de la tarde. False as for `take_city`."""
    hour = hour_of(typed)
    if hour is None:
        if insist:
            answer(caller, caller.text("hour.unknown"))
        return insist
    caller.update(nudge_hour=hour)
    leave_input(caller)
    plan_reflections(caller.uow, caller.desk, caller.known)
    answer(caller, caller.text("hour.set", time=caller.desk.texts.hour(hour, caller.language)))
    return True


def hour_of(typed: str) -> time | None:
    found = _HOUR.fullmatch(typed)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    half = (found[3] or "").lower().replace(".", "").replace(" ", "").removeprefix("dela")
    if half in _AFTER_NOON and hour < 12:
        hour += 12
    elif hour == 12 and (half in _BEFORE_NOON or half == "noche"):
        hour = 0
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _text(caller: Caller) -> str:
    client = caller.known
    return caller.text(
        "settings.screen",
        hour=caller.desk.texts.hour(client.nudge_hour, caller.language),
        fewer=caller.text("fewer.yes" if client.fewer else "fewer.no"),
        **preferences_shown(caller),
    )


def _buttons(caller: Caller) -> Keyboard:
    def button(name: str) -> Button:
        return Button(caller.text(f"button.{name}"), f"t:{name}")

    return [
        [Button(caller.text("button.other_language"), "t:language"), button("zone")],
        [button("quiet"), button("hour")],
        [button("tidy"), button("phone")],
        *suggestion(caller, "t"),
        [button("fewer"), button("keep")],
    ]
