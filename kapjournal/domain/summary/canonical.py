"""The page as plain data, and the hash that names one version of it."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from kapjournal.domain.summary.page import Coverage, CycleRow, MeasureLine, Quote, Summary

_OUTSIDE_THE_HASH = ("hash", "compiled_at", "signed_at", "signed_by")


def summary_as_json(summary: Summary) -> dict[str, Any]:
    """The page in the shape of the journal file's `kapjournal/summary`, and what the page has besides.

    Times are ISO 8601 with offset. `start` and `end` count Unicode code points of the entry's text.
    """
    header = summary.header
    return {
        "format": "kapjournal/summary",
        "version": 1,
        "hash": summary.version_hash,
        "engine": summary.engine,
        "client": {
            "code_name": header.code_name,
            "language": summary.language,
            "time_zone": header.time_zone,
        },
        "window": {"from": _time(header.window_from), "to": _time(header.window_to)},
        "compiled_at": _time(header.compiled_at),
        "session": {
            "number": header.session_number,
            "at": _time(header.session_at),
            "route": header.route,
            "end_assumed": header.end_assumed,
        },
        "integration_at": _time(header.integration_at),
        "signed_at": _time(header.signed_at),
        "signed_by": header.signed_by,
        "overflow": summary.overflow,
        "coverage": _coverage(summary.coverage),
        "sections": [
            {
                "name": "look_first",
                "quotes": _quotes(summary.look_first),
                "side_effects": [
                    {"name": one.name, "state": one.state, "at": _time(one.at), "words": one.words}
                    for one in summary.side_effects
                ],
                "screening": {
                    "languages": list(summary.screening.languages),
                    "screened": summary.screening.screened,
                    "matched": summary.screening.matched,
                },
            },
            {
                "name": "agenda",
                "quotes": _quotes((*summary.intention, *summary.agenda, *summary.off_limits)),
            },
            {"name": "their_words", "quotes": _quotes(summary.their_words)},
            {
                "name": "change",
                "ratings": [
                    {
                        "name": one.name,
                        "trend": one.trend,
                        "points": [{"at": _time(at), "value": value} for at, value in one.points],
                    }
                    for one in summary.ratings
                ],
                "measures": [_measure(one) for one in summary.measures],
                "medicine_sessions": [_time(at) for at in summary.medicine_sessions],
                "cycles": [_cycle(one) for one in summary.cycles],
            },
            {"name": "actions", "quotes": _quotes(summary.actions)},
        ],
        "requests": [
            {
                "kind": one.kind,
                "at": _time(one.at),
                "met": one.met,
                "entry": one.entry,
                "words": one.words,
                "start": one.start,
                "end": one.end,
            }
            for one in summary.requests
        ],
    }


def version_hash(summary: Summary) -> str:
    """SHA-256 over the canonical page without the moment it was compiled or signed.

    The end of the window is that moment too, so it stays out; the engine's version is in.
    """
    return hash_of_page(summary_as_json(summary))


def hash_of_page(page: Mapping[str, Any]) -> str:
    """The version hash of a page in its plain form, as it was written at whatever time."""
    named = {key: value for key, value in page.items() if key not in _OUTSIDE_THE_HASH}
    named["window"] = {"from": page["window"]["from"]}
    written = json.dumps(named, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(written.encode("ascii")).hexdigest()


def _time(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat()


def _quotes(quotes: Iterable[Quote]) -> list[dict[str, Any]]:
    return [
        {
            "entry": one.entry,
            "text": one.text,
            "start": one.start,
            "end": one.end,
            "why": one.why,
            "tier": one.tier,
            "at": _time(one.at),
            "domain": one.domain,
            "occasion": one.occasion,
            "question": one.question,
            "stance": one.stance,
            "also": list(one.also),
            "later_edited": one.later_edited,
            "withdrawn": one.withdrawn,
            "voice_unconfirmed": one.voice_unconfirmed,
            "late": one.late,
        }
        for one in quotes
    ]


def _measure(line: MeasureLine) -> dict[str, Any]:
    return {
        "measure": line.measure,
        "title": line.title,
        "baseline": line.baseline,
        "previous": line.previous,
        "now": line.now,
        "now_at": _time(line.now_at),
        "difference": line.difference,
        "notable_change": line.notable_change,
        "maximum": line.maximum,
        "thresholds": list(line.thresholds),
        "unfinished": line.unfinished,
        "answered_items": line.answered_items,
        "items": line.items,
        "item9": line.item9,
    }


def _cycle(row: CycleRow) -> dict[str, Any]:
    return {
        "number": row.number,
        "at": _time(row.at),
        "route": row.route,
        "dose": row.dose,
        "blood_pressure": list(row.blood_pressure) if row.blood_pressure is not None else None,
        "scores": [{"measure": name, "total": total} for name, total in row.scores],
        "side_effects": list(row.side_effects),
        "action": _quotes((row.action,))[0] if row.action is not None else None,
    }


def _coverage(coverage: Coverage) -> dict[str, Any]:
    return {
        "asked": coverage.asked,
        "answered": coverage.answered,
        "free": coverage.free,
        "late": coverage.late,
        "edited": coverage.edited,
        "voice": coverage.voice,
        "unheard": coverage.unheard,
        "unsure": coverage.unsure,
        "unfinished": coverage.unfinished,
        "removed": coverage.removed,
        "withheld": coverage.withheld,
        "left_out": coverage.left_out,
        "left_out_by_domain": dict(coverage.left_out_by_domain),
        "unanswered": [
            {"occasion": occasion, "question": question} for occasion, question in coverage.unanswered
        ],
    }
