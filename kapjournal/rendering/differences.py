"""What changed from one version of the page to another, line by line, section by section."""

from collections.abc import Iterator
from dataclasses import dataclass

from kapjournal.domain.summary.page import Summary
from kapjournal.rendering.clean import one_line
from kapjournal.rendering.compose import compose
from kapjournal.rendering.view import AskedRow, Cycle, Page, Row, Said
from kapjournal.rendering.wording import Wording, wording


@dataclass(frozen=True, slots=True, repr=False)
class SectionChange:
    """Lines of one section that only the later version has, and lines that only the earlier one had."""

    label: str
    came: tuple[str, ...]
    went: tuple[str, ...]


def differences(before: Summary, after: Summary, *, language: str = "en") -> tuple[SectionChange, ...]:
    """The sections that differ, in the order of the page. When it was compiled or signed is no difference."""
    earlier, later = _sections(before, language), _sections(after, language)
    found = []
    for label in later:
        came = tuple(line for line in later[label] if line not in earlier[label])
        went = tuple(line for line in earlier[label] if line not in later[label])
        if came or went:
            found.append(SectionChange(label, came, went))
    return tuple(found)


def _sections(summary: Summary, language: str) -> dict[str, list[str]]:
    page, t = compose(summary, language=language), wording(language, summary.header.time_zone)
    return {
        t("page.medicine_session_unnumbered"): list(_sessions(page, t)),
        t("section.look_first"): list(_look_first(page, t)),
        t("section.agenda"): [line for row in page.agenda for line in _row(row)],
        t("section.their_words"): [
            *(line for row in page.words for line in _row(row)),
            *(f"{t('page.not_answered_list')}: {one}" for one in page.unanswered),
        ],
        t("section.change"): list(_change(page, t)),
        t("section.actions"): [line for row in page.actions for line in _row(row)],
        t("section.coverage"): list(_coverage(page)),
        t("coverage.requests"): list(page.requests),
    }


def _sessions(page: Page, t: Wording) -> Iterator[str]:
    yield page.session + (f" ({page.session_note})" if page.session_note else "")
    yield from (f"{name}: {value}" for name, value in page.facts if name == t("page.integration"))


def _look_first(page: Page, t: Wording) -> Iterator[str]:
    yield from (_said(one) for one in page.look_first)
    yield from page.item9
    yield from (_said(one) for one in (*page.care, *page.mentioned))
    yield from page.screening
    yield from (_asked(row, t) for row in page.asked)


def _asked(row: AskedRow, t: Wording) -> str:
    items = [
        item.name
        + (f" “{item.words}”" if item.words else "")
        + (f" ({item.when})" if item.when and row.state == "asked_yes" else "")
        for item in row.items
    ]
    return f"{row.label}: {', '.join(items) or t('page.none')}"


def _row(row: Row) -> Iterator[str]:
    if not row.said:
        yield f"{row.label}: {row.blank}"
    yield from (f"{row.label}: {_said(one)}" for one in row.said)


def _said(said: Said) -> str:
    about = f"{said.about} ({said.tier}): " if said.about else ""
    marks = f" ({', '.join(said.marks)})" if said.marks else ""
    return about + " … ".join(f"“{one_line(piece)}”" for piece in said.pieces) + marks


def _change(page: Page, t: Wording) -> Iterator[str]:
    for rating in page.ratings:
        yield f"{rating.name}: {rating.first} → {rating.previous} → {rating.now} ({rating.answers})"
    for line in page.measures:
        unfinished = f" ({line.unfinished})" if line.unfinished else ""
        yield f"{line.title}: {line.baseline} → {line.previous} → {line.now}{unfinished}"
    for cycle in page.cycles:
        yield f"{t('change.cycle')} {cycle.number}: {_cycle(cycle)}"


def _cycle(cycle: Cycle) -> str:
    scores = ", ".join(cycle.scores) or "–"
    cells = [cycle.date, cycle.route, cycle.dose, cycle.pressure, scores, cycle.side_effects]
    return " · ".join([*cells, *([_said(cycle.action)] if cycle.action else [])])


def _coverage(page: Page) -> Iterator[str]:
    yield from page.coverage
    if page.left_out:
        domains = ", ".join(f"{one.label.lower()} {one.count}" for one in page.not_quoted)
        yield page.left_out + (f" ({domains})" if domains else "")
