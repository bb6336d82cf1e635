"""How words stand: what counts now, what was, what is only spoken of."""

import pytest

from kapjournal.domain.course import Track
from kapjournal.domain.safety import SafetyKind, SafetyTier, Urgency
from kapjournal.domain.screening import screen

SUICIDAL = SafetyKind.SUICIDAL_THOUGHTS
AFFIRMED, NEGATED, MENTION = SafetyTier.AFFIRMED, SafetyTier.NEGATED_OR_PAST, SafetyTier.MENTION


def tiers(text: str, kind: SafetyKind = SUICIDAL, **given: object) -> set[SafetyTier]:
    return {one.tier for one in screen(text, **given) if one.kind is kind}  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "I don't want to die but I'd like to stop existing",
        "i dont want to die but id like to stop existing",
        "No quiero morir pero quisiera dejar de existir",
        "no quiero morirme pero ojala no despertara mañana",
    ],
)
def test_a_negation_in_one_half_of_a_sentence_does_not_clear_the_other_half(text: str) -> None:
    assert tiers(text) == {AFFIRMED, NEGATED}


@pytest.mark.parametrize(
    "text",
    [
        "I don't want to die",
        "i dont want to die",
        "I don’t want to die",
        "im not suicidal",
        "I no longer think about killing myself",
        "no suicidal thoughts this week",
        "suicidal thoughts: none",
        "the suicidal thoughts are gone",
        "no quiero morirme",
        "ya no pienso en matarme",
        "sin ideas suicidas esta semana",
        "los pensamientos suicidas se fueron",
    ],
)
def test_what_is_negated_is_demoted_and_still_found(text: str) -> None:
    assert tiers(text) == {NEGATED}


@pytest.mark.parametrize(
    "text",
    [
        "I can't sleep and I want to die",
        "cant eat cant sleep i want to die",
        "I don't know if I want to live",
        "not gonna lie i want to die",
        "I can't stop thinking about killing myself",
        "I never wanted to die this badly before",
        "the only reason i haven't killed myself is my cat",
        "i'm too scared and don't have the courage to kill myself",
        "no puedo dormir y quiero morirme",
        "no dejo de pensar en matarme",
        "no sé si quiero vivir",
        "no tengo el valor de matarme",
        "si no fuera por mi hija ya me hubiera matado",
    ],
)
def test_a_negation_that_belongs_to_something_else_does_not_demote(text: str) -> None:
    assert AFFIRMED in tiers(text)


@pytest.mark.parametrize(
    "text",
    [
        "when I was 17 I tried to kill myself",
        "I used to want to die",
        "I attempted suicide in 2011",
        "antes quería morirme",
        "hace dos años quería matarme",
        "cuando tenía 17 intenté suicidarme",
    ],
)
def test_what_was_long_ago_is_demoted_and_still_found(text: str) -> None:
    assert tiers(text) == {NEGATED}


@pytest.mark.parametrize(
    "text",
    [
        "I have wanted to die since I was 13",
        "ever since high school I've thought about suicide",
        "I tried to kill myself last night",
        "I used to want to die years ago and now I want to again, I want to die",
        "intenté suicidarme anoche",
        "he querido morirme desde que era niña",
    ],
)
def test_what_began_long_ago_and_goes_on_is_not_past(text: str) -> None:
    assert AFFIRMED in tiers(text)


@pytest.mark.parametrize(
    "text",
    [
        "My brother killed himself when I was twelve",
        "my cousin says she wants to die",
        'that song that goes "I wanna die" was on repeat',
        'she said "I want to kill myself" in the second episode and I paused it',
        "mi hermano se suicidó cuando yo tenía doce",
        'en la serie ella dice "quiero matarme" y la apagué',
        "he told me to kill myself",
    ],
)
def test_other_peoples_words_and_deaths_are_mentions(text: str) -> None:
    assert tiers(text) == {MENTION}


def test_ones_own_words_in_quotation_marks_are_ones_own() -> None:
    assert tiers('I told her "I want to die" and meant it') == {AFFIRMED}


def test_voices_that_tell_one_to_are_not_another_person() -> None:
    assert tiers("the voices keep telling me to kill myself") == {AFFIRMED}
    assert tiers("las voces me dicen que me mate") == {AFFIRMED}


@pytest.mark.parametrize(
    "text",
    [
        "intrusive thoughts about stabbing my husband, it's my harm OCD",
        "el TOC: pensamiento intrusivo de matar a mi jefe, lo dejé pasar",
    ],
)
def test_an_intrusive_thought_of_harm_that_is_named_as_such_is_a_mention(text: str) -> None:
    assert tiers(text, SafetyKind.HARM_TO_OTHERS) == {MENTION}


def test_an_intrusive_thought_with_a_plan_beside_it_stays_affirmed() -> None:
    text = "it's not just an intrusive thought, I bought a knife and I'm going to stab him"
    assert tiers(text, SafetyKind.HARM_TO_OTHERS) == {AFFIRMED}


def test_suicidal_thoughts_called_intrusive_stay_affirmed_unless_ocd_is_named() -> None:
    text = "I keep having intrusive thoughts about killing myself"
    assert tiers(text) == {AFFIRMED}
    assert tiers(text, tracks=frozenset({Track.OCD})) == {MENTION}
    assert tiers("my OCD throws me intrusive thoughts about killing myself") == {MENTION}


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("I died and dissolved into light during the session", 4.0),
        ("I was dead and then I was everything", 3.0),
        ("during the trip there was a moment when I wanted to die into the light", None),
        ("me morí y me disolví en luz durante la sesión", 4.0),
        ("en el viaje quería morir en la luz y me llevó", None),
        ("estaba lista para morir ahí dentro y estaba bien", 3.0),
    ],
)
def test_dying_inside_the_medicine_is_never_affirmed(text: str, hours: float | None) -> None:
    assert AFFIRMED not in tiers(text, hours_after_session=hours)


@pytest.mark.parametrize(
    "text",
    [
        "I want to die",
        "after the session I want to die more than before",
        "since the ketamine I want to kill myself",
        "during the session I kept thinking about killing myself",
        "quiero morirme desde la sesión",
    ],
)
def test_wanting_it_now_is_affirmed_however_soon_after_a_session(text: str) -> None:
    assert tiers(text, hours_after_session=2.0) == {AFFIRMED}


def test_seeing_things_counts_the_day_after_and_not_while_the_medicine_works() -> None:
    text = "I hear voices when nobody is there"
    assert screen(text, "en", 2.0) == ()
    assert tiers(text, SafetyKind.PERCEPTION, hours_after_session=30.0) == {AFFIRMED}
    assert tiers(text, SafetyKind.PERCEPTION) == {AFFIRMED}


@pytest.mark.parametrize(
    "text",
    [
        "this commute is killing me",
        "omg I'm dead 😂😂",
        "I nearly died of embarrassment",
        "I cut myself shaving",
        "he hit me up about the concert",
        "my phone died on the bus",
        "mom is going to kill me when she sees the dent",
        "me muero de risa",
        "me muero de hambre",
        "este tráfico me está matando",
        "me pegó fuerte la noticia",
        "me corté el pelo",
        "I am dying, the scans say months",
        "el cáncer me va a matar y estoy haciendo las paces",
        "my dad died in March and I keep setting a plate for him",
    ],
)
def test_figures_of_speech_grief_and_ones_own_illness_find_nothing(text: str) -> None:
    assert screen(text) == ()


@pytest.mark.parametrize(
    ("text", "kind", "urgency"),
    [
        ("I want to kill myself", SUICIDAL, Urgency.NOW),
        ("my family would be better off without me", SUICIDAL, Urgency.NEXT_WORKING_DAY),
        ("I cut myself again last night", SafetyKind.SELF_HARM, Urgency.NOW),
        ("I want to kill him and I have the gun", SafetyKind.HARM_TO_OTHERS, Urgency.NOW),
        ("I'm afraid I'm going to hurt my baby", SafetyKind.DANGER_TO_DEPENDANT, Urgency.NOW),
        ("my husband hits me", SafetyKind.ABUSE, Urgency.NOW),
        ("my chest hurts and I can't breathe", SafetyKind.PHYSICAL, Urgency.NOW),
        ("it burns when I pee", SafetyKind.PHYSICAL, Urgency.NEXT_WORKING_DAY),
        ("I took ketamine alone last night", SafetyKind.USE_ALONE, Urgency.NEXT_WORKING_DAY),
        ("I hear voices that nobody else hears", SafetyKind.PERCEPTION, Urgency.NEXT_WORKING_DAY),
        ("three nights without sleep and I feel invincible", SafetyKind.ELATION, Urgency.NEXT_WORKING_DAY),
        ("I don't want to kill myself", SUICIDAL, Urgency.NEXT_WORKING_DAY),
    ],
)
def test_each_kind_has_its_urgency_and_what_is_demoted_never_hurries(
    text: str, kind: SafetyKind, urgency: Urgency
) -> None:
    assert {one.urgency for one in screen(text) if one.kind is kind} == {urgency}


def test_sleeplessness_without_a_high_mood_is_not_elation() -> None:
    assert screen("haven't slept in three days, flat and exhausted") == ()
    assert screen("slept eight hours and feel fantastic, so much energy") == ()


def test_words_that_weigh_only_together_say_nothing_alone() -> None:
    assert screen("I can't do this anymore") == ()
    assert tiers("I can't do this anymore. There is no way out. I give up.") == {AFFIRMED}
