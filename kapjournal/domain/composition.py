"""Which questions one client is asked on one occasion: a short set, and why each was chosen.

A course with several tracks gets one short set, never the sum. In this order: side-effect and safety
questions (always), the must prompts of the occasion, the therapist's own question, then one prompt a
topic while there is room. Between equals the least asked comes first, then a turn that moves on with the
cycle (with the week for the weekly question), so that the same answers always give the same set.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from kapjournal.domain.candidate import ActionRule, Candidate, CycleRule, OncePer, Setting
from kapjournal.domain.client import History
from kapjournal.domain.course import Route, Track
from kapjournal.domain.errors import InvalidInput
from kapjournal.domain.occasion import Domain, Occasion
from kapjournal.domain.prompt import ChosenPrompt, Prompt, PromptKind, PromptSet
from kapjournal.domain.wording import with_checksum

THERAPIST_QUESTION = "therapist.question"
"""Id of the one question a therapist may add for a client."""


@dataclass(frozen=True, slots=True)
class Size:
    """What a tired person finishes: `questions`, and `ratings` (one tap each, asked last) on top."""

    questions: int
    ratings: int = 0


SIZES: Mapping[Occasion, Size] = MappingProxyType(
    {
        Occasion.ENROLMENT: Size(5, 3),
        Occasion.DAY_BEFORE: Size(4, 1),
        Occasion.LANDING: Size(2),
        Occasion.NEXT_DAY: Size(2),
        Occasion.DAY_3: Size(2),
        Occasion.DAY_7: Size(3, 1),
        Occasion.WEEKLY: Size(1),
        Occasion.BEFORE_INTEGRATION: Size(2),
        Occasion.AFTER_INTEGRATION: Size(3),
        Occasion.TWO_WEEKS: Size(3, 2),
        Occasion.ONE_MONTH: Size(3, 2),
    }
)
"""Clinical protocol, section 2."""

MEASURED: frozenset[Occasion] = frozenset({Occasion.ENROLMENT, Occasion.TWO_WEEKS, Occasion.ONE_MONTH})
"""Where questionnaires are offered: at the start, then fortnightly at most."""

MEASURES_APART = 13
"""Days between two forms. One less than a fortnight: an evening's form may be followed by a morning's."""

_ASKS_OWN_QUESTION = frozenset({Occasion.DAY_7, Occasion.BEFORE_INTEGRATION})
_MOMENT = MappingProxyType({occasion: place for place, occasion in enumerate(Occasion)})
_TRACK_HISTORY = MappingProxyType({Track.MOOD: History.ELATION, Track.SUBSTANCE_USE: History.SUBSTANCE_USE})


@dataclass(frozen=True, slots=True)
class CompositionRequest:
    """What is known about one client when a set is put together.

    `occasions` holds one, or several that fell due together and are merged. `cycle` counts medicine
    sessions from 1 (0, before the first, counts as 1), `week` the weekly questions from 0. `asked` holds
    the ids asked so far in the course, once for each time; without it turns go by cycle and week alone.
    """

    language: str
    occasions: tuple[Occasion, ...]
    tracks: tuple[Track, ...] = ()
    route: Route | None = None
    cycle: int = 1
    week: int = 0
    history: frozenset[History] = frozenset()
    setting: Setting = Setting.PRACTICE
    action_chosen: bool | None = None
    """None: not known; then it counts as chosen once it has been asked for in this cycle."""
    fuller: bool = False
    fewer: bool = False
    measures: tuple[str, ...] = ()
    days_since_measures: int | None = None
    """Since a form was last offered in this course; None when it never was."""
    own_question: str = field(default="", repr=False)
    own_question_hint: str = ""
    asked: tuple[str, ...] = ()
    asked_in_cycle: frozenset[str] = frozenset()
    avoid: frozenset[str] = frozenset()
    """Prompts this client does not want; side-effect and safety questions are asked all the same."""

    def __post_init__(self) -> None:
        if not self.occasions:
            raise InvalidInput("a set needs at least one occasion")


def size_of(occasions: Sequence[Occasion], *, fuller: bool = False) -> Size:
    """The room a set has. Merged occasions share the largest one's room and one question more."""
    sizes = [SIZES[occasion] for occasion in occasions]
    questions = max(size.questions for size in sizes)
    if len(set(occasions)) > 1:
        questions += 1
    if fuller:
        questions += 2
    return Size(questions, max(size.ratings for size in sizes))


def known_history(request: CompositionRequest) -> frozenset[History]:
    """What the therapist noted, and what the tracks say by themselves."""
    return request.history | {_TRACK_HISTORY[track] for track in request.tracks if track in _TRACK_HISTORY}


def compose(available: Sequence[Candidate], request: CompositionRequest) -> PromptSet:
    """The set for one client and occasion, in the order it is asked; measures as forms of their own.

    Within `size_of(occasions)`; only side-effect and safety questions may go beyond it.
    """
    if request.action_chosen is None:
        request = replace(request, action_chosen=_was_asked_for_an_action(available, request))
    fitting = [one for one in available if _holds(one, request)]
    ratings = _in_turn([one for one in fitting if one.prompt.kind is PromptKind.RATING], request)
    asking = _in_turn([one for one in fitting if one.prompt.kind is not PromptKind.RATING], request)
    size, places = size_of(request.occasions, fuller=request.fuller), _topic_places(fitting)

    chosen = {one.prompt.id: (one, _because_safety(one, request)) for one in _one_a_topic_safety(asking)}
    room = size.questions - sum(not one.is_check for one, _ in chosen.values())
    taken_topics = {one.topic for one, _ in chosen.values()}
    topics = _topics(
        [one for one in asking if one.topic not in taken_topics and not one.is_safety], request, places
    )
    musts = [best for best, is_must in topics if is_must]
    rest = [best for best, is_must in topics if not is_must]

    own = _own_question(request)
    picks = [(one, "Belongs to this occasion.") for one in musts]
    if own is not None:
        picks.append((own, "The therapist asked for this question."))
    if request.fewer:
        landed = any(one.prompt.kind is PromptKind.LANDING for one, _ in chosen.values())
        rest = [] if picks or landed else rest[:1]
    picks += [(one, _because_chosen(one, request)) for one in rest]
    for one, because in picks[: max(0, room)]:
        chosen[one.prompt.id] = (one, because)

    quota = min(size.ratings, 1) if request.fewer else size.ratings
    for one in _ratings(ratings)[:quota]:
        chosen[one.prompt.id] = (one, "One tap, the same every time, so that a line can be drawn.")
    in_order = sorted(chosen.values(), key=lambda pick: _place(pick[0], request, places))
    return PromptSet(
        occasion=max(request.occasions, key=_MOMENT.__getitem__),
        prompts=tuple(
            ChosenPrompt(one.wording(request.route), _told(one, because), one.is_safety)
            for one, because in in_order
        ),
        measures=_measures(request),
    )


def _measures(request: CompositionRequest) -> tuple[str, ...]:
    days = request.days_since_measures
    if not MEASURED.intersection(request.occasions) or (days is not None and days < MEASURES_APART):
        return ()
    return tuple(dict.fromkeys(request.measures))


def _holds(one: Candidate, request: CompositionRequest) -> bool:
    if one.track is not None and one.track not in request.tracks:
        return False
    if one.prompt.language != request.language or not any(
        each in request.occasions for each in one.occasions
    ):
        return False
    when, wanted = one.when, one.prompt.id
    return not (
        (wanted in request.avoid and not one.is_safety)
        or (one.once_per is OncePer.COURSE and wanted in request.asked)
        or (one.once_per is not None and wanted in request.asked_in_cycle)
        or (when.routes and request.route not in when.routes)
        or (when.tracks and not set(when.tracks) & set(request.tracks))
        or set(when.not_tracks) & set(request.tracks)
        or (when.history and not set(when.history) & known_history(request))
        or (when.cycle is CycleRule.FIRST and request.cycle > 1)
        or (when.cycle is CycleRule.LATER and request.cycle <= 1)
        or (when.setting is not None and when.setting is not request.setting)
        or (when.action is ActionRule.CHOSEN and not request.action_chosen)
        or (when.action is ActionRule.NONE and request.action_chosen)
    )


def _in_turn(fitting: Iterable[Candidate], request: CompositionRequest) -> list[Candidate]:
    """First prompt of each track, first common one, second of each track …: nobody's track comes last."""
    sources: dict[Track | None, list[Candidate]] = {track: [] for track in request.tracks}
    sources[None] = []
    for one in sorted(fitting, key=lambda one: (_moment(one, request), one.position)):
        sources[one.track].append(one)
    rows = (
        (place, source, one) for source, ones in enumerate(sources.values()) for place, one in enumerate(ones)
    )
    return [one for _, _, one in sorted(rows, key=lambda row: row[:2])]


def _moment(one: Candidate, request: CompositionRequest) -> int:
    """The first of the request's occasions at which it may be asked, in the order of the course."""
    return min(_MOMENT[each] for each in one.occasions if each in request.occasions)


def _was_asked_for_an_action(available: Iterable[Candidate], request: CompositionRequest) -> bool:
    return any(
        one.prompt.kind is PromptKind.COMMITMENT and one.prompt.id in request.asked_in_cycle
        for one in available
    )


def _one_a_topic_safety(asking: Sequence[Candidate]) -> list[Candidate]:
    """Every safety question; of several with one topic (a track's check and a history's) only one."""
    seen: dict[str, Candidate] = {}
    for one in asking:
        if one.is_safety:
            seen.setdefault(one.topic, one)
    return list(seen.values())


def _turned(ones: Sequence[Candidate], request: CompositionRequest, ahead: int = 0) -> list[Candidate]:
    """Heaviest first, then least asked, then this cycle's turn. Weekly: least asked, then the week's turn."""
    times = Counter(request.asked)
    weekly = request.occasions == (Occasion.WEEKLY,)
    turn = request.week if weekly else max(0, request.cycle - 1) + ahead
    ranked = [
        (0 if weekly else -one.weight, times[one.prompt.id], (place - turn) % len(ones), place)
        for place, one in enumerate(ones)
    ]
    return [ones[key[-1]] for key in sorted(ranked)]


def _topics(
    asking: Sequence[Candidate], request: CompositionRequest, places: Mapping[str, int]
) -> list[tuple[Candidate, bool]]:
    """One prompt for each topic, and whether the topic is a must; in the order in which room is given.

    Each further topic is a turn ahead of the one before, so that a set mixes the track's own questions with
    the common ones instead of being all the one and, a cycle later, all the other.
    """
    grouped: dict[str, list[Candidate]] = {}
    for one in asking:
        grouped.setdefault(one.topic, []).append(one)
    best: dict[str, Candidate] = {}
    ahead = 0
    for topic in sorted(grouped, key=lambda topic: (places.get(topic, _LAST), topic)):
        best[topic] = _turned(grouped[topic], request, ahead)[0]
        ahead += len(grouped[topic]) > 1
    must = {topic for topic, ones in grouped.items() if any(one.must for one in ones)}
    in_files = [best[topic] for topic in grouped]
    return [(one, one.topic in must) for one in _turned(in_files, request)]


def _ratings(ratings: Sequence[Candidate]) -> list[Candidate]:
    """One prompt for each rating: must, heavier and the first track's first; never in turns."""
    ordered = sorted(ratings, key=lambda one: (not one.must, -one.weight))
    seen = {one.prompt.rating: one for one in reversed(ordered)}
    return [one for one in ordered if seen[one.prompt.rating] is one]


def _own_question(request: CompositionRequest) -> Candidate | None:
    if not request.own_question or THERAPIST_QUESTION in request.asked_in_cycle:
        return None
    if not _ASKS_OWN_QUESTION.intersection(request.occasions):
        return None
    prompt = Prompt(
        id=THERAPIST_QUESTION,
        version=1,
        language=request.language,
        kind=PromptKind.OPEN,
        domain=Domain.OTHER,
        text=request.own_question,
        hint=request.own_question_hint,
    )
    return Candidate(with_checksum(prompt), request.occasions, "therapist", position=0)


_ORDER: Mapping[PromptKind, int] = MappingProxyType(
    {
        PromptKind.LANDING: 10,
        PromptKind.FOLLOW_UP: 25,
        PromptKind.CHOICE: 40,
        PromptKind.SEVERAL: 40,
        PromptKind.YES_NO_UNSURE: 40,
    }
)


_LAST = 10_000


def _topic_places(fitting: Iterable[Candidate]) -> dict[str, int]:
    """Where the common prompts of a topic stand in their file; a track's prompt on it goes there too."""
    places: dict[str, int] = {}
    for one in fitting:
        if one.track is None:
            places[one.topic] = min(one.position, places.get(one.topic, one.position))
    return places


def _place(
    one: Candidate, request: CompositionRequest, places: Mapping[str, int]
) -> tuple[bool, int, int, bool, int, int]:
    """Landing, then cards that must not be lost to a client who stops early, then words, then the rest."""
    usual = _ORDER.get(one.prompt.kind, 30)
    if one.is_safety and usual > 20:
        usual = 20
    return (
        one.prompt.kind is PromptKind.RATING,
        usual if one.order is None else one.order,
        _moment(one, request),
        one.is_check,
        places.get(one.topic, _LAST),
        one.position,
    )


def _because_safety(one: Candidate, request: CompositionRequest) -> str:
    if one.when.history:
        named = sorted(set(one.when.history) & known_history(request))
        return f"A check for a history of {' and '.join(name.replace('_', ' ') for name in named)}."
    if one.prompt.kind is PromptKind.LANDING:
        return "How the client is comes first."
    return "Side effects and safety are always asked."


def _because_chosen(one: Candidate, request: CompositionRequest) -> str:
    if one.track is not None:
        said = f"From the track {one.track.replace('_', ' ')}."
    else:
        said = "One of the common questions."
    if request.occasions == (Occasion.WEEKLY,):
        return f"{said} Its turn among the weekly questions."
    return f"{said} Its turn in cycle {max(1, request.cycle)}."


def _told(one: Candidate, because: str) -> str:
    return f"{because} {one.reason}" if one.reason else because
