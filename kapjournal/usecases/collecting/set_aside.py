"""An update that cannot be handled: remembered by id and reason, and its sender asked to write again."""

from kapjournal.domain.chat import SetAside
from kapjournal.domain.client import TelegramAccount
from kapjournal.ports import UnitOfWork
from kapjournal.usecases.collecting.admit import admit
from kapjournal.usecases.desk import Desk, new_id
from kapjournal.usecases.say import answer


def set_aside(uow: UnitOfWork, desk: Desk, update_id: int, reason: str, chat: int | None) -> None:
    """Its content is not kept: nobody could read it, and it must not lie around in the clear."""
    if not uow.first_time(desk.bot, update_id, desk.now()):
        return
    account = (
        uow.find(TelegramAccount, index=desk.index.account(desk.bot, chat)) if chat is not None else None
    )
    uow.add(
        SetAside(
            id=new_id(),
            update_id=update_id,
            reason=reason,
            at=desk.now(),
            account_id=account.id if account else None,
        )
    )
    if account is not None and chat is not None:
        caller = admit(uow, desk, chat, language_code=None)
        answer(caller, caller.text("set_aside"))
