"""Summary (and Journal) -> Page: choosing labels, dates and order, once for every format."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, count

from kapjournal.domain.journal import Journal
from kapjournal.domain.occasion import Domain, Occasion
from kapjournal.domain.safety import AskedState, SafetyTier
from kapjournal.domain.summary.page import CycleRow, Quote, RequestLine, Summary
from kapjournal.rendering.change import any_dots, measure_rows, not_drawn, rating_rows
from kapjournal.rendering.clean import clean, language_tag, one_line
from kapjournal.rendering.entries import entries_behind
from kapjournal.rendering.safety import asked_rows, item9_lines, screening_lines
from kapjournal.rendering.view import (
    Cycle,
    NotQuoted,
    Page,
    Row,
    Said,
)
from kapjournal.rendering.wording import Wording, wording

_WORD_DOMAINS = (
    Domain.BODY,
    Domain.EMOTION,
    Domain.IMAGERY,
    Domain.INSIGHT,
    Domain.RELATIONSHIPS,
    Domain.DIFFICULTY,
    Domain.MEANING,
)
_ACTIONS = ("commitment", "done", "stuck", "changed")


def compose(summary: Summary, journal: Journal | None = None, *, language: str = "en") -> Page:
    """Lay the summary out in the reader's language. Raises InvalidInput for a language without labels."""
    composer = _Composer(summary, wording(language, summary.header.time_zone))
    page = composer.page(journal)
    if journal is None:
        return page
    entries = entries_behind(summary, journal, tuple(all_said(page)), composer.wording)
    return replace(page, entries=entries, has_entries=True)


def all_said(page: Page) -> Iterator[Said]:
    """Every quote on the page, in order of its number."""
    yield from page.look_first
    yield from page.care
    yield from page.mentioned
    for row in chain(page.agenda, page.words, page.actions):
        yield from row.said
    yield from (cycle.action for cycle in page.cycles if cycle.action)


class _Composer:
    def __init__(self, summary: Summary, labels: Wording) -> None:
        self.summary = summary
        self.wording = labels
        self.around = summary.header.window_to
        self._numbers = count(1)

    def page(self, journal: Journal | None) -> Page:
        summary, wording, header = self.summary, self.wording, self.summary.header
        signed = header.signed_at is not None
        session, session_note = self._session()
        # Quotes are numbered in the order of the page: sections are built in that order.
        mention = SafetyTier.MENTION
        look_first = self._said([one for one in summary.look_first if one.tier not in {None, mention}])
        care = self._said([one for one in summary.look_first if one.tier is None])
        mentioned = self._said([one for one in summary.look_first if one.tier == mention])
        agenda = self._agenda(journal)
        words, words_blank = self._words()
        actions = self._actions()
        return Page(
            language=wording.language,
            words_language=language_tag(summary.language),
            title=wording("page.title", code_name=one_line(header.code_name)),
            code_name=one_line(header.code_name),
            session=session,
            session_note=session_note,
            status=self._status(),
            signed=signed,
            facts=self._facts(),
            empty=wording("page.empty") if self._is_empty() else "",
            overflow=wording("page.overflow") if summary.overflow else "",
            look_first=look_first,
            care=care,
            mentioned=mentioned,
            item9=item9_lines(summary, wording),
            screening=screening_lines(summary, wording),
            asked=asked_rows(summary, wording),
            agenda=agenda,
            words=words,
            words_blank=words_blank,
            unanswered=tuple(
                f"{one_line(question)} ({wording(f'occasion.{occasion}')})"
                for occasion, question in summary.coverage.unanswered
            ),
            ratings=rating_rows(summary, wording),
            dots=any_dots(summary),
            not_drawn=not_drawn(summary, wording),
            measures=measure_rows(summary, wording),
            actions=actions,
            cycles=tuple(self._cycle(row) for row in summary.cycles),
            coverage=self._coverage(),
            left_out=(
                wording("coverage.left_out", count=summary.coverage.left_out)
                if summary.coverage.left_out
                else ("" if self._is_empty() else wording("coverage.left_out_none"))
            ),
            not_quoted=tuple(
                NotQuoted(domain.value, wording(f"domain.{domain}"), entries)
                for domain, entries in summary.coverage.left_out_by_domain
                if entries
            ),
            requests=tuple(self._request(request) for request in summary.requests),
            limits=wording("coverage.limits"),
            version=summary.version_hash[:12],
        )

    # header

    def _session(self) -> tuple[str, str]:
        header, wording = self.summary.header, self.wording
        if header.session_at is None:
            return wording("page.no_medicine_session"), ""
        name = (
            wording("page.medicine_session_unnumbered")
            if header.session_number is None
            else wording("page.medicine_session", number=header.session_number)
        )
        parts = [name, wording.moment(header.session_at)]
        if header.route is not None:
            parts.append(wording(f"route.{header.route}"))
        return " · ".join(parts), wording("page.end_assumed") if header.end_assumed else ""

    def _status(self) -> str:
        header, wording = self.summary.header, self.wording
        if header.signed_at is None:
            return wording("page.draft")
        when = wording.moment(header.signed_at)
        if header.signed_by:
            return wording("page.signed", when=when, by=one_line(header.signed_by))
        return wording("page.signed_unnamed", when=when)

    def _facts(self) -> tuple[tuple[str, str], ...]:
        header, coverage, wording = self.summary.header, self.summary.coverage, self.wording
        window = wording(
            "page.window_value", start=wording.day(header.window_from), end=wording.day(header.window_to)
        )
        answered = wording("page.answered_value", answered=coverage.answered, asked=coverage.asked)
        compiled = wording(
            "page.compiled_value", when=wording.moment(header.compiled_at), zone=wording.zone_name
        )
        facts = [(wording("page.window"), window), (wording("page.answered"), answered)]
        if header.integration_at is not None:
            facts.append((wording("page.integration"), wording.moment(header.integration_at)))
        facts.append((wording("page.compiled"), compiled))
        return tuple(facts)

    def _is_empty(self) -> bool:
        summary, coverage = self.summary, self.summary.coverage
        quoted = (summary.look_first, summary.intention, summary.agenda, summary.off_limits)
        told = (summary.their_words, summary.actions, summary.ratings, summary.measures, summary.requests)
        answered = any(
            line.state in {AskedState.ASKED_YES, AskedState.ASKED_NO} for line in summary.side_effects
        )
        return not (
            any(quoted) or any(told) or answered or coverage.answered or coverage.free or coverage.left_out
        )

    # quotes

    def _said(self, quotes: Sequence[Quote]) -> tuple[Said, ...]:
        """Join neighbours of one entry that say the same thing about it; "…" stands between the pieces."""
        lines: list[Said] = []
        last: Quote | None = None
        for quote in quotes:
            if last is not None and _joins(last, quote):
                lines[-1] = replace(lines[-1], pieces=(*lines[-1].pieces, clean(quote.text)), end=quote.end)
            else:
                lines.append(self._one(quote))
            last = quote
        return tuple(lines)

    def _one(self, quote: Quote) -> Said:
        wording = self.wording
        marks = [
            wording(f"mark.{name}")
            for name in ("later_edited", "withdrawn", "voice_unconfirmed", "late")
            if getattr(quote, name)
        ]
        if quote.stance is not None and quote.why not in {"agenda", "off_limits"}:
            marks.append(wording(f"mark.{quote.stance}"))
        about = wording.named("safety", quote.why) if quote.tier else ""
        occasion = wording(f"occasion.{quote.occasion}") if quote.occasion else ""
        return Said(
            entry=quote.entry,
            number=next(self._numbers),
            pieces=(clean(quote.text),),
            start=quote.start,
            end=quote.end,
            when=wording.short_moment(quote.at, self.around),
            iso=quote.at.isoformat(),
            about=about,
            tier=wording(f"tier.{quote.tier}") if quote.tier else "",
            affirmed=quote.tier == SafetyTier.AFFIRMED,
            mention=quote.tier == SafetyTier.MENTION,
            question=one_line(quote.question) if quote.question else occasion,
            occasion=occasion,
            marks=tuple(marks),
        )

    def _agenda(self, journal: Journal | None) -> tuple[Row, ...]:
        summary, wording = self.summary, self.wording
        before = {Occasion.DAY_BEFORE, Occasion.ENROLMENT}
        coming = {Occasion.BEFORE_INTEGRATION}
        return (
            Row(wording("agenda.intention"), self._said(summary.intention), self._blank(before, journal)),
            Row(wording("agenda.raise"), self._said(summary.agenda), self._blank(coming, journal)),
            Row(wording("agenda.off_limits"), self._said(summary.off_limits), self._blank(coming, journal)),
        )

    def _blank(self, occasions: set[Occasion], journal: Journal | None) -> str:
        """Silence has three meanings, and the page may not guess: unanswered, never asked, or unknown."""
        if any(occasion in occasions for occasion, _ in self.summary.coverage.unanswered):
            return self.wording("page.not_answered")
        if journal is not None:
            start, end = self.summary.header.window_from, self.summary.header.window_to
            states = {
                asked.state.value
                for asked in journal.asked
                if asked.occasion in occasions and start <= asked.at <= end
            }
            if states <= {"not_sent"}:
                return self.wording("page.not_asked")
            if states & {"unanswered", "skipped"}:
                return self.wording("page.not_answered")
        return self.wording("page.nothing_written")

    def _words(self) -> tuple[tuple[Row, ...], str]:
        wording, quotes = self.wording, self.summary.their_words
        left_out = dict(self.summary.coverage.left_out_by_domain)
        others = [domain for domain in Domain if domain not in _WORD_DOMAINS]
        rows: list[Row] = []
        blank: list[str] = []
        for domain in (*_WORD_DOMAINS, *others):
            said = self._said([quote for quote in quotes if quote.domain == domain])
            if said:
                rows.append(Row(wording(f"domain.{domain}"), said))
            elif domain in _WORD_DOMAINS:
                name = wording(f"domain.{domain}").lower()
                left = left_out.get(domain, 0)
                blank.append(f"{name} ({wording('words.not_quoted', count=left)})" if left else name)
        return tuple(rows), f"{wording('words.blank')}: {', '.join(blank)}." if blank else ""

    def _actions(self) -> tuple[Row, ...]:
        wording, quotes = self.wording, self.summary.actions
        known = [
            Row(wording(f"actions.{why}"), said)
            for why in _ACTIONS
            if (said := self._said([quote for quote in quotes if quote.why == why]))
        ]
        rest = self._said([quote for quote in quotes if quote.why not in _ACTIONS])
        return (*known, *([Row(wording("domain.action"), rest)] if rest else []))

    def _cycle(self, row: CycleRow) -> Cycle:
        wording, titles = self.wording, {line.measure: line.title for line in self.summary.measures}
        return Cycle(
            number=str(row.number),
            date=f"{wording.short_day(row.at)} {row.at.astimezone(wording.zone).year}",
            route=wording(f"route.{row.route}") if row.route else "–",
            dose=one_line(row.dose) if row.dose else "–",
            pressure=" → ".join(one_line(value) or "–" for value in row.blood_pressure)
            if row.blood_pressure
            else "–",
            scores=tuple(f"{one_line(titles.get(name, name))} {value}" for name, value in row.scores),
            side_effects=_listed(wording(f"side_effect.{name}") for name in row.side_effects),
            action=self._one(row.action) if row.action else None,
        )

    # coverage

    def _coverage(self) -> tuple[str, ...]:
        coverage, wording = self.summary.coverage, self.wording
        lines = [
            wording("coverage.asked", answered=coverage.answered, asked=coverage.asked, free=coverage.free),
            wording(
                "coverage.counts",
                late=coverage.late,
                edited=coverage.edited,
                voice=coverage.voice,
                unfinished=coverage.unfinished,
                removed=coverage.removed,
            ),
        ]
        if coverage.withheld:
            lines.append(wording("coverage.withheld", count=coverage.withheld))
        return tuple(lines)

    def _request(self, request: RequestLine) -> str:
        wording = self.wording
        met = wording("coverage.met" if request.met else "coverage.not_met")
        kind = one_line(wording.named("request", request.kind))
        words = f"\u201c{one_line(request.words)}\u201d, " if request.words else ""
        return f"{kind}, {wording.short_moment(request.at, self.around)}: {words}{met}"


def _joins(last: Quote, quote: Quote) -> bool:
    # A quote that starts before the one above it ends has nothing left out between them.
    same = (last.entry, last.why, last.tier, last.domain) == (
        quote.entry,
        quote.why,
        quote.tier,
        quote.domain,
    )
    return same and quote.start >= last.end


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names) or "–"
