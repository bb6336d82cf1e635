"""The client blocked the bot, or came back. Nothing is sent meanwhile, and the therapist is told."""

from dataclasses import replace

from kapjournal.usecases.desk import Caller


def note_block(caller: Caller, *, blocked: bool) -> None:
    blocked_at = (caller.account.blocked_at or caller.at) if blocked else None
    if blocked_at != caller.account.blocked_at:
        caller.account = replace(caller.account, blocked_at=blocked_at)
        caller.uow.save(caller.account)
        caller.uow.after_commit("notices")
