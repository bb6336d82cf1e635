"""The page as HTML: a fragment for the reading room, or one file that stands alone.

No inline style and no script anywhere. The fragment needs `static/summary.css` from the same origin; the
file carries the same sheet in its only style block, allowed by its hash in a policy of its own.
"""

import base64
import hashlib
from collections.abc import Callable, Collection
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kapjournal.domain.journal import Journal
from kapjournal.domain.summary.page import Summary
from kapjournal.rendering.chart import render_chart
from kapjournal.rendering.clean import anchor, clean
from kapjournal.rendering.compose import compose
from kapjournal.rendering.view import EntryView, Page
from kapjournal.rendering.wording import wording

if TYPE_CHECKING:
    import jinja2

_HERE = Path(__file__).parent
STYLESHEET = _HERE / "static" / "summary.css"
"""What the reading room serves beside the fragment."""

PARTS = ("look_first", "agenda", "their_words", "change", "actions", "coverage")
PRESCRIBER_PARTS = ("look_first", "change")
"""A prescriber sees safety, side effects, measures and dates, and none of the journal."""


def render_html(
    summary: Summary, journal: Journal | None = None, *, language: str = "en", notes: str = ""
) -> str:
    """Render one self-contained file. With the journal, every entry of the window stands behind the page.

    `language` is the reader's and rules the labels; `notes` are the therapist's, on a sheet of their own.
    Raises InvalidInput for a language without labels.
    """
    context = _context(compose(summary, journal, language=language), summary, 1, PARTS)
    style = STYLESHEET.read_text("utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    # The sheet is ours and holds no "<", so it needs no escaping; a client's words never come near it.
    context |= {"style": _markup(style), "style_hash": _markup(digest), "notes": clean(notes)}
    return _environment().get_template("page.html").render(context)


def render_fragment(
    summary: Summary,
    journal: Journal | None = None,
    *,
    language: str = "en",
    parts: Collection[str] = PARTS,
    heading_level: int = 1,
    entry_url: Callable[[str], str] | None = None,
    domain_url: Callable[[str], str] | None = None,
    quote_extra: Callable[[int], str] | None = None,
) -> str:
    """Render the page for the reading room, without notes; with the journal, its entries follow.

    `parts` chooses sections (PRESCRIBER_PARTS for a prescriber, who is then given no journal).
    `entry_url` and `domain_url` say where an entry and the entries of a domain stand; without them links
    point into the fragment. `quote_extra` gives ready markup after a quote's source (a star form), by the
    quote's number on the page (see `compose.all_said`). Raises InvalidInput for an unknown language.
    """
    page = compose(summary, journal, language=language)
    context = _context(page, summary, heading_level, parts)
    if entry_url is not None:
        context["entry_url"] = entry_url
    if domain_url is not None:
        context["domain_url"] = domain_url
    if quote_extra is not None:
        context["quote_extra"] = lambda number: _markup(quote_extra(number))
    environment = _environment()
    rendered = environment.get_template("fragment.html").render(context)
    if page.has_entries and set(parts) >= set(PARTS):
        rendered += environment.get_template("entries.html").render(context)
    return rendered


def _context(page: Page, summary: Summary, level: int, parts: Collection[str]) -> dict[str, Any]:
    known = {entry.id for entry in page.entries}
    groups = by_domain(page.entries)
    domains = {domain for domain, _, _ in groups}
    chart = partial(
        render_chart,
        summary.ratings,
        summary.medicine_sessions,
        language=page.language,
        time_zone=summary.header.time_zone,
    )
    return {
        "page": page,
        "t": wording(page.language, summary.header.time_zone),
        "parts": frozenset(parts),
        # A cycle's action is a client's words: it goes only where the whole page goes.
        "whole": set(parts) >= set(PARTS),
        "engine": summary.engine,
        "h1": f"h{level}",
        "h2": f"h{level + 1}",
        "h3": f"h{level + 2}",
        "chart_wide": _markup(chart(identity="kj-chart-wide")),
        "chart_narrow": _markup(chart(width=360, height=230, identity="kj-chart-narrow")),
        "anchor": anchor,
        "known": known,
        "by_domain": groups,
        "entry_url": lambda entry: f"#{anchor(entry)}" if entry in known else "",
        "domain_url": lambda domain: f"#domain-{domain}" if domain in domains else "",
        "quote_extra": lambda _number: "",
    }


def by_domain(entries: Collection[EntryView]) -> list[tuple[str, str, list[EntryView]]]:
    groups: dict[str, tuple[str, list[EntryView]]] = {}
    for entry in entries:
        if entry.shown and not entry.quoted and not entry.replaced_by:
            groups.setdefault(entry.domain, (entry.domain_label, []))[1].append(entry)
    return [(domain, label, found) for domain, (label, found) in sorted(groups.items())]


def _markup(ready: str) -> str:
    from markupsafe import Markup

    return Markup(ready)  # noqa: S704  # our own graph, sheet or form, never a client's words


@cache
def _environment() -> "jinja2.Environment":
    import jinja2

    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
