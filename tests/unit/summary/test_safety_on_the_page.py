"""Safety outranks every other rule of the page: what a person must look at is never hidden or cut."""

from dataclasses import replace
from itertools import pairwise

import pytest

from kapjournal.domain.journal import JournalEntry, Media, SideEffectAnswer, Transcript
from kapjournal.domain.occasion import Domain
from kapjournal.domain.safety import AskedState, SafetyKind, SafetyTier, SideEffect
from kapjournal.domain.summary import compile_summary
from kapjournal.domain.summary.page import Summary
from kapjournal.domain.summary.reading import count_words
from tests.unit.summary.builders import (
    NOW,
    alarming,
    all_quotes,
    answer,
    free,
    journal,
    page,
    voice,
)

DOOR = "i told my mother about the blue door and for the first time she did not look away"


def test_an_unconfirmed_transcript_is_not_quoted() -> None:
    assert not all_quotes(page(voice(free(1, DOOR), Transcript.UNCONFIRMED)))


def test_safety_words_of_an_unconfirmed_transcript_are_shown_and_flagged() -> None:
    entry = alarming(voice(free(1, "i wish i was dead"), Transcript.UNCONFIRMED), "wish i was dead")
    (quote,) = page(entry).look_first
    assert quote.voice_unconfirmed


def test_safety_words_that_were_edited_away_stay_and_say_so() -> None:
    first = alarming(free(1, "everyone would be lighter without me", minutes=0), "lighter without me")
    second = replace(free(2, "everyone was tired today", minutes=5), replaces="e1")
    (quote,) = page(first, second).look_first
    assert (quote.entry, quote.later_edited) == ("e1", True)


def test_safety_words_that_an_edit_keeps_are_shown_once_in_the_latest_version() -> None:
    first = alarming(free(1, "everyone would be lihgter without me", minutes=0), "without me")
    second = replace(
        alarming(free(2, "everyone would be lighter without me", minutes=5), "without me"), replaces="e1"
    )
    assert [one.entry for one in page(first, second).look_first] == ["e2"]


def test_safety_words_survive_being_taken_back() -> None:
    entry = alarming(
        free(1, "took the spare troche by myself", minutes=0), "spare troche", kind=SafetyKind.USE_ALONE
    )
    for entries in (
        [replace(entry, withdrawn=True)],
        [replace(entry, not_shown=True)],
        [entry, free(2, "scratch that", minutes=1)],
    ):
        assert [(one.why, one.withdrawn) for one in page(*entries).look_first] == [("use_alone", True)]


def test_safety_is_never_cut_to_fit_and_the_page_says_that_it_overflows() -> None:
    entries = [
        alarming(free(number, f"{'word ' * 30}i want to die {number}", minutes=number), "want to die")
        for number in range(30)
    ]
    summary = page(*entries)
    assert len(summary.look_first) == 30
    assert summary.overflow
    assert not summary.their_words


def test_a_finding_longer_than_a_quote_is_still_shown_whole() -> None:
    words = "i want to stop existing and " * 12
    (quote,) = page(alarming(free(1, words), words.strip())).look_first
    assert quote.text == words.strip()


def test_what_stands_next_to_a_finding_is_shown_with_it() -> None:
    text = (
        "cant sleep. sometimes i think everyone would be lighter without me. i dont have a plan or anything"
    )
    (quote,) = page(alarming(free(1, text), "lighter without me")).look_first
    assert quote.text == text


def test_two_findings_in_the_same_words_share_one_quote() -> None:
    entry = alarming(free(1, "i want to die. i cut my arm again"), "want to die")
    (quote,) = page(alarming(entry, "cut my arm", kind=SafetyKind.SELF_HARM)).look_first
    assert (quote.why, quote.also) == ("suicidal_thoughts", ("self_harm",))


def test_many_findings_in_one_long_message_are_all_shown_without_repeating_words() -> None:
    text = " ".join(f"on day {number} i thought that i want to die." for number in range(40))
    entry = free(1, text)
    for number in range(40):
        entry = alarming(entry, f"{number} i thought that i want to die")
    quotes = page(entry).look_first
    assert all(one.end <= two.start for one, two in pairwise(quotes))
    assert " ".join(one.text for one in quotes) == text


def test_voice_notes_without_words_and_those_heard_with_doubt_are_counted() -> None:
    doubted = replace(free(2, "a door"), media=Media("voice", 9, Transcript.UNCONFIRMED, unsure=True))
    coverage = page(
        voice(free(1, ""), Transcript.NONE), doubted, voice(free(3, "a hill"), Transcript.CONFIRMED)
    ).coverage
    assert (coverage.voice, coverage.unheard, coverage.unsure) == (3, 1, 1)


def test_affirmed_findings_come_before_what_may_have_been_said_and_mentions() -> None:
    mention = alarming(free(1, "a film about suicide"), "suicide", SafetyTier.MENTION)
    perhaps = alarming(free(3, "i wish i wasn't bad"), "i wish i wasn't bad", SafetyTier.UNSURE)
    affirmed = alarming(free(2, "i want to die"), "want to die")
    assert [one.tier for one in page(mention, perhaps, affirmed).look_first] == [
        SafetyTier.AFFIRMED,
        SafetyTier.UNSURE,
        SafetyTier.MENTION,
    ]


@pytest.mark.parametrize(
    "words",
    [
        "stopped my lithium on monday, felt too flat",
        "i skipped two of my pills this week",
        "took the leftover lozenge after dinner",
        "went to urgent care friday, an infection they said",
        "threw up twice in the night",
        "slept maybe two hours, mind racing",
        "dejé la sertralina hace cuatro días",
        "terminé en urgencias el sábado",
        "vomité toda la noche",
    ],
)
def test_body_and_medicine_stand_among_what_to_look_at_first_without_a_tier(words: str) -> None:
    (quote,) = page(free(1, words)).look_first
    assert (quote.why, quote.tier) == ("body_and_medicine", None)


@pytest.mark.parametrize(
    "words",
    [
        "the dog threw up on the rug",
        "took my pills with breakfast as usual",
        "in the film he ends up in the er",
        "if i throw up tomorrow i will tell you",
        "i was so happy i nearly fainted lol no i didnt",
        "dormí una siesta de dos horas",
        "my sister stopped taking her meds",
    ],
)
def test_what_befell_others_or_did_not_happen_is_not_told_as_body_and_medicine(words: str) -> None:
    assert not page(free(1, words)).look_first


@pytest.mark.parametrize(
    "words",
    [
        "there was a lozenge over from last month and with nobody home i had it",
        "I took the half that was left in the drawer, by myself, on Sunday",
        "anoche tomé la pastilla que quedaba de la última vez, sin avisar a nadie",
        "it stings when i wee since the last infusion",
        "desde la sesión me arde al orinar",
        "boca seca y un regusto amargo que no se iba con nada",
        "felt a bit sicky in the taxi, ginger biscuits sorted it",
        "they put me on gabapentin last week, twice a day",
        "i fell on the stairs coming down, just a bruise",
        "se me acabaron las pastillas el jueves",
    ],
)
def test_what_was_taken_or_hurts_is_found_however_it_is_put(words: str) -> None:
    (quote,) = page(free(1, words)).look_first
    assert quote.text.startswith(words[:20])


@pytest.mark.parametrize(
    "words",
    [
        "i took my tablets with breakfast like every day",
        "she took a lozenge by herself once and told me about it after",
        "no nausea this time, not even dizzy",
        "had two beers with my brother and we laughed about the boat",
        "i took the half that belonged to my sister back to her",
        "im sick of being the strong one",
        "he held my hand until i fell asleep",
        "i took one of the leaves home and pressed it",
        "tomé el colectivo sola por primera vez",
    ],
)
def test_ordinary_takings_and_figures_of_speech_are_no_signs_of_the_body(words: str) -> None:
    assert not page(free(1, words)).look_first


def _told(*entries: JournalEntry, name: SideEffect, words: str | None) -> Summary:
    ticked = SideEffectAnswer(entries[0].at, name, AskedState.ASKED_YES, words)
    held = replace(journal(*entries), side_effects=(ticked,))
    return compile_summary(held, now=NOW, measures={})


def test_a_ticked_side_effect_is_quoted_as_the_clause_it_was_told_in() -> None:
    told = answer(1, "Good morning. I was sick twice in a basin, and then I slept until ten.", Domain.OTHER)
    summary = _told(told, name=SideEffect.NAUSEA, words="sick twice")
    assert [quote.text for quote in summary.look_first] == [
        "I was sick twice in a basin, and then I slept until ten."
    ]
    assert [line.words for line in summary.side_effects if line.at] == [None]


def test_a_ticked_side_effect_that_was_told_nowhere_keeps_its_own_words() -> None:
    summary = _told(free(1, "we planted beans"), name=SideEffect.OTHER_BODY, words="a stiff neck")
    assert [line.words for line in summary.side_effects if line.at] == ["a stiff neck"]


def test_a_bad_night_that_was_ticked_is_quoted_from_the_answer_about_the_night() -> None:
    summary = _told(answer(1, "poor. up four times", Domain.SLEEP), name=SideEffect.POOR_SLEEP, words=None)
    assert [quote.text for quote in summary.look_first] == ["poor. up four times"]


def test_a_call_asked_for_right_after_telling_of_the_body_stands_with_it() -> None:
    told = free(1, "it burns when i pee since tuesday", minutes=0)
    call = free(2, "could the nurse call me please", minutes=4)
    assert [quote.entry for quote in page(told, call).look_first] == ["e1", "e2"]


def test_who_reached_the_client_and_whom_they_told_after_words_about_dying_stands_first() -> None:
    summary = page(
        alarming(free(1, "i want to die"), "want to die"),
        free(2, "got the call from your office. talked to her like 20 min"),
        free(3, "told my sister. i said it has been bad"),
    )
    assert [quote.entry for quote in summary.look_first] == ["e1", "e2", "e3"]


def test_a_short_message_sent_right_after_words_about_dying_stands_with_them() -> None:
    summary = page(
        alarming(free(1, "some nights i think i want to die", minutes=0), "i want to die"),
        free(2, "been figuring it a lot. more than i let on", minutes=11),
    )
    assert [quote.entry for quote in summary.look_first] == ["e1", "e2"]


def test_an_excuse_for_being_late_is_no_part_of_a_finding() -> None:
    text = "late on this, sorry. i want to die"
    (quote,) = page(alarming(free(1, text), "i want to die")).look_first
    assert quote.text == "i want to die"


def test_what_leads_up_to_a_finding_is_shown_with_it() -> None:
    text = (
        "went for gas and sat in the lot for an hour with the radio off looking at the price board going round, "
        "and i thought they are better off with the pension than with me. not just tonight. i want to die. "
        "im home now"
    )
    (quote,) = page(alarming(free(1, text), "i want to die")).look_first
    assert quote.text == (
        "and i thought they are better off with the pension than with me. not just tonight. i want to die. im home now"
    )


def test_body_and_medicine_never_take_more_than_a_hundred_and_twenty_words() -> None:
    many = [
        free(number, f"threw up again on day {number}, it took all morning to stop")
        for number in range(1, 13)
    ]
    quotes = page(free(0, "took the spare lozenge by myself"), *many).look_first
    assert sum(count_words(quote.text) for quote in quotes) <= 120
    assert (quotes[0].entry, quotes[-1].entry) == ("e0", "e12")
