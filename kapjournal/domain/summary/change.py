"""The numbers of the page: ratings, measures, cycles, side effects. Nothing here judges a person."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime

from kapjournal.domain.course import RatingName, SessionKind
from kapjournal.domain.errors import InvalidInput
from kapjournal.domain.journal import Journal, JournalSession, MeasureTaken
from kapjournal.domain.measure import Measure, Score, score
from kapjournal.domain.safety import AskedState, SideEffect
from kapjournal.domain.summary.page import CycleRow, MeasureLine, Quote, RatingSeries, SideEffectLine

TREND_POINTS = 3
"""No line from fewer points: two are a difference, not a direction."""


def medicine_sessions(journal: Journal, now: datetime) -> list[JournalSession]:
    """Medicine sessions held by `now`, in order of time."""
    held = (
        one
        for one in journal.sessions
        if one.kind is SessionKind.MEDICINE and not one.cancelled and one.at <= now
    )
    return sorted(held, key=lambda one: (one.at, one.id))


def rating_series(journal: Journal, now: datetime) -> tuple[RatingSeries, ...]:
    points: defaultdict[RatingName, list[tuple[datetime, int]]] = defaultdict(list)
    for rating in journal.ratings:
        if rating.at <= now:
            points[rating.name].append((rating.at, rating.value))
    return tuple(
        RatingSeries(name, tuple(sorted(points[name])), trend=len(points[name]) >= TREND_POINTS)
        for name in RatingName
        if name in points
    )


def measure_lines(
    journal: Journal, measures: Mapping[str, Measure], now: datetime
) -> tuple[MeasureLine, ...]:
    """One line a measure: baseline (first complete form), previous (complete one before), now (the latest).

    Forms of a measure that this practice does not hold are left out: there is no licence to show them.
    Raises InvalidInput when responses do not fit the measure.
    """
    forms: defaultdict[str, list[MeasureTaken]] = defaultdict(list)
    for form in journal.measures:
        if form.measure in measures and form.at <= now:
            forms[form.measure].append(form)
    lines = []
    for name in sorted(forms):
        measure = measures[name]
        taken = sorted(forms[name], key=lambda form: form.at)
        scores = [_scored(measure, form) for form in taken]
        latest = scores[-1]
        complete = [one.total for one in scores[:-1] if one.total is not None]
        baseline = complete[0] if complete else None
        previous = complete[-1] if complete else None
        difference = latest.total - previous if latest.total is not None and previous is not None else None
        lines.append(
            MeasureLine(
                measure=name,
                title=measure.title,
                baseline=baseline,
                previous=previous,
                now=latest.total,
                now_at=taken[-1].at,
                difference=difference,
                notable_change=measure.notable_change,
                maximum=measure.maximum,
                unfinished=latest.total is None,
                thresholds=measure.bands,
                answered_items=latest.answered,
                items=latest.items,
                item9=latest.safety_item,
            )
        )
    return tuple(lines)


def _scored(measure: Measure, form: MeasureTaken) -> Score:
    try:
        return score(measure, form.responses)
    except InvalidInput as fault:
        raise InvalidInput(f"the {form.measure} form of {form.at.isoformat()}: {fault}") from fault


def side_effect_lines(journal: Journal, start: datetime, now: datetime) -> tuple[SideEffectLine, ...]:
    """Every side effect in one of four states. A yes in the window is never hidden by a later no."""
    lines = []
    for name in SideEffect:
        answers = sorted(
            (one for one in journal.side_effects if one.name is name and start <= one.at <= now),
            key=lambda one: one.at,
        )
        if not answers:
            lines.append(SideEffectLine(name, AskedState.NOT_ASKED))
            continue
        shown = next((one for one in reversed(answers) if one.state is AskedState.ASKED_YES), answers[-1])
        lines.append(SideEffectLine(name, shown.state, shown.at, shown.words))
    return tuple(sorted(lines, key=lambda line: _ORDER[line.state]))


_ORDER = {
    AskedState.ASKED_YES: 0,
    AskedState.ASKED_UNANSWERED: 1,
    AskedState.ASKED_NO: 2,
    AskedState.NOT_ASKED: 3,
}


def cycle_rows(
    journal: Journal,
    measures: Mapping[str, Measure],
    actions: Mapping[int, Quote],
    now: datetime,
) -> tuple[CycleRow, ...]:
    """One row a medicine session, with the last complete scores and the side effects until the next one.

    `actions` maps a row's place (from 0) to the quote of what was chosen after that session.
    """
    sessions = medicine_sessions(journal, now)
    rows = []
    for place, session in enumerate(sessions):
        until = sessions[place + 1].at if place + 1 < len(sessions) else now
        latest: dict[str, tuple[datetime, int]] = {}
        for form in sorted(journal.measures, key=lambda form: form.at):
            if form.measure in measures and session.at <= form.at <= until:
                total = _scored(measures[form.measure], form).total
                if total is not None:
                    latest[form.measure] = (form.at, total)
        felt = {
            one.name
            for one in journal.side_effects
            if one.state is AskedState.ASKED_YES and session.at <= one.at <= until
        }
        rows.append(
            CycleRow(
                number=session.number if session.number is not None else place + 1,
                at=session.at,
                route=session.route,
                dose=session.dose,
                blood_pressure=session.blood_pressure,
                scores=tuple((name, latest[name][1]) for name in sorted(latest)),
                side_effects=tuple(name for name in SideEffect if name in felt),
                action=actions.get(place),
            )
        )
    return tuple(rows)
