"""A whole course as one client will meet it: which questions on which day, and why each was chosen."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from babel.dates import format_datetime

from kapjournal.domain.candidate import Setting
from kapjournal.domain.client import History
from kapjournal.domain.composition import CompositionRequest
from kapjournal.domain.course import Route, SessionKind, Track
from kapjournal.domain.errors import InvalidInput
from kapjournal.domain.guidance import GuidanceSection, Notice
from kapjournal.domain.local_time import LocalTime, local
from kapjournal.domain.plan import PlannedOccasion, PlanRequest, Preferences, plan_course
from kapjournal.domain.prompt import ChosenPrompt, PromptKind, PromptSet
from kapjournal.domain.session import Session
from kapjournal.prompt_library.library import PromptLibrary

_MEDICINE_LASTS = timedelta(hours=2)
_INTEGRATION_LASTS = timedelta(hours=1)
_ENROLLED_BEFORE = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class PreviewRequest:
    """`starts` is the local time of the first medicine session (naive), in `zone`.

    `integration_in` counts from the start of a medicine session to its integration session. With more than
    one cycle the next medicine session comes `next_cycle_in` after the one before.
    """

    tracks: tuple[Track, ...]
    route: Route
    language: str
    starts: datetime
    integration_in: timedelta = timedelta(days=5)
    zone: str = "UTC"
    cycles: int = 1
    next_cycle_in: timedelta = timedelta(days=14)
    history: frozenset[History] = frozenset()
    setting: Setting = Setting.PRACTICE
    measures: tuple[str, ...] = ()
    fuller: bool = False
    fewer: bool = False

    def __post_init__(self) -> None:
        if not timedelta() < self.integration_in:
            raise InvalidInput(
                "integration_in: later than the medicine session", remedy="Give 3d, for example."
            )
        if not 1 <= self.cycles <= 24:
            raise InvalidInput("cycles: from 1 to 24")


@dataclass(frozen=True, slots=True)
class PreviewedOccasion:
    planned: PlannedOccasion
    notice: Notice
    asked: PromptSet


def preview_course(library: PromptLibrary, request: PreviewRequest) -> tuple[PreviewedOccasion, ...]:
    """The planned occasions in order, each with its set, as if every question were answered."""
    return tuple(walk(library, request, plan_of(request)))


def plan_of(request: PreviewRequest) -> tuple[PlannedOccasion, ...]:
    """The occasions of the course, for a client who enrolled a week before its first session."""
    enrolled_at = _start(request) - _ENROLLED_BEFORE
    return plan_course(
        PlanRequest(
            sessions=_sessions(request),
            preferences=Preferences(zone=request.zone),
            enrolled_at=enrolled_at,
            now=enrolled_at,
        )
    )


def preview_text(library: PromptLibrary, request: PreviewRequest) -> str:
    """The same for reading in a terminal."""
    events: list[tuple[datetime, list[str]]] = [
        (session.start(), _session_lines(session, library, request)) for session in _sessions(request)
    ]
    events += [
        (one.planned.due_at, _occasion_lines(one, library, request))
        for one in preview_course(library, request)
    ]
    lines = [_title(request), ""]
    for at, block in sorted(events, key=lambda event: event[0]):
        when = format_datetime(local(at, request.zone), "EEE d MMM y, HH:mm", locale=request.language)
        lines += [f"{when}  {block[0]}", *(f"    {line}" for line in block[1:]), ""]
    return "\n".join(lines)


def span(text: str) -> timedelta:
    """A time span written like "36h", "3d" or "2w". Raises InvalidInput for anything else."""
    found = re.fullmatch(r"([0-9]{1,4})([hdw])", text.strip())
    if found is None:
        raise InvalidInput(f"{text[:20]!r} is not a time span", remedy="Write it like 36h, 3d or 2w.")
    number = int(found.group(1))
    return {"h": timedelta(hours=number), "d": timedelta(days=number), "w": timedelta(weeks=number)}[
        found.group(2)
    ]


def _start(request: PreviewRequest) -> datetime:
    return LocalTime(request.starts, request.zone).instant()


def _sessions(request: PreviewRequest) -> tuple[Session, ...]:
    sessions = []
    for cycle in range(request.cycles):
        starts = request.starts + cycle * request.next_cycle_in
        for kind, wall, lasts in (
            (SessionKind.MEDICINE, starts, _MEDICINE_LASTS),
            (SessionKind.INTEGRATION, starts + request.integration_in, _INTEGRATION_LASTS),
        ):
            name = f"{kind}-{cycle + 1}"
            sessions.append(
                Session(name, "preview", kind, LocalTime(wall, request.zone), lasts, route=request.route)
            )
    return tuple(sessions)


def walk(
    library: PromptLibrary, request: PreviewRequest, plan: Sequence[PlannedOccasion]
) -> Iterator[PreviewedOccasion]:
    """Each planned occasion with its set; what was asked before counts for what comes after."""
    asked: list[str] = []
    by_cycle: dict[int, list[ChosenPrompt]] = {}
    for planned in plan:
        in_cycle = by_cycle.setdefault(planned.cycle, [])
        found = library.compose(
            CompositionRequest(
                language=request.language,
                occasions=planned.occasions,
                tracks=request.tracks,
                route=request.route,
                cycle=planned.cycle,
                week=planned.week,
                history=request.history,
                setting=request.setting,
                action_chosen=any(one.prompt.kind is PromptKind.COMMITMENT for one in in_cycle),
                fuller=request.fuller,
                fewer=request.fewer,
                measures=request.measures,
                asked=tuple(asked),
                asked_in_cycle=frozenset(one.prompt.id for one in in_cycle),
            )
        )
        in_cycle += found.prompts
        asked += [one.prompt.id for one in found.prompts]
        yield PreviewedOccasion(planned, library.notice(planned.primary, request.language), found)


def _title(request: PreviewRequest) -> str:
    tracks = ", ".join(track.replace("_", " ") for track in request.tracks) or "no track"
    days = request.integration_in / timedelta(days=1)
    return f"{tracks}; {request.route}; integration after {days:g} days; {request.language}; {request.zone}"


def _session_lines(session: Session, library: PromptLibrary, request: PreviewRequest) -> list[str]:
    lines = [f"=== {session.kind} session ==="]
    if session.kind is SessionKind.MEDICINE:
        guidance = library.guidance(request.language, request.route)
        lines += [f"· {line.text}" for line in guidance.section(GuidanceSection.AFTER_SESSION)]
    return lines


def _occasion_lines(one: PreviewedOccasion, library: PromptLibrary, request: PreviewRequest) -> list[str]:
    named = " + ".join(occasion.replace("_", " ") for occasion in one.planned.occasions)
    lines = [f"{named}: “{one.notice.text}” [{one.notice.button}]"]
    questions = [each for each in one.asked.prompts if each.prompt.kind is not PromptKind.MEASURE_ITEM]
    for number, chosen in enumerate(questions, start=1):
        prompt = chosen.prompt
        lines.append(f"{number} of {len(questions)}  {prompt.text}")
        if prompt.options:
            lines.append("        " + " ".join(f"[{option.label}]" for option in prompt.options))
        if prompt.rating:
            lines.append(f"        0 ({prompt.low}) … 10 ({prompt.high})")
        if prompt.hint:
            lines.append(f"        {prompt.hint}")
        lines.append(f"        ({prompt.id} v{prompt.version}: {chosen.because})")
    for measure_id in one.asked.measures:
        measure = library.measure(measure_id, request.language)
        lines.append(f"then    {measure.title}, {len(measure.items)} questions, as a form of its own")
    return lines
