"""What the shipped questions may never do, and what each track owes its clients."""

import re
from datetime import date

import pytest

from kapjournal.domain.course import Route, Track
from kapjournal.domain.guidance import GuidanceSection
from kapjournal.domain.occasion import Occasion
from kapjournal.domain.prompt import Prompt, PromptKind
from kapjournal.domain.safety import SafetyKind, SideEffect
from kapjournal.prompt_library import load_library

LIBRARY = load_library()
LANGUAGES = ("en", "es")
MAIN = {
    Occasion.ENROLMENT,
    Occasion.DAY_BEFORE,
    Occasion.NEXT_DAY,
    Occasion.DAY_3,
    Occasion.DAY_7,
    Occasion.TWO_WEEKS,
    Occasion.ONE_MONTH,
}
NEVER = {
    "praise": r"well done|great|awesome|amazing|proud|congrat\w*|genial|enhorabuena|felicidades|orgullo\w*",
    "counting": r"how many|how often|how much did you write|streak|cuántas veces|racha",
    "orders": r"you should|you must|deberías|debes|tienes que",
    "comfort": r"don[’']t worry|it will pass|you will feel|you[’']ll feel|no te preocupes|todo irá|te sentirás",
    "spirit": r"spirit\w*|soul|sacred|divine|universe|journey|heal\w*|espíritu\w*|alma|sagrad\w*|sana\w*|universo",
    "diagnosis": r"disorder|depress\w*|bipolar|adhd|ptsd|ocd|psych\w*|trastorno|depres\w*|tdah|toc|psic\w*",
}
ASKS_WHAT_HAPPENED = re.compile(
    r"what happened|tell (me|us) about|describe|remember|cuéntame|qué te pas|qué ocurr|recuerdas",
    re.IGNORECASE,
)
GENDERED = re.compile(
    r"\w(?:o/a|os/as|\(a\)|@)|\b(?:usted|solo o sola|cansad[oa]|segur[oa] de)\b", re.IGNORECASE
)


def shown(prompt: Prompt) -> str:
    return " ".join(
        [prompt.text, prompt.hint, prompt.low, prompt.high, *(one.label for one in prompt.options)]
    )


def wordings(language: str) -> list[Prompt]:
    return [
        wording
        for one in LIBRARY.candidates(language)
        for wording in {one.wording(route).checksum: one.wording(route) for route in (None, *Route)}.values()
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", NEVER)
def test_no_question_praises_counts_orders_comforts_diagnoses_or_speaks_of_spirit(
    language: str, kind: str
) -> None:
    pattern = re.compile(rf"\b(?:{NEVER[kind]})\b", re.IGNORECASE)
    assert [one.id for one in wordings(language) if pattern.search(shown(one))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_trauma_and_ocd_never_ask_for_an_event_or_for_a_thought(language: str) -> None:
    asked = [one for one in wordings(language) if one.id.split(".")[0] in {"trauma", "ocd"}]
    assert asked
    assert [one.id for one in asked if ASKS_WHAT_HAPPENED.search(one.text)] == []


def test_spanish_speaks_to_everybody_without_a_gender_and_says_tu() -> None:
    assert [one.id for one in wordings("es") if GENDERED.search(shown(one))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_is_one_question(language: str) -> None:
    assert [one.id for one in wordings(language) if one.text.count("?") > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("track", Track)
def test_each_track_asks_on_the_main_occasions_has_a_rating_and_four_weekly_questions(
    language: str, track: Track
) -> None:
    own = [one for one in LIBRARY.candidates(language) if one.track is track]
    words = [one for one in own if one.prompt.kind.takes_words]
    assert {occasion for one in words for occasion in one.occasions} >= MAIN
    assert sum(Occasion.WEEKLY in one.occasions for one in words) >= 4
    assert any(one.prompt.kind is PromptKind.RATING for one in own)


@pytest.mark.parametrize("language", LANGUAGES)
def test_twelve_common_weekly_questions_at_least_take_turns(language: str) -> None:
    common = [one for one in LIBRARY.candidates(language) if one.track is None]
    assert sum(Occasion.WEEKLY in one.occasions for one in common) >= 12


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_will_see_a_clinical_answer_is_said_with_the_question(language: str) -> None:
    seen_by = {"en": "prescriber", "es": "quien te receta"}[language]
    cards = [one for one in wordings(language) if one.clinical and one.kind is not PromptKind.LANDING]
    assert cards
    assert [one.id for one in cards if seen_by not in one.hint] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_chest_pain_and_breathing_alone_are_urgent_on_a_card(language: str) -> None:
    urgent = {
        (option.side_effect, option.safety)
        for one in wordings(language)
        for option in one.options
        if option.urgent
    }
    assert urgent == {
        (SideEffect.CHEST_PAIN, SafetyKind.PHYSICAL),
        (SideEffect.TROUBLE_BREATHING, SafetyKind.PHYSICAL),
    }


def test_fifteen_countries_and_the_fallback_have_a_line_with_a_page_and_a_day() -> None:
    named = ["US", "CA", "MX", "ES", "GB", "IE", "FR", "DE", "NL", "AU", "NZ", "IN", "AR", "CL", "CO"]
    assert set(named) <= set(LIBRARY.countries)
    for country in (*LIBRARY.countries, "ZZ"):
        place = LIBRARY.crisis_lines(country)
        assert place.emergency
        for line in place.lines:
            assert line.source.startswith("http")
            assert line.checked_on >= date(2026, 11, 22)


def test_lines_about_abuse_are_there_wherever_a_page_confirmed_them_and_nowhere_else() -> None:
    about = {
        country
        for country in LIBRARY.countries
        for line in LIBRARY.crisis_lines(country).lines
        if line.about is SafetyKind.ABUSE
    }
    assert set(LIBRARY.countries) - about == {"AR", "CH", "EC", "PR", "UY"}
    for country in (*LIBRARY.countries, "ZZ"):
        general = [line for line in LIBRARY.crisis_lines(country).lines if line.about is None]
        assert general, "who is told nothing about abuse still has somebody to call"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("route", Route)
def test_after_care_has_every_section_for_every_route(language: str, route: Route) -> None:
    guidance = LIBRARY.guidance(language, route)
    assert all(guidance.section(section) for section in GuidanceSection)
    ids = {line.id for line in guidance.lines}
    assert {"driving", "alcohol", "decisions", "not_here", "bladder"} <= ids
