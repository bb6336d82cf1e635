"""What the client chose to do, and what came of it, stands among the actions."""

from dataclasses import replace

from kapjournal.domain.journal import EntryKind, JournalEntry
from kapjournal.domain.occasion import Domain, Occasion
from kapjournal.domain.summary.reading import count_words
from tests.unit.summary.builders import answer, free, page, shown


def chosen(number: int, text: str) -> JournalEntry:
    return replace(free(number, text), kind=EntryKind.COMMITMENT, domain=Domain.ACTION)


def test_a_message_that_opens_with_the_outcome_of_a_chosen_step_stands_among_the_actions() -> None:
    summary = page(
        chosen(1, "leave the pager in the truck during dinner"),
        free(
            2, "did it. hands didn't know where to go. the kids told a story about a teacher for nine hours"
        ),
    )
    assert [quote.text for quote in summary.actions][:2] == [
        "leave the pager in the truck during dinner",
        "did it. hands didn't know where to go.",
    ]


def test_an_outcome_without_a_chosen_step_is_no_action() -> None:
    assert not page(free(1, "did it. fed the cat and put the bins out")).actions


def test_an_answer_that_names_neither_step_nor_outcome_is_not_quoted() -> None:
    summary = page(
        chosen(1, "write one line to the registrar"),
        answer(2, "no wait", Domain.ACTION),
        answer(3, "stuck", Domain.ACTION),
    )
    assert [quote.text for quote in summary.actions][1:] == ["stuck"]


def test_what_takes_up_a_chosen_step_leaves_the_room_for_their_words_free() -> None:
    summary = page(
        chosen(1, "carry the coats to the hospice shop"),
        free(
            2,
            "i got as far as the car with the coats, sat beside them and cried, then hung each one up again",
        ),
    )
    assert "as far as the car with the coats" in summary.actions[-1].text
    assert not summary.their_words


def test_who_is_there_on_the_day_of_the_session_is_not_quoted() -> None:
    told = answer(1, "at home in the back bedroom, my daughter is coming and staying the night", Domain.OTHER)
    assert not shown(page(replace(told, occasion=Occasion.DAY_BEFORE)))


def test_actions_and_their_words_keep_to_their_room() -> None:
    many = [
        free(
            number,
            f"i told her about day {number} and for the first time i was not afraid of the coats {number}",
        )
        for number in range(2, 60)
    ]
    summary = page(chosen(1, "carry the coats to the hospice shop"), *many)
    assert sum(count_words(quote.text) for quote in summary.their_words) <= 220
    assert sum(count_words(quote.text) for quote in summary.actions) <= 120
