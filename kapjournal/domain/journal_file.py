"""The journal file: JSON text <-> `Journal` (format kapjournal/journal, version 1).

Keys that this version does not know are ignored. A missing key or a wrong type is refused with the JSON
path of the first fault; the message names types and never holds a client's words.
"""

import json
from typing import Any
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
from kapjournal.domain.json_place import JsonPlace
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
    top = JsonPlace(raw, "$").as_object()
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


def _no_constant(_name: str) -> None:
    raise ValueError


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (OSError, ValueError, LookupError):
        return False
    return True


def _session(node: JsonPlace) -> JournalSession:
    pressure = node.optional("blood_pressure", _pressure)
    return JournalSession(
        id=node.text("id"),
        kind=node.child("kind").member(SessionKind),
        at=node.time("at"),
        number=node.optional("number", JsonPlace.as_whole),
        route=node.optional("route", lambda one: one.member(Route)),
        ended_at=node.optional("ended_at", JsonPlace.as_time),
        end_assumed=node.flag("end_assumed"),
        dose=node.optional("dose", JsonPlace.as_text),
        blood_pressure=pressure,
        cancelled=node.flag("cancelled"),
    )


def _pressure(node: JsonPlace) -> tuple[str, str]:
    if not isinstance(node.value, list) or len(node.value) != 2:
        raise node.fault("a list of two texts (before, after)")
    before, after = (
        JsonPlace(value, f"{node.path}[{place}]").as_text() for place, value in enumerate(node.value)
    )
    return before, after


def _entries(top: JsonPlace) -> tuple[JournalEntry, ...]:
    entries = top.each("entries", _entry)
    seen: set[str] = set()
    for place, entry in enumerate(entries):
        if entry.id in seen:
            raise InvalidJournal(f"$.entries[{place}].id", "an earlier entry has this id")
        seen.add(entry.id)
    return entries


def _entry(node: JsonPlace) -> JournalEntry:
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
        replaces=node.optional("replaces", JsonPlace.as_text),
        late=node.flag("late"),
        safety=_findings(node, len(text)),
        group=node.optional("group", JsonPlace.as_text),
        choice=tuple(one.as_text() for one in node.list("choice", default=())) if node.has("choice") else (),
        stance=node.optional("stance", lambda one: one.member(Stance)),
        withdrawn=node.flag("withdrawn"),
        forwarded=node.flag("forwarded"),
        not_shown=node.flag("not_shown"),
    )


def _empty(node: JsonPlace) -> str:
    """An entry of sound, a sticker or a button alone has no text; the key must still be there."""
    node.child("text")
    return ""


def _prompt(node: JsonPlace) -> AskedPrompt:
    asked = node.as_object()
    return AskedPrompt(id=asked.text("id"), version=asked.whole("version"), text=asked.text("text"))


def _media(node: JsonPlace) -> Media:
    media = node.as_object()
    return Media(
        kind=media.text("kind"),
        seconds=media.optional("seconds", JsonPlace.as_whole),
        transcript=media.optional("transcript", lambda one: one.member(Transcript)) or Transcript.NONE,
        unsure=media.flag("unsure"),
    )


def _findings(node: JsonPlace, length: int) -> tuple[Finding, ...] | None:
    if not node.has("safety"):
        return None
    return tuple(_finding(one.as_object(), length) for one in node.list("safety"))


def _finding(node: JsonPlace, length: int) -> Finding:
    span = node.child("span")
    if not isinstance(span.value, list) or len(span.value) != 2:
        raise span.fault("a list of two whole numbers")
    start, end = (
        JsonPlace(value, f"{span.path}[{place}]").as_whole() for place, value in enumerate(span.value)
    )
    if not 0 <= start <= end <= length:
        raise InvalidJournal(span.path, "does not lie within the entry's text")
    return Finding(
        kind=node.child("kind").member(SafetyKind),
        tier=node.child("tier").member(SafetyTier),
        span=(start, end),
        basis=node.optional("basis", lambda one: one.member(SafetyBasis)) or SafetyBasis.WORDS,
        reason=node.optional("reason", JsonPlace.as_text) or "",
        urgency=node.optional("urgency", lambda one: one.member(Urgency)) or Urgency.NEXT_WORKING_DAY,
    )


def _asked(node: JsonPlace) -> Asked:
    return Asked(
        at=node.time("at"),
        occasion=node.child("occasion").member(Occasion),
        prompt=_prompt(node.child("prompt")),
        state=node.child("state").member(AnswerState),
        entry=node.optional("entry", JsonPlace.as_text),
    )


def _rating(node: JsonPlace) -> Rating:
    value = node.child("value")
    if not 0 <= value.as_whole() <= 10:
        raise InvalidJournal(value.path, "0 to 10 expected")
    return Rating(
        at=node.time("at"),
        name=node.child("name").member(RatingName),
        value=value.as_whole(),
        entry=node.optional("entry", JsonPlace.as_text),
    )


def _measure(node: JsonPlace) -> MeasureTaken:
    return MeasureTaken(
        at=node.time("at"),
        measure=node.text("measure"),
        version=node.whole("version"),
        responses=tuple(None if one.value is None else one.as_whole() for one in node.list("responses")),
    )


def _side_effect(node: JsonPlace) -> SideEffectAnswer:
    return SideEffectAnswer(
        at=node.time("at"),
        name=node.child("name").member(SideEffect),
        state=node.child("state").member(AskedState),
        words=node.optional("words", JsonPlace.as_text),
    )


def _request(node: JsonPlace) -> Request:
    return Request(
        at=node.time("at"),
        kind=node.text("kind"),
        met=node.flag("met"),
        entry=node.optional("entry", JsonPlace.as_text),
    )


def _review(node: JsonPlace) -> ReviewMark:
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
        else {
            "kind": media.kind,
            "seconds": media.seconds,
            "transcript": media.transcript.value,
            **_given({"unsure": media.unsure or None}),
        },
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
