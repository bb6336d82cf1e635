"""The page as PDF, laid out by Typst. The template is fixed; all data is handed over as one JSON string.

Only fonts of this package and those inside Typst are used, so that a bare machine without a network
gives the same bytes. A script that they lack (Chinese, for one) falls back on the machine's own fonts,
and the first side says that the screen shows what the paper may not.
"""

import json
import re
from pathlib import Path
from typing import Any, Literal

from kapjournal.domain.journal import Journal
from kapjournal.domain.summary.page import Summary
from kapjournal.rendering.chart import render_chart
from kapjournal.rendering.clean import clean, direction, for_print, shortened
from kapjournal.rendering.compose import compose
from kapjournal.rendering.glyphs import FOLDER, covered
from kapjournal.rendering.html import by_domain
from kapjournal.rendering.press import press
from kapjournal.rendering.view import Cycle, EntryView, Page, Row, Said
from kapjournal.rendering.wording import Wording, wording

_TEMPLATE = Path(__file__).parent / "typst" / "summary.typ"

# The page takes the tallest graph that fits; in CSS pixels beside a width of 370.
_CHART_HEIGHTS = (140, 118, 100, 84)

Paper = Literal["a4", "us-letter"]


def render_pdf(
    summary: Summary,
    journal: Journal | None = None,
    paper: Paper = "a4",
    *,
    language: str = "en",
    notes: str = "",
) -> bytes:
    """Render the first side, the entries behind it, and at the end a sheet with the therapist's `notes`.

    Made to PDF/UA-1 (headings, reading order, the graph's words for a screen reader) whenever every
    character has a glyph. The creation date is `compiled_at`: the same summary gives the same bytes.
    Raises InvalidInput for a language without labels, Unavailable when it cannot be set just now.
    """
    page = compose(summary, journal, language=language)
    labels = wording(page.language, summary.header.time_zone)
    charts = [
        render_chart(
            summary.ratings,
            summary.medicine_sessions,
            language=page.language,
            time_zone=summary.header.time_zone,
            width=370,
            height=height,
        )
        for height in _CHART_HEIGHTS
    ]
    data = _Data(page, labels).whole() | {
        "paper": paper,
        "charts": charts,
        "chart_alt": _description(charts[0]),
    }
    data["notes"] = [for_print(part) for part in clean(notes).split("\n") if part.strip()]
    bundled = covered(json.dumps(data, ensure_ascii=False))
    data["unknown"] = "" if bundled else labels("page.unknown_characters")

    return press(
        _TEMPLATE.read_text("utf-8"),
        json.dumps(data, ensure_ascii=False),
        fonts=FOLDER,
        system=not bundled,
        timestamp=int(summary.header.compiled_at.timestamp()),
    )


class _Data:
    """The page as plain values for the template. Entries are named by their place, which is always safe."""

    def __init__(self, page: Page, labels: Wording) -> None:
        self.page, self.labels = page, labels
        self.targets: dict[str, int] = {}
        for place, entry in enumerate(page.entries):
            self.targets.setdefault(entry.id, place)

    def whole(self) -> dict[str, Any]:
        page = self.page
        groups = [
            {
                "domain": domain,
                "label": label,
                "entries": [{"target": self.targets[one.id], "when": one.when} for one in entries],
            }
            for domain, label, entries in by_domain(page.entries)
        ]
        linked = {group["domain"] for group in groups}
        return {
            "labels": self._labels(),
            "language": page.language,
            "title": page.title,
            "code_name": for_print(shortened(page.code_name, 32)),
            "session": page.session,
            "session_note": page.session_note,
            "status": for_print(shortened(page.status, 80)),
            "facts": page.facts,
            "empty": page.empty,
            "overflow": page.overflow,
            "look_first": [self._said(said) for said in page.look_first],
            "care": [self._said(said) for said in page.care],
            "mentioned": [self._said(said) for said in page.mentioned],
            "item9": [for_print(line) for line in page.item9],
            "screening": page.screening,
            "asked": [
                {
                    "state": row.state,
                    "label": row.label,
                    "items": [
                        {
                            "name": item.name,
                            "when": item.when,
                            "words": for_print(item.words) if item.words else "",
                        }
                        for item in row.items
                    ],
                }
                for row in page.asked
            ],
            "agenda": [self._row(row) for row in page.agenda],
            "words": [self._row(row) for row in page.words],
            "words_blank": page.words_blank,
            "unanswered": [for_print(shortened(line, 120)) for line in page.unanswered],
            "ratings": [
                {
                    "name": row.name,
                    "first": row.first,
                    "previous": row.previous,
                    "now": row.now,
                    "answers": row.answers,
                }
                for row in page.ratings
            ],
            "dots": page.dots,
            "not_drawn": page.not_drawn,
            "measures": [
                {
                    "title": for_print(shortened(row.title, 24)),
                    "baseline": row.baseline,
                    "previous": row.previous,
                    "now": row.now,
                    "when": row.when,
                    "difference": row.difference,
                    "notable": row.notable,
                    "reached": row.reached,
                    "cutoffs": row.cutoffs,
                    "unfinished": row.unfinished,
                }
                for row in page.measures
            ],
            "cycles": [self._cycle(cycle) for cycle in page.cycles],
            "actions": [self._row(row) for row in page.actions],
            "coverage": page.coverage,
            "left_out": page.left_out.rstrip("."),
            "not_quoted": [
                {
                    "domain": one.domain,
                    "label": one.label.lower(),
                    "count": one.count,
                    "linked": one.domain in linked,
                }
                for one in page.not_quoted
            ],
            "requests": [for_print(line) for line in page.requests],
            "limits": page.limits,
            "version": page.version,
            "has_entries": page.has_entries,
            "by_domain": groups,
            "entries": [self._entry(place, entry) for place, entry in enumerate(page.entries)],
        }

    def _said(self, said: Said) -> dict[str, Any]:
        return {
            "pieces": [for_print(piece) for piece in said.pieces],
            "dir": direction(" ".join(said.pieces)),
            "when": said.when,
            "about": for_print(said.about) if said.about else "",
            "tier": said.tier,
            "affirmed": said.affirmed,
            "mention": said.mention,
            "question": for_print(shortened(said.question, 90)) if said.question else "",
            "occasion": said.occasion,
            "marks": said.marks,
            "target": self.targets.get(said.entry),
        }

    def _row(self, row: Row) -> dict[str, Any]:
        return {"label": row.label, "said": [self._said(said) for said in row.said], "blank": row.blank}

    def _cycle(self, cycle: Cycle) -> dict[str, Any]:
        return {
            "number": cycle.number,
            "date": cycle.date,
            "route": cycle.route,
            "dose": for_print(shortened(cycle.dose, 16)),
            "pressure": for_print(shortened(cycle.pressure, 24)),
            "scores": [for_print(shortened(score, 20)) for score in cycle.scores],
            "side_effects": cycle.side_effects,
            "action": self._said(cycle.action) if cycle.action else None,
        }

    def _entry(self, place: int, entry: EntryView) -> dict[str, Any]:
        return {
            "target": place,
            "heading": entry.heading,
            "question": for_print(entry.question) if entry.question else "",
            "note": (
                entry.note + (f" {self.labels('entry.safety_stays')}" if entry.kept else "")
                if entry.note
                else ("" if entry.text else self.labels("entry.no_text"))
            ),
            "kept": [for_print(piece) for piece in entry.kept],
            "text": [for_print(part) for part in entry.text.split("\n") if part.strip()],
            "dir": direction(entry.text),
            "marks": [for_print(mark) for mark in entry.marks],
            "quoted": bool(entry.quoted),
        }

    def _labels(self) -> dict[str, Any]:
        names = {
            "none": "page.none",
            "omission": "page.omission",
            "version": "page.version",
            "continues": "page.continues",
            "earlier_rows": "page.earlier_rows",
            "behind": "page.behind",
            "not_answered_list": "page.not_answered_list",
            "nothing_written": "page.nothing_written",
            "look_first": "section.look_first",
            "care": "screening.care",
            "mentioned": "screening.mentioned",
            "agenda": "section.agenda",
            "their_words": "section.their_words",
            "change": "section.change",
            "actions": "section.actions",
            "coverage": "section.coverage",
            "notes": "section.notes",
            "entries": "section.entries",
            "requests": "coverage.requests",
            "no_requests": "coverage.no_requests",
            "notes_apart": "notes.apart",
            "therapist": "notes.therapist",
            "supervisor": "notes.supervisor",
            "window_entries": "entry.window",
            "quoted": "entry.quoted",
            "by_domain": "entry.by_domain",
            "back": "entry.back",
        }
        changes = (
            "ratings",
            "not_validated",
            "ratings_note",
            "rating",
            "first",
            "previous",
            "now",
            "answers",
            "measure",
            "baseline",
            "difference",
            "notable",
            "reached",
            "cycles",
            "no_ratings",
            "no_measures",
        )
        heads = ("cycle", "date", "route", "dose", "pressure", "scores", "side_effects", "action")
        labels: dict[str, Any] = {name: self.labels(key) for name, key in names.items()}
        labels |= {name: self.labels(f"change.{name}") for name in changes}
        return labels | {"cycle_heads": [self.labels(f"change.{name}") for name in heads]}


def _description(chart: str) -> str:
    found = re.search(r"<desc[^>]*>(.*?)</desc>", chart, re.DOTALL)
    return found.group(1) if found else ""
