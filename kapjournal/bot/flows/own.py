"""Whose journal is it? A stranger, or somebody who has stopped, meets a kind word instead of a use case."""

from collections.abc import Callable

from kapjournal.usecases.collecting.answer_stranger import answer_stranger
from kapjournal.usecases.collecting.withdraw_consent import why_not_kept
from kapjournal.usecases.desk import Caller
from kapjournal.usecases.say import answer


def enrolled(use_case: Callable[[Caller], None]) -> Callable[[Caller], None]:
    """A command of somebody whose journal this is; a stranger is told what to do instead."""

    def checked(caller: Caller) -> None:
        if caller.client is not None and caller.client.enrolled_at is not None:
            use_case(caller)
        else:
            answer_stranger(caller, "stranger" if caller.person is None else "person.start")

    return checked


def writing(use_case: Callable[[Caller], None]) -> Callable[[Caller], None]:
    """The same for what would keep something: not after /stop."""

    def checked(caller: Caller) -> None:
        if caller.known.may_record:
            use_case(caller)
        else:
            answer(caller, why_not_kept(caller))

    return enrolled(checked)


def own(use_case: Callable[[Caller], str | None]) -> Callable[[Caller], str | None]:
    """A button of one's own settings or rights. One left in a chat that is nobody's any more is closed."""

    def checked(caller: Caller) -> str | None:
        if caller.client is None or caller.client.enrolled_at is None:
            return caller.text("toast.closed")
        return use_case(caller)

    return checked


def own_words(use_case: Callable[[Caller], str | None]) -> Callable[[Caller], str | None]:
    """A button that would keep something: not after /stop."""
    return own(lambda caller: use_case(caller) if caller.known.may_record else caller.text("toast.closed"))
