"""Leave one question of the library out for one client, or ask it again."""

from dataclasses import replace

from kapjournal.domain.client import Client
from kapjournal.domain.errors import NotAllowed
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.desk import Desk


def switch_prompt(uow: UnitOfWork, desk: Desk, client: Client, prompt_id: str, *, on: bool) -> Client:
    """From the next set that is chosen; a sitting whose notice has left keeps its questions.

    Raises NotFound for a question that the library does not hold, NotAllowed for one about side effects
    or safety.
    """
    rest = tuple(one for one in client.avoid if one != prompt_id)
    if not on:
        if desk.library.is_always_asked(prompt_id, client.language):
            raise NotAllowed(
                "this question stays for everybody: it is how side effects and danger are noticed",
                remedy="The client can skip it whenever they like.",
            )
        rest = (*rest, prompt_id)
    changed = replace(client, avoid=rest)
    uow.save(changed)
    return changed
