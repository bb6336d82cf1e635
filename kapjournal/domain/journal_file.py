"""The journal file: JSON text <-> `Journal` (format kapjournal/journal, version 1).

Keys that this version does not know are ignored. A missing key or a wrong type is refused with the JSON
path of the first fault; the message names types and never holds a client's words.
"""

import json
from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from kapjournal.domain.course import RatingName, Route, SessionKind, Track
from kapjournal.domain.errors import InvalidJournal
from kapjournal.domain.journal import (
    AnswerState,
    Asked,
    AskedPrompt,
    EntryKind,
    Journal,
    JournalEntry,
    JournalSession,
    MeasureTaken,
    Media,
    Rating,
    Request,
    ReviewMark,
    SideEffectAnswer,
    Stance,
    Transcript,
)
from kapjournal.domain.occasion import Domain, Occasion
from kapjournal.domain.safety import (
    AskedState,
    Finding,
    SafetyBasis,
    SafetyKind,
    SafetyTier,
    SideEffect,
    Urgency,
)

FORMAT = "kapjournal/journal"
VERSION = 1

_E = TypeVar("_E", bound=StrEnum)
_T = TypeVar("_T")
_REQUIRED = object()


def parse_journal(text: str) -> Journal:
    """Read a journal file.

    Raises InvalidJournal with the JSON path of the first fault.
    """
    try:
        raw = json.loads(text, parse_constant=_no_constant)
    except RecursionError:
        raise InvalidJournal("$", "nested too deeply") from None
    except ValueError as fault:
        # the decoder's own message can hold the text around the fault
        place = f"line {fault.lineno}" if isinstance(fault, json.JSONDecodeError) else "a number"
        raise InvalidJournal("$", f"not JSON ({place})") from None
    top = _Node(raw, "$").as_object()
    if top.text("format") != FORMAT:
        raise InvalidJournal("$.format", f'"{FORMAT}" expected')
    if top.whole("version") != VERSION:
        raise InvalidJournal(
            "$.version", f"version {VERSION} expected", remedy="Read this file with a newer kapjournal."
        )
    client = top.child("client").as_object()
    zone = client.text("time_zone")
    if not _is_zone(zone):
        raise InvalidJournal("$.client.time_zone", "not an IANA time zone")
    return Journal(
        code_name=client.text("code_name"),
        language=client.text("language"),
        time_zone=zone,
        exported_at=top.time("exported_at"),
        tracks=tuple(one.member(Track) for one in top.child("course").as_object().list("tracks", default=())),
        sessions=top.each("sessions", _session),
        entries=_entries(top),
        asked=top.each("asked", _asked),
        ratings=top.each("ratings", _rating),
        measures=top.each("measures", _measure),
        side_effects=top.each("side_effects", _side_effect),
        requests=top.each("requests", _request),
        reviews=top.each("reviews", _review),
    )


class _Node:
    """One JSON value with its path, and the questions that may be asked of it."""

    def __init__(self, value: Any, path: str) -> None:
        self.value = value
        self.path = path

    def fault(self, expected: str) -> InvalidJournal:
        return InvalidJournal(self.path, f"{expected} expected, {_kind(self.value)} given")

    def as_object(self) -> "_Node":
        if not isinstance(self.value, dict):
            raise self.fault("an object")
        return self

    def has(self, key: str) -> bool:
        return self.value.get(key) is not None

    def child(self, key: str) -> "_Node":
        if key not in self.value:
            raise InvalidJournal(f"{self.path}.{key}", "missing")
        return _Node(self.value[key], f"{self.path}.{key}")

    def optional(self, key: str, read: Callable[["_Node"], _T]) -> _T | None:
        """None when the key is missing or null."""
        return read(self.child(key)) if self.has(key) else None

    def list(self, key: str, default: tuple[Any, ...] | object = _REQUIRED) -> "list[_Node]":
        if default is not _REQUIRED and key not in self.value:
            return []
        node = self.child(key)
        if not isinstance(node.value, list):
            raise node.fault("a list")
        return [_Node(value, f"{node.path}[{place}]") for place, value in enumerate(node.value)]

    def each(self, key: str, read: Callable[["_Node"], _T]) -> tuple[_T, ...]:
        """Read a list of objects; entries and sessions are required, the other lists may be missing."""
        required = key in {"entries", "sessions"}
        nodes = self.list(key) if required else self.list(key, default=())
        return tuple(read(node.as_object()) for node in nodes)

    def as_text(self) -> str:
        if not isinstance(self.value, str):
            raise self.fault("text")
        return self.value

    def text(self, key: str) -> str:
        return self.child(key).as_text()

    def as_whole(self) -> int:
        if not isinstance(self.value, int) or isinstance(self.value, bool):
            raise self.fault("a whole number")
        return self.value

    def whole(self, key: str) -> int:
        return self.child(key).as_whole()

    def as_flag(self) -> bool:
        if not isinstance(self.value, bool):
            raise self.fault("true or false")
        return self.value

    def flag(self, key: str) -> bool:
        """A flag that may be left out means false."""
        return self.child(key).as_flag() if self.has(key) else False

    def as_time(self) -> datetime:
        try:
            at = datetime.fromisoformat(self.as_text())
        except ValueError:
            raise self.fault("an ISO 8601 time with offset") from None
        if at.tzinfo is None:
            raise InvalidJournal(self.path, "the time has no offset")
        return at

    def time(self, key: str) -> datetime:
        return self.child(key).as_time()

    def member(self, members: type[_E]) -> _E:
        try:
            return members(self.as_text())
        except ValueError:
            raise InvalidJournal(self.path, f"one of {', '.join(members)} expected") from None


def _kind(value: Any) -> str:
    if value is None:
        return "null"
    names = {
        dict: "an object",
        list: "a list",
        str: "text",
        bool: "true or false",
        int: "a number",
        float: "a number",
    }
    return names.get(type(value), "something else")


def _no_constant(_name: str) -> None:
    raise ValueError


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (OSError, ValueError, LookupError):
        return False
    return True


def _session(node: _Node) -> JournalSession:
    pressure = node.optional("blood_pressure", _pressure)
    return JournalSession(
        id=node.text("id"),
        kind=node.child("kind").member(SessionKind),
        at=node.time("at"),
        number=node.optional("number", _Node.as_whole),
        route=node.optional("route", lambda one: one.member(Route)),
        ended_at=node.optional("ended_at", _Node.as_time),
        end_assumed=node.flag("end_assumed"),
        dose=node.optional("dose", _Node.as_text),
        blood_pressure=pressure,
        cancelled=node.flag("cancelled"),
    )


def _pressure(node: _Node) -> tuple[str, str]:
    if not isinstance(node.value, list) or len(node.value) != 2:
        raise node.fault("a list of two texts (before, after)")
    before, after = (
        _Node(value, f"{node.path}[{place}]").as_text() for place, value in enumerate(node.value)
    )
    return before, after


def _entries(top: _Node) -> tuple[JournalEntry, ...]:
    entries = top.each("entries", _entry)
    seen: set[str] = set()
    for place, entry in enumerate(entries):
        if entry.id in seen:
            raise InvalidJournal(f"$.entries[{place}].id", "an earlier entry has this id")
        seen.add(entry.id)
    return entries


def _entry(node: _Node) -> JournalEntry:
    text = node.text("text") if node.has("text") else _empty(node)
    return JournalEntry(
        id=node.text("id"),
        at=node.time("at"),
        kind=node.child("kind").member(EntryKind),
        domain=node.optional("domain", lambda one: one.member(Domain)) or Domain.OTHER,
        text=text,
        occasion=node.optional("occasion", lambda one: one.member(Occasion)),
        prompt=node.optional("prompt", _prompt),
        media=node.optional("media", _media),
        replaces=node.optional("replaces", _Node.as_text),
        late=node.flag("late"),
        safety=_findings(node, len(text)),
        group=node.optional("group", _Node.as_text),
        choice=tuple(one.as_text() for one in node.list("choice", default=())) if node.has("choice") else (),
        stance=node.optional("stance", lambda one: one.member(Stance)),
        withdrawn=node.flag("withdrawn"),
        forwarded=node.flag("forwarded"),
        not_shown=node.flag("not_shown"),
    )


def _empty(node: _Node) -> str:
    """An entry of sound, a sticker or a button alone has no text; the key must still be there."""
    node.child("text")
    return ""


def _prompt(node: _Node) -> AskedPrompt:
    asked = node.as_object()
    return AskedPrompt(id=asked.text("id"), version=asked.whole("version"), text=asked.text("text"))


def _media(node: _Node) -> Media:
    media = node.as_object()
    return Media(
        kind=media.text("kind"),
        seconds=media.optional("seconds", _Node.as_whole),
        transcript=media.optional("transcript", lambda one: one.member(Transcript)) or Transcript.NONE,
    )


def _findings(node: _Node, length: int) -> tuple[Finding, ...] | None:
    if not node.has("safety"):
        return None
    return tuple(_finding(one.as_object(), length) for one in node.list("safety"))


def _finding(node: _Node, length: int) -> Finding:
    span = node.child("span")
    if not isinstance(span.value, list) or len(span.value) != 2:
        raise span.fault("a list of two whole numbers")
    start, end = (_Node(value, f"{span.path}[{place}]").as_whole() for place, value in enumerate(span.value))
    if not 0 <= start <= end <= length:
        raise InvalidJournal(span.path, "does not lie within the entry's text")
    return Finding(
        kind=node.child("kind").member(SafetyKind),
        tier=node.child("tier").member(SafetyTier),
        span=(start, end),
        basis=node.optional("basis", lambda one: one.member(SafetyBasis)) or SafetyBasis.WORDS,
        reason=node.optional("reason", _Node.as_text) or "",
        urgency=node.optional("urgency", lambda one: one.member(Urgency)) or Urgency.NEXT_WORKING_DAY,
    )


def _asked(node: _Node) -> Asked:
    return Asked(
        at=node.time("at"),
        occasion=node.child("occasion").member(Occasion),
        prompt=_prompt(node.child("prompt")),
        state=node.child("state").member(AnswerState),
        entry=node.optional("entry", _Node.as_text),
    )


def _rating(node: _Node) -> Rating:
    value = node.child("value")
    if not 0 <= value.as_whole() <= 10:
        raise InvalidJournal(value.path, "0 to 10 expected")
    return Rating(
        at=node.time("at"),
        name=node.child("name").member(RatingName),
        value=value.as_whole(),
        entry=node.optional("entry", _Node.as_text),
    )


def _measure(node: _Node) -> MeasureTaken:
    return MeasureTaken(
        at=node.time("at"),
        measure=node.text("measure"),
        version=node.whole("version"),
        responses=tuple(None if one.value is None else one.as_whole() for one in node.list("responses")),
    )


def _side_effect(node: _Node) -> SideEffectAnswer:
    return SideEffectAnswer(
        at=node.time("at"),
        name=node.child("name").member(SideEffect),
        state=node.child("state").member(AskedState),
        words=node.optional("words", _Node.as_text),
    )


def _request(node: _Node) -> Request:
    return Request(
        at=node.time("at"),
        kind=node.text("kind"),
        met=node.flag("met"),
        entry=node.optional("entry", _Node.as_text),
    )


def _review(node: _Node) -> ReviewMark:
    return ReviewMark(at=node.time("at"), version_hash=node.text("version_hash"), by=node.text("by"))


def dump_journal(journal: Journal) -> dict[str, Any]:
    """The journal as plain data, ready for `json.dumps`; `parse_journal` reads back an equal journal.

    An entry that was never screened has no `safety` key.
    """
    return {
        "format": FORMAT,
        "version": VERSION,
        "exported_at": journal.exported_at.isoformat(),
        "client": {
            "code_name": journal.code_name,
            "language": journal.language,
            "time_zone": journal.time_zone,
        },
        "course": {"tracks": [track.value for track in journal.tracks]},
        "sessions": [_dump_session(one) for one in journal.sessions],
        "entries": [_dump_entry(one) for one in journal.entries],
        "asked": [
            {
                "at": one.at.isoformat(),
                "occasion": one.occasion.value,
                "prompt": _dump_prompt(one.prompt),
                "state": one.state.value,
                **({"entry": one.entry} if one.entry is not None else {}),
            }
            for one in journal.asked
        ],
        "ratings": [
            {"at": one.at.isoformat(), "name": one.name.value, "value": one.value, "entry": one.entry}
            for one in journal.ratings
        ],
        "measures": [
            {
                "at": one.at.isoformat(),
                "measure": one.measure,
                "version": one.version,
                "responses": list(one.responses),
            }
            for one in journal.measures
        ],
        "side_effects": [
            {"at": one.at.isoformat(), "name": one.name.value, "state": one.state.value, "words": one.words}
            for one in journal.side_effects
        ],
        "requests": [
            {"at": one.at.isoformat(), "kind": one.kind, "met": one.met, "entry": one.entry}
            for one in journal.requests
        ],
        "reviews": [
            {"at": one.at.isoformat(), "version_hash": one.version_hash, "by": one.by}
            for one in journal.reviews
        ],
    }


def _dump_session(one: JournalSession) -> dict[str, Any]:
    optional: dict[str, Any] = {
        "number": one.number,
        "route": one.route.value if one.route is not None else None,
        "ended_at": one.ended_at.isoformat() if one.ended_at is not None else None,
        "dose": one.dose,
        "blood_pressure": list(one.blood_pressure) if one.blood_pressure is not None else None,
        "end_assumed": one.end_assumed or None,
        "cancelled": one.cancelled or None,
    }
    return {"id": one.id, "kind": one.kind.value, "at": one.at.isoformat(), **_given(optional)}


def _dump_entry(one: JournalEntry) -> dict[str, Any]:
    optional: dict[str, Any] = {
        "safety": None if one.safety is None else [_dump_finding(finding) for finding in one.safety],
        "group": one.group,
        "choice": list(one.choice) or None,
        "stance": one.stance.value if one.stance is not None else None,
        "withdrawn": one.withdrawn or None,
        "forwarded": one.forwarded or None,
        "not_shown": one.not_shown or None,
    }
    media = one.media
    return {
        "id": one.id,
        "at": one.at.isoformat(),
        "kind": one.kind.value,
        "occasion": one.occasion.value if one.occasion is not None else None,
        "domain": one.domain.value,
        "prompt": _dump_prompt(one.prompt) if one.prompt is not None else None,
        "text": one.text,
        "media": None
        if media is None
        else {"kind": media.kind, "seconds": media.seconds, "transcript": media.transcript.value},
        "replaces": one.replaces,
        "late": one.late,
        **_given(optional),
    }


def _dump_prompt(prompt: AskedPrompt) -> dict[str, Any]:
    return {"id": prompt.id, "version": prompt.version, "text": prompt.text}


def _dump_finding(finding: Finding) -> dict[str, Any]:
    return {
        "kind": finding.kind.value,
        "tier": finding.tier.value,
        "basis": finding.basis.value,
        "span": list(finding.span),
        "reason": finding.reason,
        "urgency": finding.urgency.value,
    }


def _given(values: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value is not None}
