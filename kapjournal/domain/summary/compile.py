"""Compile the page from an opened journal. Pure: the same journal gives the same page on any machine."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from kapjournal.domain.journal import AnswerState, EntryKind, Journal, Transcript
from kapjournal.domain.measure import Measure
from kapjournal.domain.occasion import Domain
from kapjournal.domain.safety import Finding
from kapjournal.domain.screening import languages_screened
from kapjournal.domain.summary.actions import (
    ACTION_WORDS,
    action_quotes,
    is_about_the_day,
    why_of_action,
)
from kapjournal.domain.summary.agenda import agenda_quotes, earlier_intention
from kapjournal.domain.summary.canonical import version_hash
from kapjournal.domain.summary.care import care_quotes
from kapjournal.domain.summary.change import (
    cycle_rows,
    measure_lines,
    medicine_sessions,
    rating_series,
    side_effect_lines,
)
from kapjournal.domain.summary.choose import Room, choose, content_stems
from kapjournal.domain.summary.encoder_port import Encoder
from kapjournal.domain.summary.look_first import Screen, quote_of, safety_quotes
from kapjournal.domain.summary.page import Coverage, Header, Quote, RequestLine, Screening, Summary
from kapjournal.domain.summary.reading import MOST_WORDS, count_words, trimmed
from kapjournal.domain.summary.standing import Fate, Read, RequestKind, stand
from kapjournal.domain.summary.ticked import without_words_said
from kapjournal.domain.summary.weigh import Passage, passages, with_meaning
from kapjournal.domain.summary.window import latest_medicine_session, next_integration, window_start

ENGINE = "lexical 3"
PAGE_WORDS = 400
THEIR_WORDS = 220
_CALLS_BACK = frozenset({"intention", "agenda", "commitment"})
"""What the client wants to bring or do: words that take it up tell what it is about."""


def compile_summary(
    journal: Journal,
    *,
    now: datetime,
    measures: Mapping[str, Measure],
    screen: Screen | None = None,
    encoder: Encoder | None = None,
) -> Summary:
    """The page a therapist reads before the integration session.

    `now` is aware; entries after it are not read. `measures` are those the practice may show. `screen`
    (text, language, hours after the last medicine session) reads entries that carry no screening of
    their own; without it they stay unscreened and the page says so.

    Raises InvalidInput when a form does not fit its measure.
    """
    start = window_start(journal, now)
    entries = sorted(
        (entry for entry in journal.entries if start <= entry.at <= now),
        key=lambda entry: (entry.at, entry.id),
    )
    reads = stand(entries)
    findings, screened = _findings(journal, reads, screen, now)
    look_first = safety_quotes(reads, findings)
    intention, agenda, off_limits = agenda_quotes(reads)
    earlier = earlier_intention(journal, start, now, written_since=bool(intention))
    intention = (*earlier, *intention)
    side_effects = side_effect_lines(journal, start, now)
    fixed = _words(look_first) + _words(intention) + _words(agenda) + _words(off_limits)
    ended = [one.ended_at or one.at for one in medicine_sessions(journal, now)]
    care = care_quotes(reads, look_first, PAGE_WORDS - fixed, side_effects=side_effects, medicine_ended=ended)
    look_first = (*look_first, *care)
    side_effects = without_words_said(side_effects, look_first)
    fixed += _words(care)
    fixed += sum(count_words(line.words) for line in side_effects if line.words)
    actions = action_quotes(reads, max(0, PAGE_WORDS - fixed))
    said = (*look_first, *intention, *agenda, *off_limits, *actions)
    room = room_beside(fixed, actions)
    found = _weighed(reads, said, encoder) if room.page > 0 else []
    their_words, steps = spread(found, said, room)
    actions = tuple(sorted((*actions, *steps), key=lambda quote: (quote.at, quote.entry, quote.start)))
    said = (*said, *steps)
    quoted = {quote.entry for quote in (*said, *their_words)}
    session = latest_medicine_session(journal, start, now)
    draft = Summary(
        header=Header(
            code_name=journal.code_name,
            session_number=session.number if session else None,
            session_at=session.at if session else None,
            route=session.route if session else None,
            end_assumed=bool(session and session.end_assumed),
            window_from=start,
            window_to=now,
            compiled_at=now,
            time_zone=journal.time_zone,
            integration_at=next_integration(journal, start, now),
        ),
        look_first=look_first,
        side_effects=side_effects,
        screening=Screening(
            languages=languages_screened(),
            screened=screened and _knows(journal.language),
            matched=sum(map(len, findings)),
        ),
        intention=intention,
        agenda=agenda,
        off_limits=off_limits,
        their_words=their_words,
        ratings=rating_series(journal, now),
        medicine_sessions=tuple(one.ended_at or one.at for one in medicine_sessions(journal, now)),
        measures=measure_lines(journal, measures, now),
        cycles=cycle_rows(journal, measures, _actions_by_session(journal, reads, start, now), now),
        actions=actions,
        coverage=_coverage(journal, reads, quoted, start, now),
        requests=_requests(journal, reads, start, now),
        language=journal.language,
        overflow=fixed > PAGE_WORDS,
        version_hash="",
        engine=ENGINE if encoder is None else f"{ENGINE}, {encoder.version}",
    )
    return _named(draft, journal)


def _named(draft: Summary, journal: Journal) -> Summary:
    """Give the page its hash, and its sign-off if exactly this version was signed."""
    page = replace(draft, version_hash=version_hash(draft))
    marks = sorted(
        (one for one in journal.reviews if one.version_hash == page.version_hash), key=lambda one: one.at
    )
    if not marks:
        return page
    return replace(page, header=replace(page.header, signed_at=marks[-1].at, signed_by=marks[-1].by))


def _knows(language: str) -> bool:
    """Whether the screen's lexicon reads this language ("es-MX" is Spanish)."""
    return language.replace("_", "-").split("-", maxsplit=1)[0].lower() in languages_screened()


def _findings(
    journal: Journal, reads: Sequence[Read], screen: Screen | None, now: datetime
) -> tuple[list[tuple[Finding, ...]], bool]:
    """What was found in each entry, and whether every entry was looked at."""
    ends = sorted(one.ended_at or one.at for one in medicine_sessions(journal, now))
    found: list[tuple[Finding, ...]] = []
    screened = True
    for read in reads:
        entry = read.entry
        if entry.safety is not None:
            found.append(entry.safety)
        elif screen is None:
            screened = screened and not entry.text
            found.append(())
        elif not entry.text:
            found.append(())
        else:
            before = [end for end in ends if end <= entry.at]
            hours = (entry.at - before[-1]).total_seconds() / 3600 if before else None
            found.append(screen(entry.text, journal.language, hours))
    return found, screened


def candidates(reads: Sequence[Read], said: Sequence[Quote]) -> list[Passage]:
    """Passages that could stand "in their words" beside what is `said` on the page already, best first."""
    quoted: dict[str, list[tuple[int, int]]] = {}
    for quote in said:
        quoted.setdefault(quote.entry, []).append((quote.start, quote.end))
    return passages(
        [
            replace(read, closed=(*read.closed, *quoted.get(read.entry.id, ())))
            for read in reads
            if read.entry.kind in {EntryKind.FREE, EntryKind.REFLECTION, EntryKind.COMMITMENT}
            and not is_about_the_day(read.entry)
        ],
        [quote.text for quote in said if quote.why in _CALLS_BACK],
    )


def _weighed(reads: Sequence[Read], said: Sequence[Quote], encoder: Encoder | None) -> list[Passage]:
    found = candidates(reads, said)
    return found if encoder is None else with_meaning(found, encoder)


def room_beside(fixed: int, actions: Sequence[Quote]) -> Room:
    """What is left of the page beside `fixed` words and the actions that are quoted anyway."""
    chosen = [quote for quote in actions if quote.why == "commitment"]
    stems = [content_stems(quote.text) for quote in chosen]
    return Room(
        PAGE_WORDS - fixed - _words(actions),
        THEIR_WORDS,
        ACTION_WORDS - _words(actions),
        frozenset().union(*stems),
        min((quote.at for quote in chosen), default=None),
    )


def spread(
    found: Sequence[Passage], said: Sequence[Quote], room: Room
) -> tuple[tuple[Quote, ...], tuple[Quote, ...]]:
    """What is chosen beside what is `said` on the page: "in their words", and among the actions what tells
    of a step. Answers to the question for a step stand there; other tellings where their own words are full.
    """
    chosen, steps = choose(found, room, taken=[content_stems(quote.text) for quote in said])
    return (
        tuple(
            replace(quote_of(one.read, one.start, one.end, one.domain.value), domain=one.domain)
            for one in chosen
        ),
        tuple(
            replace(quote_of(one.read, one.start, one.end, why_of_action(one.read)), domain=one.domain)
            for one in steps
        ),
    )


def _words(quotes: Sequence[Quote]) -> int:
    return sum(count_words(quote.text) for quote in quotes)


def _actions_by_session(
    journal: Journal, reads: Sequence[Read], start: datetime, now: datetime
) -> dict[int, Quote]:
    """What was chosen after each medicine session: the first commitment that still stands before the next."""
    sessions = medicine_sessions(journal, now)
    earlier = sorted((one for one in journal.entries if one.at < start), key=lambda one: (one.at, one.id))
    # what an entry in the window corrects is settled by the window's own reading
    corrected = {read.entry.replaces for read in reads}
    every = [*(read for read in stand(earlier) if read.entry.id not in corrected), *reads]
    steps = [read for read in every if read.entry.kind is EntryKind.COMMITMENT]
    chosen: dict[int, Quote] = {}
    for place, session in enumerate(sessions):
        until = sessions[place + 1].at if place + 1 < len(sessions) else now
        after = [read for read in steps if session.at <= read.entry.at <= until]
        quotes = action_quotes(after, 40)
        if quotes:
            chosen[place] = quotes[0]
    return chosen


def _requests(
    journal: Journal, reads: Sequence[Read], start: datetime, now: datetime
) -> tuple[RequestLine, ...]:
    """Requests the practice knows of, and those written as messages (whether met is not known of those),
    each in the client's own words where it was written.
    """
    pressed = [one for one in journal.requests if start <= one.at <= now]
    known = {one.entry for one in pressed if one.entry is not None}
    by_id = {read.entry.id: read for read in reads}
    lines = [
        _in_words(RequestLine(one.at, one.kind, one.met, one.entry), by_id.get(one.entry or ""))
        for one in pressed
    ]
    for read in reads:
        kinds = {} if read.entry.id in known else {kind: None for kind, _, _ in read.requests}
        for kind in kinds:
            line = RequestLine(read.entry.at, kind.value, met=False, entry=read.entry.id)
            lines.append(_in_words(line, read, kind))
    return tuple(sorted(lines, key=lambda one: (one.at, one.kind, one.entry or "")))


def _in_words(line: RequestLine, read: Read | None, kind: RequestKind | None = None) -> RequestLine:
    """The sentence that asks (of its kind, where one is named), if it is short enough for a quote."""
    if read is None or read.fate is not Fate.QUOTABLE:
        return line
    text = read.entry.text
    asked = [(start, end) for named, start, end in read.requests if kind in {None, named}]
    start, end = asked[0] if asked else trimmed(text, 0, len(text))
    if start >= end or count_words(text[start:end]) > MOST_WORDS:
        return line
    return replace(line, words=text[start:end], start=start, end=end)


def _coverage(
    journal: Journal, reads: Sequence[Read], quoted: set[str], start: datetime, now: datetime
) -> Coverage:
    asked = sorted(
        (one for one in journal.asked if start <= one.at <= now and one.state is not AnswerState.NOT_SENT),
        key=lambda one: (one.at, one.prompt.id),
    )
    counted = [read for read in reads if read.fate not in {Fate.SUPERSEDED, Fate.WITHDRAWN, Fate.NOT_SHOWN}]
    left_out = Counter(read.entry.domain for read in counted if read.entry.id not in quoted)
    spoken = [media for read in counted if (media := read.entry.media) is not None and media.is_speech]
    unfinished = sum(
        1
        for form in journal.measures
        if start <= form.at <= now and any(one is None for one in form.responses)
    )
    return Coverage(
        asked=len(asked),
        answered=sum(one.state is AnswerState.ANSWERED for one in asked),
        free=sum(read.entry.kind is EntryKind.FREE for read in counted),
        late=sum(read.entry.late for read in counted),
        edited=sum(read.fate is Fate.SUPERSEDED for read in reads),
        voice=len(spoken),
        unheard=sum(media.transcript is Transcript.NONE for media in spoken),
        unsure=sum(media.unsure for media in spoken),
        unfinished=unfinished,
        removed=sum(read.fate is Fate.WITHDRAWN for read in reads),
        withheld=sum(read.fate is Fate.NOT_SHOWN for read in reads),
        left_out=sum(left_out.values()),
        left_out_by_domain=tuple((domain, left_out[domain]) for domain in Domain if left_out[domain]),
        unanswered=tuple(
            dict.fromkeys(
                (one.occasion, one.prompt.text) for one in asked if one.state is not AnswerState.ANSWERED
            )
        ),
    )
