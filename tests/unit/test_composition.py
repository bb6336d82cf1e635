"""Which questions are picked, in what order, and why. Pure: candidates are built here, no file is read."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kapjournal.domain.candidate import ActionRule, Candidate, Conditions, CycleRule, OncePer, Setting
from kapjournal.domain.client import History
from kapjournal.domain.composition import SIZES, THERAPIST_QUESTION, CompositionRequest, compose, size_of
from kapjournal.domain.course import RatingName, Route, Track
from kapjournal.domain.errors import InvalidInput
from kapjournal.domain.occasion import Domain, Occasion
from kapjournal.domain.prompt import Option, Prompt, PromptKind
from kapjournal.domain.safety import SafetyKind, SideEffect
from kapjournal.domain.wording import with_checksum

CARD = (Option("nausea", "Queasy", side_effect=SideEffect.NAUSEA), Option("none", "None of these"))
ELATED = (Option("yes", "Yes", safety=SafetyKind.ELATION), Option("no", "No"), Option("unsure", "Not sure"))


def ask(
    name: str,
    *occasions: Occasion,
    kind: PromptKind = PromptKind.OPEN,
    options: tuple[Option, ...] = (),
    rating: RatingName | None = None,
    **rules: object,
) -> Candidate:
    prompt = with_checksum(
        Prompt(name, 1, "en", kind, Domain.OTHER, f"What about {name}?", options=options, rating=rating)
    )
    rules.setdefault("topic", name)
    rules.setdefault("position", 0)
    return Candidate(prompt=prompt, occasions=occasions or (Occasion.DAY_7,), **rules)  # type: ignore[arg-type]


def ids(available: list[Candidate], occasion: Occasion = Occasion.DAY_7, **known: object) -> list[str]:
    request = CompositionRequest("en", (occasion,), **known)  # type: ignore[arg-type]
    return [one.prompt.id for one in compose(available, request).prompts]


def test_a_set_is_never_larger_than_its_occasion_allows() -> None:
    assert len(ids([ask(f"q{n}", position=n) for n in range(9)])) == SIZES[Occasion.DAY_7].questions


def test_several_tracks_share_one_short_set_and_each_gets_its_turn_before_a_second_one_of_another() -> None:
    available = [ask(f"{t}{n}", track=t, position=n) for t in (Track.ADHD, Track.TRAUMA) for n in range(3)]
    assert ids(available, tracks=(Track.ADHD, Track.TRAUMA)) == ["adhd0", "trauma0", "adhd1"]


def test_a_track_the_course_does_not_have_adds_nothing() -> None:
    assert ids([ask("grief0", track=Track.GRIEF)], tracks=(Track.ADHD,)) == []


def test_of_several_prompts_on_one_topic_only_one_is_asked() -> None:
    available = [ask("common", topic="insight"), ask("adhd", topic="insight", track=Track.ADHD)]
    assert ids(available, tracks=(Track.ADHD,)) == ["adhd"]


def test_prompts_on_one_topic_take_turns_from_cycle_to_cycle() -> None:
    available = [ask(f"q{n}", topic="insight", position=n) for n in range(3)]
    assert [ids(available, cycle=cycle) for cycle in (1, 2, 3, 4)] == [["q0"], ["q1"], ["q2"], ["q0"]]


def test_a_set_mixes_a_tracks_own_questions_with_the_common_ones() -> None:
    available = [
        ask(f"{track or 'common'}.{topic}", topic=topic, track=track, position=place)
        for place, topic in enumerate(("stayed", "faded"))
        for track in (Track.ADHD, None)
    ]
    in_cycle = {cycle: ids(available, tracks=(Track.ADHD,), cycle=cycle) for cycle in (1, 2)}
    assert in_cycle == {1: ["adhd.stayed", "common.faded"], 2: ["common.stayed", "adhd.faded"]}


def test_what_was_asked_least_comes_first_whatever_the_cycle() -> None:
    available = [ask(f"q{n}", topic="insight", position=n) for n in range(3)]
    assert ids(available, cycle=1, asked=("q0", "q1")) == ["q2"]


def test_a_heavier_prompt_wins_every_turn() -> None:
    available = [ask("light", topic="insight"), ask("heavy", topic="insight", weight=90, position=1)]
    assert [ids(available, cycle=cycle) for cycle in (1, 2, 3)] == [["heavy"]] * 3


@given(st.integers(0, 6), st.booleans(), st.booleans(), st.sampled_from(list(Occasion)))
def test_side_effect_and_safety_questions_are_never_dropped(
    others: int, fewer: bool, fuller: bool, occasion: Occasion
) -> None:
    card = ask("card", occasion, kind=PromptKind.SEVERAL, options=CARD, position=50, weight=1)
    check = ask(
        "check",
        occasion,
        kind=PromptKind.YES_NO_UNSURE,
        options=ELATED,
        when=Conditions(history=(History.ELATION,)),
    )
    available = [*(ask(f"q{n}", occasion, must=True, weight=100) for n in range(others)), card, check]
    chosen = ids(
        available,
        occasion,
        history=frozenset({History.ELATION}),
        fewer=fewer,
        fuller=fuller,
        avoid=frozenset({"card", "check"}),
        asked=("card", "check") * 9,
    )
    assert {"card", "check"} <= set(chosen)
    assert len(chosen) <= size_of((occasion,), fuller=fuller).questions + 1


def test_a_check_by_history_comes_on_top_and_does_not_cost_the_open_question() -> None:
    available = [
        ask("card", Occasion.NEXT_DAY, kind=PromptKind.SEVERAL, options=CARD),
        ask("open", Occasion.NEXT_DAY, position=1),
        ask(
            "elation",
            Occasion.NEXT_DAY,
            kind=PromptKind.YES_NO_UNSURE,
            options=ELATED,
            when=Conditions(history=(History.ELATION,)),
            position=2,
        ),
    ]
    known = frozenset({History.ELATION})
    assert ids(available, Occasion.NEXT_DAY, history=known) == ["card", "elation", "open"]
    assert ids(available, Occasion.NEXT_DAY) == ["card", "open"]


@pytest.mark.parametrize(
    ("track", "history"), [(Track.MOOD, History.ELATION), (Track.SUBSTANCE_USE, History.SUBSTANCE_USE)]
)
def test_a_track_that_implies_a_history_brings_its_checks(track: Track, history: History) -> None:
    check = ask("check", kind=PromptKind.SEVERAL, options=CARD, when=Conditions(history=(history,)))
    assert ids([check], tracks=(track,)) == ["check"]


def test_the_check_of_a_track_and_that_of_a_history_on_one_topic_are_asked_once() -> None:
    available = [
        ask(
            "common",
            kind=PromptKind.SEVERAL,
            options=CARD,
            topic="use",
            when=Conditions(history=(History.SUBSTANCE_USE,)),
        ),
        ask("track", kind=PromptKind.SEVERAL, options=CARD, topic="use", track=Track.SUBSTANCE_USE),
    ]
    assert ids(available, tracks=(Track.SUBSTANCE_USE,)) == ["track"]


def test_landing_is_first_and_ratings_are_last() -> None:
    available = [
        ask("mood", kind=PromptKind.RATING, rating=RatingName.MOOD, order=1),
        ask("words", position=1),
        ask("card", kind=PromptKind.SEVERAL, options=CARD, position=2),
        ask("landing", kind=PromptKind.LANDING, position=3),
    ]
    assert ids(available) == ["landing", "card", "words", "mood"]


def test_the_same_rating_is_asked_in_every_cycle() -> None:
    available = [
        ask("mood", kind=PromptKind.RATING, rating=RatingName.MOOD),
        ask("focus", kind=PromptKind.RATING, rating=RatingName.FOCUS, track=Track.ADHD),
    ]
    asked = [ids(available, tracks=(Track.ADHD,), cycle=cycle) for cycle in (1, 2, 3)]
    assert asked == [["focus"]] * 3


def test_one_rating_is_never_asked_twice_in_a_set() -> None:
    available = [
        ask("a", Occasion.ENROLMENT, kind=PromptKind.RATING, rating=RatingName.MOOD),
        ask("b", Occasion.ENROLMENT, kind=PromptKind.RATING, rating=RatingName.MOOD, track=Track.MOOD),
    ]
    assert len(ids(available, Occasion.ENROLMENT, tracks=(Track.MOOD,))) == 1


def test_weekly_questions_do_not_repeat_before_all_have_been_asked() -> None:
    available = [ask(f"w{n}", Occasion.WEEKLY, position=n, weight=50 + n) for n in range(7)]
    assert len({ids(available, Occasion.WEEKLY, week=week)[0] for week in range(7)}) == 7


def test_weekly_questions_do_not_repeat_across_cycles_when_what_was_asked_is_known() -> None:
    available = [ask(f"w{n}", Occasion.WEEKLY, position=n) for n in range(5)]
    asked: list[str] = []
    for cycle, week in [(1, 0), (1, 1), (2, 0), (2, 1), (2, 2), (3, 0)]:
        asked += ids(available, Occasion.WEEKLY, cycle=cycle, week=week, asked=tuple(asked))
    assert Counter(asked[:5]).most_common(1)[0][1] == 1
    assert len(asked) == 6


@pytest.mark.parametrize(
    ("when", "fits", "does_not"),
    [
        (Conditions(routes=(Route.SUBLINGUAL,)), {"route": Route.SUBLINGUAL}, {"route": Route.INTRAVENOUS}),
        (Conditions(tracks=(Track.PAIN,)), {"tracks": (Track.PAIN, Track.ADHD)}, {"tracks": (Track.ADHD,)}),
        (Conditions(not_tracks=(Track.OCD,)), {"tracks": (Track.ADHD,)}, {"tracks": (Track.OCD,)}),
        (Conditions(cycle=CycleRule.FIRST), {"cycle": 1}, {"cycle": 2}),
        (Conditions(cycle=CycleRule.LATER), {"cycle": 2}, {"cycle": 1}),
        (Conditions(setting=Setting.HOME), {"setting": Setting.HOME}, {"setting": Setting.PRACTICE}),
        (Conditions(action=ActionRule.CHOSEN), {"action_chosen": True}, {"action_chosen": None}),
        (Conditions(action=ActionRule.NONE), {"action_chosen": None}, {"action_chosen": True}),
    ],
)
def test_a_prompt_is_asked_only_where_its_conditions_hold(
    when: Conditions, fits: dict[str, object], does_not: dict[str, object]
) -> None:
    assert ids([ask("q", when=when)], Occasion.DAY_7, **fits) == ["q"]
    assert ids([ask("q", when=when)], Occasion.DAY_7, **does_not) == []


def test_an_action_counts_as_chosen_once_it_was_asked_for_unless_it_is_known_to_be_otherwise() -> None:
    available = [
        ask("small_step", Occasion.DAY_3, kind=PromptKind.COMMITMENT),
        ask("how_did_it_go", when=Conditions(action=ActionRule.CHOSEN)),
    ]
    asked = frozenset({"small_step"})
    assert ids(available, asked_in_cycle=asked) == ["how_did_it_go"]
    assert ids(available, asked_in_cycle=asked, action_chosen=False) == []
    assert ids(available) == []


def test_once_a_course_and_once_a_cycle_are_kept() -> None:
    course, cycle = ask("q", once_per=OncePer.COURSE), ask("q", once_per=OncePer.CYCLE)
    assert ids([course], asked=("q",)) == []
    assert ids([cycle], asked=("q",)) == ["q"]
    assert ids([cycle], asked=("q",), asked_in_cycle=frozenset({"q"})) == []


def test_what_a_client_does_not_want_is_left_out() -> None:
    assert ids([ask("q"), ask("r")], avoid=frozenset({"q"})) == ["r"]


def test_merged_occasions_have_room_for_one_question_more_than_the_largest() -> None:
    available = [
        ask("landing", Occasion.LANDING, kind=PromptKind.LANDING),
        ask("word", Occasion.LANDING, topic="words", position=1),
        ask("card", Occasion.NEXT_DAY, kind=PromptKind.SEVERAL, options=CARD),
        ask("open", Occasion.NEXT_DAY, topic="words", position=1),
        ask("more", Occasion.NEXT_DAY, position=2),
    ]
    merged = compose(available, CompositionRequest("en", (Occasion.LANDING, Occasion.NEXT_DAY)))
    assert [one.prompt.id for one in merged.prompts] == ["landing", "card", "word"]
    assert merged.occasion is Occasion.NEXT_DAY


def test_a_fuller_set_has_two_more_and_a_fewer_one_only_what_must_be() -> None:
    available = [ask("must", must=True), *(ask(f"q{n}", position=n) for n in range(9))]
    assert len(ids(available, fuller=True)) == 5
    assert ids(available, fewer=True) == ["must"]
    assert len(ids(available[1:], fewer=True)) == 1


def test_the_therapists_own_question_is_asked_once_in_a_cycle_within_the_size() -> None:
    available = [ask(f"q{n}", position=n) for n in range(5)]
    with_own = ids(available, own_question="How was the visit to your sister?")
    assert THERAPIST_QUESTION in with_own
    assert len(with_own) == 3
    asked = frozenset({THERAPIST_QUESTION})
    assert THERAPIST_QUESTION not in ids(available, own_question="x", asked_in_cycle=asked)


def test_the_wording_is_that_of_the_route() -> None:
    plain = ask("q")
    lozenge = with_checksum(replace(plain.prompt, text="After the lozenge?"))
    candidate = replace(plain, by_route=((Route.SUBLINGUAL, lozenge),))
    request = CompositionRequest("en", (Occasion.DAY_7,), route=Route.SUBLINGUAL)
    assert compose([candidate], request).prompts[0].prompt.text == "After the lozenge?"
    assert compose([candidate], replace(request, route=Route.ORAL)).prompts[0].prompt == plain.prompt


def test_measures_are_forms_of_their_own_at_the_start_and_fortnightly_at_most() -> None:
    offered = {
        occasion
        for occasion in Occasion
        if compose([], CompositionRequest("en", (occasion,), measures=("phq9",))).measures
    }
    assert offered == {Occasion.ENROLMENT, Occasion.TWO_WEEKS, Occasion.ONE_MONTH}


@pytest.mark.parametrize(("days", "offered"), [(None, True), (0, False), (12, False), (13, True), (60, True)])
def test_two_forms_are_a_fortnight_apart(days: int | None, offered: bool) -> None:
    request = CompositionRequest("en", (Occasion.TWO_WEEKS,), measures=("gad7",), days_since_measures=days)
    assert bool(compose([], request).measures) is offered


def test_every_choice_says_why() -> None:
    available = [ask("q"), ask("card", kind=PromptKind.SEVERAL, options=CARD, reason="For the prescriber.")]
    chosen = compose(available, CompositionRequest("en", (Occasion.DAY_7,))).prompts
    assert all(one.because for one in chosen)
    assert chosen[0].because.endswith("For the prescriber.")


@settings(max_examples=60)
@given(st.integers(1, 20), st.permutations(list(range(8))))
def test_the_same_request_always_gives_the_same_set_however_the_files_are_ordered(
    cycle: int, order: list[int]
) -> None:
    available = [ask(f"q{n}", position=n, topic=f"t{n % 5}") for n in range(8)]
    assert ids(available, cycle=cycle) == ids([available[n] for n in order], cycle=cycle)


def test_a_set_for_no_occasion_is_refused() -> None:
    with pytest.raises(InvalidInput):
        CompositionRequest("en", ())
