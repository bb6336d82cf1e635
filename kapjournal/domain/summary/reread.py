"""A page out of its plain data again: what was signed is shown as it was, and its hash says that it is."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from kapjournal.domain.course import Route
from kapjournal.domain.occasion import Domain, Occasion
from kapjournal.domain.plain import build
from kapjournal.domain.summary.page import (
    Coverage,
    CycleRow,
    Header,
    MeasureLine,
    Quote,
    RatingSeries,
    RequestLine,
    Screening,
    SideEffectLine,
    Summary,
)


def summary_from_json(page: Mapping[str, Any]) -> Summary:
    """The inverse of `summary_as_json`. Raises KeyError or ValueError for something it never wrote."""
    part = {one["name"]: one for one in page["sections"]}
    look_first, change = part["look_first"], part["change"]
    agenda = _quotes(part["agenda"])
    return Summary(
        header=_header(page),
        look_first=_quotes(look_first),
        side_effects=tuple(build(SideEffectLine, one) for one in look_first["side_effects"]),
        screening=build(Screening, look_first["screening"]),
        intention=tuple(one for one in agenda if one.why == "intention"),
        agenda=tuple(one for one in agenda if one.why not in {"intention", "off_limits"}),
        off_limits=tuple(one for one in agenda if one.why == "off_limits"),
        their_words=_quotes(part["their_words"]),
        ratings=tuple(_ratings(one) for one in change["ratings"]),
        medicine_sessions=tuple(datetime.fromisoformat(at) for at in change["medicine_sessions"]),
        measures=tuple(build(MeasureLine, one) for one in change["measures"]),
        cycles=tuple(_cycle(one) for one in change["cycles"]),
        actions=_quotes(part["actions"]),
        coverage=_coverage(page["coverage"]),
        requests=tuple(build(RequestLine, one) for one in page["requests"]),
        language=page["client"]["language"],
        overflow=page["overflow"],
        version_hash=page["hash"],
        engine=page["engine"],
    )


def _header(page: Mapping[str, Any]) -> Header:
    client, session = page["client"], page["session"]
    return Header(
        code_name=client["code_name"],
        session_number=session["number"],
        session_at=_time(session["at"]),
        route=None if session["route"] is None else Route(session["route"]),
        end_assumed=session["end_assumed"],
        window_from=datetime.fromisoformat(page["window"]["from"]),
        window_to=datetime.fromisoformat(page["window"]["to"]),
        compiled_at=datetime.fromisoformat(page["compiled_at"]),
        time_zone=client["time_zone"],
        signed_at=_time(page["signed_at"]),
        signed_by=page["signed_by"],
        integration_at=_time(page["integration_at"]),
    )


def _time(at: str | None) -> datetime | None:
    return None if at is None else datetime.fromisoformat(at)


def _quotes(section: Mapping[str, Any]) -> tuple[Quote, ...]:
    return tuple(build(Quote, one) for one in section["quotes"])


def _ratings(series: Mapping[str, Any]) -> RatingSeries:
    points = [(one["at"], one["value"]) for one in series["points"]]
    return build(RatingSeries, {**series, "points": points})


def _cycle(row: Mapping[str, Any]) -> CycleRow:
    scores = [(one["measure"], one["total"]) for one in row["scores"]]
    return build(CycleRow, {**row, "scores": scores})


def _coverage(coverage: Mapping[str, Any]) -> Coverage:
    """The counts by domain come back in the order of the domains: a JSON object has none of its own."""
    left_out = coverage["left_out_by_domain"]
    return Coverage(
        **{
            **coverage,
            "left_out_by_domain": tuple((one, left_out[one]) for one in Domain if one in left_out),
            "unanswered": tuple(
                (Occasion(one["occasion"]), one["question"]) for one in coverage["unanswered"]
            ),
        }
    )
