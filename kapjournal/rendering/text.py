"""The page as plain text: for a terminal, and as the copy for the chart."""

import textwrap
from collections.abc import Iterator

from kapjournal.domain.summary.page import Summary
from kapjournal.rendering.clean import one_line, plain
from kapjournal.rendering.compose import compose
from kapjournal.rendering.view import Page, Row, Said
from kapjournal.rendering.wording import Wording, wording

WIDTH = 80


def render_text(summary: Summary, *, language: str = "en", width: int = WIDTH) -> str:
    """Render the page for a terminal, wrapped to `width` columns, without colour or control codes."""
    page = compose(summary, language=language)
    t = wording(page.language, summary.header.time_zone)
    wrapped: list[str] = []
    for line in _lines(page, t):
        indent = len(line) - len(line.lstrip(" "))
        wrapped += textwrap.wrap(line, width, subsequent_indent=" " * (indent + 2 if indent else 0)) or [""]
    return "\n".join(wrapped) + "\n"


def chart_note(summary: Summary, *, language: str = "en") -> str:
    """Render the copy for the chart: one statement a line to paste anywhere, never a therapist's notes."""
    page = compose(summary, language=language)
    return "\n".join(_lines(page, wording(page.language, summary.header.time_zone))) + "\n"


def _lines(page: Page, t: Wording) -> Iterator[str]:
    yield plain(page.title)
    yield page.session + (f" ({page.session_note})" if page.session_note else "")
    for name, value in page.facts:
        yield f"{name}: {value}"
    yield f"{plain(page.status)}. {t('page.version')}: {page.version}"
    yield from (line for line in (page.empty, page.overflow) if line)

    yield from _heading(t("section.look_first"))
    for said in page.look_first:
        yield from _said(said)
    yield from (f"  {plain(line)}" for line in page.item9)
    if page.care:
        yield f"  {t('screening.care')}:"
    for said in page.care:
        yield from _said(said, indent="    ")
    if page.mentioned:
        yield f"  {t('screening.mentioned')}:"
    for said in page.mentioned:
        yield from _said(said, indent="    ")
    yield from (f"  {line}" for line in page.screening)
    yield f"  {t('asked.caption')}:"
    for row in page.asked:
        items = [
            item.name
            + (f" “{plain(item.words)}”" if item.words else "")
            + (f" ({item.when})" if item.when and row.state == "asked_yes" else "")
            for item in row.items
        ]
        yield f"    {row.label}: {', '.join(items) or t('page.none')}"

    yield from _heading(t("section.agenda"))
    for agenda in page.agenda:
        yield from _row(agenda)

    yield from _heading(t("section.their_words"))
    for words in page.words:
        yield from _row(words)
    if page.words_blank:
        yield f"  {page.words_blank}"
    if page.unanswered:
        yield f"  {t('page.not_answered_list')}: {plain('; '.join(page.unanswered))}"

    yield from _heading(t("section.change"))
    yield from _change(page, t)

    yield from _heading(t("section.actions"))
    for action in page.actions:
        yield from _row(action)
    if not page.actions:
        yield f"  {t('page.nothing_written')}"

    yield from _heading(t("section.coverage"))
    yield from (f"  {line}" for line in page.coverage)
    if page.left_out:
        domains = ", ".join(f"{one.label.lower()} {one.count}" for one in page.not_quoted)
        yield f"  {page.left_out}" + (f" ({domains})" if domains else "")
    if page.requests:
        yield f"  {t('coverage.requests')}: {plain('; '.join(page.requests))}"
    else:
        yield f"  {t('coverage.no_requests')}"
    yield f"  {page.limits}"


def _change(page: Page, t: Wording) -> Iterator[str]:
    if not page.ratings:
        yield f"  {t('change.no_ratings')}"
    else:
        yield f"  {t('change.ratings')} ({t('change.not_validated')})"
    for rating in page.ratings:
        yield (
            f"    {rating.name}: {t('change.first').lower()} {rating.first}, "
            f"{t('change.previous').lower()} {rating.previous}, {t('change.now').lower()} {rating.now} "
            f"({t('change.answers').lower()}: {rating.answers})"
        )
    if not page.measures:
        yield f"  {t('change.no_measures')}"
    for line in page.measures:
        extra = "; ".join(part for part in (line.when, line.cutoffs, line.unfinished) if part)
        reached = f", {t('change.reached')}" if line.reached else ""
        yield (
            f"  {plain(line.title)}: {line.baseline} → {line.previous} → {line.now}, "
            f"{t('change.difference').lower()} {line.difference} "
            f"({t('change.notable').lower()} {line.notable}{reached}; {extra})"
        )
    if page.cycles:
        yield f"  {t('change.cycles')}:"
    for cycle in page.cycles:
        scores = ", ".join(cycle.scores) or "–"
        cells = (cycle.date, cycle.route, cycle.dose, cycle.pressure, scores, cycle.side_effects)
        action = f" · “{one_line(' … '.join(cycle.action.pieces))}”" if cycle.action else ""
        yield f"    {cycle.number}: {plain(' · '.join(cells) + action)}"


def _heading(name: str) -> Iterator[str]:
    yield ""
    yield name.upper()


def _row(row: Row) -> Iterator[str]:
    if not row.said:
        yield f"  {row.label}: {row.blank}"
        return
    yield f"  {row.label}:"
    for said in row.said:
        yield from _said(said, indent="    ")


def _said(said: Said, indent: str = "  ") -> Iterator[str]:
    words = " … ".join(f"“{one_line(plain(piece))}”" for piece in said.pieces)
    about = f"[{said.about}, {said.tier}] " if said.about else ""
    source = " · ".join(part for part in (said.when, said.question, said.entry, *said.marks) if part)
    yield f"{indent}{plain(about)}{words}"
    yield f"{indent}  {one_line(plain(source))}"
