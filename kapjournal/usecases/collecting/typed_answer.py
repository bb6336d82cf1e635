"""Words typed where a button was meant: a number for a rating, or the label itself."""

from kapjournal.domain.prompt import Prompt, PromptKind
from kapjournal.domain.reflection import Reflection
from kapjournal.usecases.collecting.answer_question import answer_question
from kapjournal.usecases.desk import Caller


def typed_answer(caller: Caller, reflection: Reflection, prompt: Prompt, text: str) -> bool:
    """Take the words as that button's tap. False when they are not one of the choices."""
    option = _option(prompt, text.strip().strip(".!").casefold())
    if option is None:
        return False
    answer_question(caller, reflection.id, reflection.position, "pick", option, over=None)
    return True


def _option(prompt: Prompt, typed: str) -> int | None:
    if prompt.kind is PromptKind.RATING:
        return int(typed) if typed.isdecimal() and len(typed) <= 2 and int(typed) <= 10 else None
    for number, option in enumerate(prompt.options):
        if typed == option.label.casefold():
            return number
    return None
