"""A lock screen shows notices, so no word of them may tell what they are about."""

import pytest

from kapjournal.prompt_library.notices import health_word


@pytest.mark.parametrize(
    "text",
    [
        "Your session was yesterday",
        "How is your mood?",
        "Time for your KETAMINE journal",
        "A note from your therapist",
        "Before integration",
        "Pain, if any",
        "Sleeping well?",
        "¿Cómo va la sesión?",
        "¿Cómo está tu ánimo?",
        "Tu terapeuta pregunta",
        "Antes de la integración",
        "¿Dormiste bien?",
        "¿Y el sueño?",
        "Toma tu medicación",
        "un poco de ansiedad",
    ],
)
def test_a_word_that_tells_too_much_is_found_in_any_case_and_with_accents(text: str) -> None:
    assert health_word(text)


@pytest.mark.parametrize(
    "text",
    [
        "A few questions are ready when you are.",
        "Hello. One tap, when you feel like it.",
        "Two minutes for tomorrow.",
        "I mention it today, painted on a stone",
        "Unas preguntas te esperan, cuando quieras.",
        "Dos minutos para mañana, cuando puedas. Toca aquí.",
        "Contamos contigo",
        "Anímate",
    ],
)
def test_plain_words_pass(text: str) -> None:
    assert health_word(text) == ""
