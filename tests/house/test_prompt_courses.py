"""Every course a client may have is composed without error, within its size, outside quiet hours."""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kapjournal.domain.candidate import Setting
from kapjournal.domain.client import History
from kapjournal.domain.composition import CompositionRequest, compose, known_history, size_of
from kapjournal.domain.course import Route, Track
from kapjournal.domain.local_time import QuietHours, is_quiet
from kapjournal.domain.occasion import Occasion
from kapjournal.domain.plan import PlannedOccasion
from kapjournal.domain.prompt import PromptKind, PromptSet
from kapjournal.prompt_library import load_library
from kapjournal.prompt_library.preview import PreviewRequest, plan_of, walk

LIBRARY = load_library()
ZONE = "Europe/Madrid"
CANDIDATES = {
    language: {one.prompt.id: one for one in LIBRARY.candidates(language)} for language in LIBRARY.languages
}


def course(gap: int, **more: object) -> PreviewRequest:
    known: dict[str, object] = {
        "tracks": (Track.ADHD,),
        "route": Route.SUBLINGUAL,
        "language": "en",
        "starts": datetime(2026, 12, 3, 14),  # noqa: DTZ001 - a wall clock; its zone stands beside it
        "integration_in": timedelta(days=gap),
        "zone": ZONE,
    }
    return PreviewRequest(**(known | more))  # type: ignore[arg-type]


@cache
def planned(gap: int) -> tuple[PlannedOccasion, ...]:
    return plan_of(course(gap))


def must_hold(found: PromptSet, request: CompositionRequest) -> None:
    asked = [one for one in found.prompts if one.prompt.kind is not PromptKind.MEASURE_ITEM]
    assert list(found.prompts[: len(asked)]) == asked, "forms come after the questions"
    chosen = [CANDIDATES[request.language][one.prompt.id] for one in asked]
    ratings = [one for one in chosen if one.prompt.kind is PromptKind.RATING]
    checks = [one for one in chosen if one.is_check]
    size = size_of(request.occasions, fuller=request.fuller)
    assert chosen, "something is asked on every occasion"
    assert len(chosen) - len(ratings) - len(checks) <= size.questions
    assert len(ratings) <= size.ratings
    assert len({one.topic for one in chosen}) == len(chosen)
    assert all(one.because for one in found.prompts)
    kinds = [one.prompt.kind for one in chosen]
    if PromptKind.LANDING in kinds:
        assert kinds[0] is PromptKind.LANDING
    if ratings:
        assert chosen[-len(ratings) :] == ratings
    topics = {one.topic for one in chosen}
    for one in CANDIDATES[request.language].values():
        due = set(one.occasions) & set(request.occasions) and one.track in {None, *request.tracks}
        if due and one.is_safety and set(one.when.history) & known_history(request):
            assert one.topic in topics


@pytest.mark.parametrize("language", LIBRARY.languages)
@pytest.mark.parametrize("track", Track)
def test_every_track_by_every_route_with_every_gap_composes_within_its_size(
    track: Track, language: str
) -> None:
    for route in Route:
        for gap in range(1, 29):
            asked = list(
                walk(LIBRARY, course(gap, tracks=(track,), route=route, language=language), planned(gap))
            )
            assert {one.planned.primary for one in asked} >= {
                Occasion.LANDING,
                Occasion.BEFORE_INTEGRATION,
            } or gap < 2
            for one in asked:
                request = CompositionRequest(language, one.planned.occasions, (track,), route)
                must_hold(one.asked, request)


@pytest.mark.parametrize("gap", range(1, 29))
def test_no_occasion_of_any_gap_falls_into_quiet_hours(gap: int) -> None:
    quiet = QuietHours()
    for one in planned(gap):
        assert not is_quiet(one.due_at, ZONE, quiet)


requests = st.builds(
    CompositionRequest,
    language=st.sampled_from(LIBRARY.languages),
    occasions=st.lists(st.sampled_from(Occasion), min_size=1, max_size=3, unique=True).map(tuple),
    tracks=st.lists(st.sampled_from(Track), max_size=4, unique=True).map(tuple),
    route=st.none() | st.sampled_from(Route),
    cycle=st.integers(0, 12),
    week=st.integers(0, 40),
    history=st.frozensets(st.sampled_from(History)),
    setting=st.sampled_from(Setting),
    action_chosen=st.none() | st.booleans(),
    fuller=st.booleans(),
    fewer=st.booleans(),
    measures=st.just(("phq9", "gad7", "pcl5")),
    asked=st.lists(st.sampled_from(sorted(CANDIDATES["en"])), max_size=40).map(tuple),
)


@settings(max_examples=300, deadline=None)
@given(requests)
def test_whatever_is_known_about_a_client_the_set_holds_the_rules(request: CompositionRequest) -> None:
    must_hold(LIBRARY.compose(request), request)


@settings(max_examples=60, deadline=None)
@given(requests)
def test_both_languages_ask_the_same_questions_of_the_same_client(request: CompositionRequest) -> None:
    sets = [compose(LIBRARY.candidates(each), replace(request, language=each)) for each in LIBRARY.languages]
    assert [one.prompt.id for one in sets[0].prompts] == [one.prompt.id for one in sets[1].prompts]


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(Track), st.sampled_from(LIBRARY.languages))
def test_no_weekly_question_comes_twice_before_all_have_been_asked(track: Track, language: str) -> None:
    pool = sum(
        Occasion.WEEKLY in one.occasions and one.track in {None, track}
        for one in LIBRARY.candidates(language)
    )
    asked: list[str] = []
    for week in range(pool):
        request = CompositionRequest(language, (Occasion.WEEKLY,), (track,), week=week, asked=tuple(asked))
        asked += [one.prompt.id for one in LIBRARY.compose(request).prompts]
    assert len(set(asked)) == pool


@pytest.mark.parametrize("track", Track)
def test_the_questions_of_a_second_cycle_are_not_all_those_of_the_first(track: Track) -> None:
    both = list(walk(LIBRARY, request := course(5, tracks=(track,), cycles=2), plan_of(request)))
    words = [
        {
            one.prompt.id
            for shown in both
            if shown.planned.cycle == cycle
            for one in shown.asked.prompts
            if one.prompt.kind.takes_words
        }
        for cycle in (1, 2)
    ]
    assert len(words[0] & words[1]) < len(words[0]) / 2
