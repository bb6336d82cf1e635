"""Prompt files -> candidates. What one prompt alone can get wrong is found here; the rest in `rules`."""

import re
from dataclasses import replace
from types import MappingProxyType

from kapjournal.domain.candidate import ActionRule, Candidate, Conditions, CycleRule, OncePer, Setting
from kapjournal.domain.client import History
from kapjournal.domain.course import RatingName, Route, Track
from kapjournal.domain.occasion import Domain, Occasion
from kapjournal.domain.prompt import Option, Prompt, PromptKind
from kapjournal.domain.safety import SafetyKind, SideEffect
from kapjournal.domain.wording import with_checksum
from kapjournal.prompt_library.reading import Table
from kapjournal.prompt_library.shelf import Placed, Shelf

TEXT_LIMIT = 140
HINT_LIMIT = 60
LABEL_LIMIT = 32
END_LABEL_LIMIT = 24
REASON_LIMIT = 120

PROMPT_ID = re.compile(r"(?=.{3,48}\Z)[a-z][a-z0-9_]*(\.[a-z0-9_]+)+")
_OPTION_ID = re.compile(r"[a-z][a-z0-9_]{0,31}")
_TOPIC = re.compile(r"[a-z][a-z0-9_]{0,31}")
_BRACE = re.compile(r"[{}]")
_FIRST_DAY = {Occasion.LANDING, Occasion.NEXT_DAY}
_WHY = MappingProxyType(
    {"en": re.compile(r"\bwhy\b", re.IGNORECASE), "es": re.compile(r"\bpor ?qu[eé]\b", re.IGNORECASE)}
)
_FIXED_OPTIONS = MappingProxyType(
    {
        PromptKind.YES_NO_UNSURE: ("yes", "no", "unsure"),
        PromptKind.FOLLOW_UP: ("done", "stuck", "changed"),
        PromptKind.LANDING: ("fine", "queasy", "rough", "call_me"),
    }
)
_OPTION_COUNT = MappingProxyType({PromptKind.CHOICE: (2, 6), PromptKind.SEVERAL: (2, 12)})


def read_prompts(
    file: Table, shelf: Shelf, language: str, *, occasion: Occasion | None, track: Track | None
) -> None:
    """All prompts of one file. Exactly one of `occasion` and `track` is given."""
    for position, table in enumerate(file.tables("prompts")):
        found = _candidate(table, language, position, occasion, track)
        table.finish()
        if found is not None:
            shelf.candidates.append(Placed(found, file.problems.file, table.line))


def _candidate(
    table: Table, language: str, position: int, occasion: Occasion | None, track: Track | None
) -> Candidate | None:
    before = len(table.problems.found)
    prompt_id = table.matching("id", PROMPT_ID, "`day_3.image`")
    occasions = (occasion,) if occasion else table.many_of("occasions", Occasion, required=True)
    home = occasion or track
    if prompt_id and home and not prompt_id.startswith(f"{home}."):
        table.fault(
            "id", f"The id does not start with `{home}.`.", f"Write `{home}.{prompt_id.split('.')[-1]}`."
        )
    kind = table.one_of("kind", PromptKind)
    if kind is PromptKind.MEASURE_ITEM:
        table.fault("kind", "Measures are not written as prompts.", "Make a file under `measures/`.")
    version = table.integer("version", 1, 9999)
    domain = table.one_of("domain", Domain)
    texts = _texts(table)
    words = kind is not None and kind.takes_words
    hint = _plain(table, "hint", HINT_LIMIT, required=words)
    options = _options(table, kind)
    rating, low, high = _rating(table, kind)
    clinical = table.flag("clinical")
    topic = table.matching("topic", _TOPIC, "`insight`", required=False) or prompt_id
    candidate_rules = {
        "must": table.flag("must"),
        "weight": table.integer("weight", 1, 100, required=False) or 50,
        "order": table.integer("order", 1, 99, required=False),
        "once_per": table.one_of("once_per", OncePer, required=False),
        "when": _conditions(table),
        "reason": _plain(table, "reason", REASON_LIMIT, required=False),
    }
    if any(option.side_effect for option in options) and not clinical:
        table.fault("clinical", "A side effect is for the prescriber too.", "Add `clinical: true`.")
    _no_why(table, language, occasions, texts)
    if kind is None or version is None or domain is None or len(table.problems.found) > before:
        return None
    default = Prompt(
        id=prompt_id,
        version=version,
        language=language,
        kind=kind,
        domain=domain,
        text=texts[None],
        hint=hint,
        options=options,
        rating=rating,
        low=low,
        high=high,
        clinical=clinical,
    )
    return Candidate(
        prompt=with_checksum(default),
        by_route=tuple(
            (route, with_checksum(replace(default, text=text))) for route, text in texts.items() if route
        ),
        occasions=occasions,
        topic=topic,
        position=position,
        track=track,
        **candidate_rules,  # type: ignore[arg-type]
    )


def _plain(table: Table, key: str, limit: int, *, required: bool = True) -> str:
    """A text without placeholders: a prompt is asked as it stands in the file, so that its record is true."""
    text = table.text(key, limit=limit, required=required)
    if _BRACE.search(text):
        table.fault(key, "A broken placeholder: prompts have none.", "Remove the braces.")
    return text


def _texts(table: Table) -> dict[Route | None, str]:
    if not table.has("text_by_route"):
        return {None: _plain(table, "text", TEXT_LIMIT)}
    if table.has("text"):
        table.fault("text", "There is a `text_by_route` too.", "Keep one of the two.")
        table.text("text")
    routes = table.table("text_by_route")
    if routes is None:
        return {None: ""}
    texts: dict[Route | None, str] = {None: _plain(routes, "default", TEXT_LIMIT)}
    for route in Route:
        if routes.has(route):
            texts[route] = _plain(routes, route, TEXT_LIMIT)
    for key in routes.names:
        if key != "default" and key not in set(Route):
            routes.fault(key, f"Unknown route `{key[:40]}`.", f"Use default or one of: {', '.join(Route)}.")
    return texts


def _options(table: Table, kind: PromptKind | None) -> tuple[Option, ...]:
    if not table.has("options"):
        if kind in {*_FIXED_OPTIONS, *_OPTION_COUNT}:
            table.fault("options", "Buttons are missing.", "Add `options:`.")
        return ()
    options = tuple(_option(one) for one in table.tables("options"))
    ids = [option.id for option in options]
    if kind is not None and kind in _FIXED_OPTIONS:
        right = _FIXED_OPTIONS[kind]
        if tuple(ids) != right:
            table.fault("options", "These are not the buttons of this kind.", f"Write {', '.join(right)}.")
    elif kind is not None and kind in _OPTION_COUNT:
        fewest, most = _OPTION_COUNT[kind]
        if not fewest <= len(ids) <= most:
            table.fault("options", f"There are {len(ids)} buttons.", f"Give {fewest} to {most}.")
        if kind is PromptKind.SEVERAL and (not ids or ids[-1] != "none"):
            table.fault("options", "The way to say none of these is missing.", "End with an option `none`.")
    elif kind is not None:
        table.fault("options", f"The kind {kind} has no buttons.", "Remove `options:`, or change the kind.")
    for many, key in ((ids, "ids"), ([option.label for option in options], "labels")):
        if len(set(many)) != len(many):
            table.fault("options", f"Two buttons have the same of their {key}.", "Make them differ.")
    return options


def _option(table: Table) -> Option:
    option = Option(
        id=table.matching("id", _OPTION_ID, "`slept_badly`"),
        label=_plain(table, "label", LABEL_LIMIT),
        side_effect=table.one_of("side_effect", SideEffect, required=False),
        safety=table.one_of("safety", SafetyKind, required=False),
        urgent=table.flag("urgent"),
        asks_words=table.flag("asks_words"),
    )
    if option.urgent and option.safety is None:
        table.fault("urgent", "Only a safety answer can be urgent.", "Add `safety:`, or remove `urgent`.")
    table.finish()
    return option


def _rating(table: Table, kind: PromptKind | None) -> tuple[RatingName | None, str, str]:
    if kind is not PromptKind.RATING:
        for key in ("rating", "low", "high"):
            if table.has(key):
                table.fault(key, "Only a prompt of kind rating has this.", "Remove it, or change the kind.")
                table.text(key)
        return None, "", ""
    return (
        table.one_of("rating", RatingName),
        _plain(table, "low", END_LABEL_LIMIT),
        _plain(table, "high", END_LABEL_LIMIT),
    )


def _conditions(table: Table) -> Conditions:
    when = table.table("when", required=False)
    if when is None:
        return Conditions()
    conditions = Conditions(
        routes=when.many_of("routes", Route),
        tracks=when.many_of("tracks", Track),
        not_tracks=when.many_of("not_tracks", Track),
        history=when.many_of("history", History),
        cycle=when.one_of("cycle", CycleRule, required=False),
        setting=when.one_of("setting", Setting, required=False),
        action=when.one_of("action", ActionRule, required=False),
    )
    when.finish()
    return conditions


def _no_why(
    table: Table, language: str, occasions: tuple[Occasion, ...], texts: dict[Route | None, str]
) -> None:
    why = _WHY.get(language)
    if why and _FIRST_DAY.intersection(occasions) and any(why.search(text) for text in texts.values()):
        key = "text_by_route" if table.has("text_by_route") else "text"
        table.fault(key, "A “why” question on the first day.", "Ask what or how instead.")
