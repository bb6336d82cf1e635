"""What the page leaves out: words taken back, words meant for the bot, errands and requests."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kapjournal.domain.journal import Request
from kapjournal.domain.summary import compile_summary
from tests.unit.summary.builders import (
    NOW,
    START,
    agenda,
    all_quotes,
    free,
    journal,
    page,
    shown,
)

CARRIED = "i realised i was never angry at him, i was scared that nobody would ask if i was ok"
DOOR = "i told my mother about the blue door and for the first time she did not look away"


@pytest.mark.parametrize(
    "taking_back",
    [
        "scratch that",
        "ugh no scratch that, i like it there",
        "ignore that please",
        "Disregard, that was for my brother",
        "oops wrong chat",
        "oh no wrong person sorry",
        "Oh for heaven's sake. Wrong window.",
        "jk ignore that its just midnight",
        "never mind",
        "lol that was sarcasm",
        "borra eso",
        "ay borra eso, wrong chat",
        "perdón, esto no era para aquí",
        "no no, ignoren eso, era pa mi compadre",
        "disculpen, chat equivocado",
        "mentira, era broma",
        "whoops not you therapy robot",
        "Please disregard the above, I have sent it to the wrong place entirely.",
        "ignore my last message",
        "sorry that wasn't meant for you",
        "oops that was for my sister",
        "please delete the previous one",
        "forget it",
        "actually i take that back",
        "sent by mistake",
        "sorry, my toddler got the phone",
        "meant to text my boss lol",
        "me equivoqué de chat",
        "eso no era para ti, perdón",
        "uy, me equivoqué",
        "olvídalo",
        "no hagan caso",
        "lo mandé aquí por error",
    ],
)
def test_a_message_taken_back_by_the_next_one_is_not_quoted(taking_back: str) -> None:
    summary = page(free(1, DOOR, minutes=0), free(2, taking_back, minutes=1), free(3, CARRIED, minutes=600))
    assert CARRIED in shown(summary)
    assert DOOR not in shown(summary)
    assert taking_back not in shown(summary)


def test_a_correction_supersedes_the_message_before_it() -> None:
    summary = page(
        free(1, "creo que estoy triste por ella y no por mí, por primera vez lo veo", minutes=0),
        free(2, "no perdón, no es eso, me di cuenta de que estoy triste por las dos", minutes=1),
    )
    assert "por las dos" in shown(summary)
    assert "por ella" not in shown(summary)


def test_a_retraction_that_names_its_topic_takes_back_that_message_only() -> None:
    summary = page(
        free(1, "i realised i hate my brother and i was never afraid of him", minutes=0),
        free(2, DOOR, minutes=60),
        free(3, "ignore what i said about my brother", minutes=600),
    )
    assert DOOR in shown(summary)
    assert "brother" not in shown(summary)


def test_a_retraction_by_topic_takes_back_what_fits_it_best_and_no_long_confession() -> None:
    long = (
        "i took the old lozenge by myself in the garage and nobody knew, "
        + "i was so ashamed of it and " * 12
    )
    summary = page(
        free(1, "i want a bigger lozenge next time, i felt i wasnt there", minutes=0),
        free(2, f"{long}i cried for the first time in years", minutes=600),
        free(3, "i cried again over that lozenge and felt so alone", minutes=700),
        free(4, "forget what i said about a bigger lozenge", minutes=900),
    )
    assert "bigger" not in shown(summary)
    assert "ashamed" in shown(summary)
    assert "so alone" in shown(summary)


def test_a_retraction_of_the_last_two_messages_takes_back_two() -> None:
    summary = page(
        free(1, CARRIED, minutes=0),
        free(2, DOOR, minutes=5),
        free(3, "i was angry at her and i told her so", minutes=6),
        free(4, "please ignore the last two messages", minutes=8),
    )
    assert shown(summary) == CARRIED


def test_what_was_sent_astray_in_one_message_leaves_the_earlier_one_alone() -> None:
    summary = page(free(1, DOOR, minutes=0), free(2, "grab milk pls. oops wrong chat", minutes=90))
    assert shown(summary) == DOOR


def test_an_agenda_point_is_not_taken_back_by_a_bare_word_the_next_day() -> None:
    later = replace(free(2, "scratch that"), at=agenda(1, DOOR).at + timedelta(hours=20))
    assert shown(page(agenda(1, DOOR), later)) == DOOR


def test_what_is_taken_back_inside_one_message_is_not_quoted() -> None:
    summary = page(free(1, f"{DOOR}. no scratch that. {CARRIED}"))
    assert CARRIED in shown(summary)
    assert "blue door" not in shown(summary)


@pytest.mark.parametrize(
    "story",
    [
        "i told him to ignore it and for the first time i cried, i was so scared of being alone",
        "i realised i married the wrong person and i have been afraid to say it to anybody",
        "i never mind when she asks but this time i was angry and i told her so and she held me",
        "i wanted to forget what he said and i understood that i cannot, it still hurts",
        "that was for me the hardest part, i was ashamed, i never said it to anyone",
        "i keep ignoring this pain in my chest and for the first time i am scared of it",
        "no puedo olvidar lo que pasó, me di cuenta de que tengo miedo de mi padre",
        "the wrong place was where i stood that day and i have been ashamed ever since",
        "when i drive past the church where we married i cry and i miss him so much",
        "edited my life story in my head all night, i was ashamed of every version of me",
    ],
)
def test_a_story_that_only_contains_such_words_takes_nothing_back(story: str) -> None:
    summary = page(free(1, DOOR, minutes=0), free(2, story, minutes=2))
    assert DOOR in shown(summary)
    assert story.split(",", maxsplit=1)[0][-12:] in shown(summary)


@pytest.mark.parametrize(
    "to_the_bot",
    [
        "hey bot how do I change the language to spanish for my wife",
        "can you remind me at 9 instead of 10 please bot",
        "is there a way to delete a voice note",
        "oye bot puedes preguntarme por la mañana mejor que por la noche",
        "how do I see my old answers on this thing",
        "Thank you for the reminder dear.",
        "¿sí están guardando esto? no me contesta nada el bot",
        "does this thing work on ipad",
    ],
)
def test_words_meant_for_the_bot_are_not_quoted(to_the_bot: str) -> None:
    assert not all_quotes(page(free(1, to_the_bot)))


@pytest.mark.parametrize(
    "to_somebody",
    [
        "can you get milk and pick up Leo at 5",
        "hey babe could u grab some bread on the way home",
        "Nina, are you still coming at 7 or should i order without you",
        "running 10 min late, start without me",
        "omw, traffic is a nightmare",
        "dont forget the dentist at 4, and the blue form for school",
        "pls feed the cat and put the bins out, key is under the pot",
        "text me when you get to the station",
        "love, did you pay the electric bill",
        "see you at 6 by the ticket office",
        "mamá, me traes pan y leche porfa",
        "oye puedes recoger a los niños a las 5",
        "no te olvides del dentista a las 4",
        "ya llego, estoy en el metro, pide sin mí",
        "amor compra huevos y avísame cuando salgas del trabajo",
        "a qué hora llegas? compro boletos para las 8",
    ],
)
def test_an_errand_for_somebody_else_that_nobody_took_back_is_not_quoted(to_somebody: str) -> None:
    summary = page(free(1, to_somebody), free(2, DOOR))
    assert shown(summary) == DOOR
    assert all(quote.entry != "e1" for quote in all_quotes(page(free(1, to_somebody))))


@pytest.mark.parametrize(
    "words",
    [
        "can you believe i told her everything and she stayed, i cried at the kitchen table",
        "do you ever feel like the door is open and you just stand there, i felt that all day",
        "mum if you could see me now. i realised today i never got to say goodbye to you",
        "he said can you pick me up at 5 and i froze, i was scared of my own brother",
        "see you soon he said and i knew it was the last time, i lost him that night",
        "please let me be enough for once, i feel so tired of earning it",
        "me dijo puedes venir a las 5 y por primera vez le dije que no, tengo miedo de haberla perdido",
        "are you angry with me, i asked him, and he said he was never angry, he was lonely",
        "every message from him makes my chest tight, i was waiting for the next one all night",
        "who reads a room like i do, i learned it from my father, always watching the door",
    ],
)
def test_a_reflection_that_speaks_to_somebody_may_still_be_quoted(words: str) -> None:
    assert words[-14:] in shown(page(free(1, words)))


@pytest.mark.parametrize(
    "about_the_program",
    [
        "did my last message go through?",
        "why do you ask the same questions every day?",
        "who reads this?",
        "is anyone there?",
        "how do i go back to the previous question",
        "can i send photos or just voice notes here?",
        "por qué no me llegan las preguntas por la mañana?",
        "alguien lee esto?",
    ],
)
def test_a_question_about_the_program_is_not_quoted(about_the_program: str) -> None:
    assert not all_quotes(page(free(1, about_the_program)))


@pytest.mark.parametrize(
    "errand",
    [
        "2 pints milk\nbin bags\nAA batteries\ncall gas man",
        "compra: leche, pan, pilas para el mando, arena del gato",
        "parking at 3, dentist at 5",
        "Gary confirmed the ride, 8:15",
    ],
)
def test_pure_logistics_are_not_quoted(errand: str) -> None:
    assert not page(free(1, errand)).their_words


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("can I get a call from Dr Ames about the refill", "call"),
        ("la cita del jueves se puede pasar a las 13? tengo al fontanero", "date"),
        ("is it ok to take my blood pressure pill this morning", "medicine"),
        ("can the front desk send the superbill for last month?", "other"),
        ("tell the doc i want the bigger lozenge next time", "medicine"),
        ("question for the nurse: do i fast from midnight or from six?", "other"),
        ("me pueden hacer la constancia para el trabajo?", "other"),
    ],
)
def test_a_request_is_listed_as_a_request_and_not_quoted(words: str, kind: str) -> None:
    summary = page(free(1, words))
    assert [(one.kind, one.entry, one.met) for one in summary.requests] == [(kind, "e1", False)]
    assert not all_quotes(summary)


def test_requests_by_button_in_the_window_are_listed() -> None:
    before, inside = Request(START - timedelta(days=90), "call", met=True), Request(NOW, "call", met=False)
    held = replace(journal(free(1, DOOR)), requests=(inside, before))
    held = replace(
        held,
        sessions=(*held.sessions, replace(held.sessions[2], id="s0", at=START - timedelta(days=7))),
    )
    (line,) = compile_summary(held, now=NOW, measures={}).requests
    assert (line.at, line.kind, line.met, line.words) == (inside.at, "call", False, None)


@pytest.mark.parametrize(
    "joke",
    [
        "oh great another breakthrough, alert the press lol",
        "yeah im totally cured now, thanks ketamine 10/10 would dissolve again",
        "i am one with the universe and also with this burrito 😂",
        "sure, because crying in a parking lot is exactly what i needed 🙄",
        "i cried because the printer died, rip printer lmao",
        "wow so healed, much growth /s",
        "life goal: become a lamp. inner peace achieved lol",
        "jajaja ya estoy curada, llamen a la prensa",
        "me enamoré de una lámpara 😂 qué profundo todo",
    ],
)
def test_a_joke_is_not_quoted_as_the_feeling_itself(joke: str) -> None:
    assert not page(free(1, joke)).their_words


@pytest.mark.parametrize(
    "laughing",
    [
        "i cried in the tesco car park lol but honestly it was the first time since the funeral",
        "me reí y lloré jaja y por primera vez le dije que tengo miedo",
        "i laughed, actually laughed, haha, and i realised i wasnt scared of him anymore",
    ],
)
def test_a_laugh_beside_what_is_meant_does_not_silence_it(laughing: str) -> None:
    assert shown(page(free(1, laughing))) == laughing


def test_a_written_request_that_the_practice_knows_already_is_listed_once() -> None:
    asked = free(1, "can the front desk send the superbill for last month?")
    known = Request(asked.at, "superbill", met=True, entry="e1")
    held = replace(journal(asked), requests=(known,))
    (line,) = compile_summary(held, now=NOW, measures={}).requests
    assert (line.kind, line.met, line.entry) == ("superbill", True, "e1")


def test_a_request_stands_among_requests_in_the_words_it_was_made_in() -> None:
    text = "slept ok. can the front desk send the superbill for last month? thanks"
    (line,) = page(free(1, text)).requests
    assert line.words == "can the front desk send the superbill for last month?"
    assert text[line.start : line.end] == line.words


def test_what_was_said_last_night_can_be_taken_back_by_naming_when() -> None:
    night = free(1, "i was on my knees by the truck and nobody said a word about it", minutes=0)
    morning = free(2, "ignore the one from last night i was tired", minutes=600)
    assert not all_quotes(page(night, morning))


def test_a_thing_ignored_in_a_story_takes_nothing_back() -> None:
    story = free(1, "i can ignore the thing from before now, the dread i mean, it just sits there", minutes=0)
    assert page(free(2, DOOR, minutes=-60), story).their_words
