"""What stands in "Look at first" beside the quotes: item 9, what the screen can say, four states."""

from kapjournal.domain.safety import AskedState, SideEffect
from kapjournal.domain.summary.page import Summary
from kapjournal.rendering.clean import one_line
from kapjournal.rendering.view import AskedItem, AskedRow
from kapjournal.rendering.wording import Wording


def item9_lines(summary: Summary, wording: Wording) -> tuple[str, ...]:
    return tuple(
        wording(
            "screening.item9",
            title=one_line(line.title),
            value=line.item9,
            when=wording.short_moment(line.now_at, summary.header.window_to),
        )
        for line in summary.measures
        if line.item9
    )


def screening_lines(summary: Summary, wording: Wording) -> tuple[str, ...]:
    screening = summary.screening
    known = ", ".join(wording.named("language", language) for language in screening.languages)
    primary = summary.language.split("-")[0].lower()
    language = one_line(wording.named("language", summary.language))
    lines: list[str] = []
    if not screening.screened:
        lines.append(wording("screening.not_screened"))
    elif screening.matched or any(quote.tier for quote in summary.look_first):
        matched = max(screening.matched, sum(quote.tier is not None for quote in summary.look_first))
        lines.append(wording("screening.matched", count=matched, languages=known or wording("page.none")))
    else:
        lines.append(wording("screening.none_matched"))
    if screening.languages and primary not in {one.split("-")[0].lower() for one in screening.languages}:
        lines.append(wording("screening.language_not_screened", language=language, languages=known))
    coverage = summary.coverage
    if coverage.unheard:
        lines.append(wording("screening.unheard", count=coverage.unheard))
    if coverage.unsure:
        lines.append(wording("screening.unsure", count=coverage.unsure))
    return tuple(lines)


def asked_rows(summary: Summary, wording: Wording) -> tuple[AskedRow, ...]:
    lines = summary.side_effects
    listed = {line.name for line in lines}
    rows: list[AskedRow] = []
    for state in AskedState:
        items = [
            AskedItem(
                wording(f"side_effect.{line.name}"),
                wording.short_moment(line.at, summary.header.window_to) if line.at else "",
                one_line(line.words) if line.words else "",
            )
            for line in lines
            if line.state == state
        ]
        if state == AskedState.NOT_ASKED:
            # A side effect that no line names was not asked about; leaving it off would hide that.
            items += [AskedItem(wording(f"side_effect.{name}")) for name in SideEffect if name not in listed]
        rows.append(AskedRow(state.value, wording(f"asked.{state}"), tuple(items)))
    return tuple(rows)
