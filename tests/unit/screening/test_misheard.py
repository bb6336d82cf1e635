"""What may have been said in a voice note and was written down as something that sounds like it."""

from collections.abc import Callable
from functools import partial

import pytest

from kapjournal.domain.safety import Finding, SafetyKind, SafetyTier, Urgency
from kapjournal.domain.screening import screen
from kapjournal.domain.screening.misheard import may_have_said, sound


def look(text: str, *others: str, language: str = "en", hours: float | None = None) -> tuple[Finding, ...]:
    how: Callable[[str], tuple[Finding, ...]] = partial(screen, language=language, hours_after_session=hours)
    return may_have_said(text, others, how, language)


@pytest.mark.parametrize(
    ("language", "heard", "kind"),
    [
        ("en", "Honestly I wish I wasn't bad.", SafetyKind.SUICIDAL_THOUGHTS),
        ("en", "It went fine. I wanted all to stop forever.", SafetyKind.SUICIDAL_THOUGHTS),
        ("es", "Me siento sucida.", SafetyKind.SUICIDAL_THOUGHTS),
        ("es", "Esto yarta de vivir.", SafetyKind.SUICIDAL_THOUGHTS),
        ("es", "Creo que me voy a orcar.", SafetyKind.SUICIDAL_THOUGHTS),
    ],
)
def test_what_sounds_like_danger_may_have_been_said(language: str, heard: str, kind: SafetyKind) -> None:
    (found,) = look(heard, language=language)
    assert (found.kind, found.tier) == (kind, SafetyTier.UNSURE)
    assert found.urgency is Urgency.NOW


@pytest.mark.parametrize(
    ("language", "heard"),
    [
        ("en", "I wish I was there. I want to try again today."),
        ("en", "I told myself to call her and to put myself first."),
        ("en", "My wife and my life are good, I'm learning to dance."),
        ("en", "They chose the band in the killer bees song."),
        ("es", "Me quiero dormir temprano y tomar mis pastillas de menta."),
        ("es", "Me voy a acostar, quiero vivir tranquila y contarme un cuento."),
        ("es", "Fui al puerto y me pagó la cena."),
        ("es", "Hay que podar y matar. Me di vuelta."),
    ],
)
def test_what_is_said_every_day_is_taken_at_its_word(language: str, heard: str) -> None:
    assert look(heard, language=language) == ()


def test_what_the_words_say_themselves_is_not_found_a_second_time() -> None:
    assert look("I want to die tonight. I wish I wasn't bad.") == ()


def test_what_was_judged_as_somebody_elses_stays_so() -> None:
    assert look("me dijo que quería matarse", language="es") == ()


def test_the_place_is_the_sentence_in_the_transcript_where_to_listen() -> None:
    text = "The music was lovely. I wish I wasn't bad. Then I slept."
    (found,) = look(text)
    assert text[slice(*found.span)].strip() == "I wish I wasn't bad."


def test_another_hearing_of_the_model_is_looked_through_and_placed_between_the_words_both_have() -> None:
    text = "The music was lovely and I want to fly tonight. Then I slept."
    (found,) = look(text, "The music was lovely and I want to die tonight. Then I slept.")
    assert found.tier is SafetyTier.UNSURE
    assert "I want to fly tonight" in text[slice(*found.span)]
    assert "slept" not in text[slice(*found.span)]


def test_another_hearing_of_a_note_without_words_has_no_place_in_it() -> None:
    (found,) = look("", "I want to die tonight.")
    assert found.span == (0, 0)


def test_a_second_look_at_a_very_long_note_ends() -> None:
    assert look("and then it went on and on " * 800) == ()


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [("es", "hola", "ola"), ("es", "harta", "arta"), ("es", "vivir", "bibir"), ("en", "dye", "die")],
)
def test_what_is_written_otherwise_may_sound_the_same(language: str, one: str, other: str) -> None:
    assert sound(one, language) == sound(other, language)
