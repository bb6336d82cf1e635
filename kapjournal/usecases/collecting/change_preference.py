"""What a client can choose with one tap, on the second screen of the enrolment and in the settings alike."""

from dataclasses import replace
from datetime import time

from kapjournal.domain.chat import ChatMessage
from kapjournal.domain.client import Tidy
from kapjournal.domain.local_time import local
from kapjournal.usecases.collecting.keep_chosen import set_keep_chosen
from kapjournal.usecases.collecting.tidy_chat import take_away
from kapjournal.usecases.desk import Caller
from kapjournal.usecases.say import ABUSE_LINES, DELETABLE, Button, Keyboard, removal_time

_PHONE = {None: "unknown", False: "mine", True: "shared"}
QUIET_CHOICES = ((time(21), time(9)), (time(22), time(8)), (time(23), time(10)), (time(20), time(10)))


def change_preference(caller: Caller, do: str) -> bool:
    """One tap goes on to the next choice. False for what is none of these."""
    client = caller.known
    match do:
        case "quiet":
            now = (client.quiet_from, client.quiet_until)
            at = QUIET_CHOICES.index(now) + 1 if now in QUIET_CHOICES else 0
            quiet_from, quiet_until = QUIET_CHOICES[at % len(QUIET_CHOICES)]
            caller.update(quiet_from=quiet_from, quiet_until=quiet_until)
        case "tidy":
            choices = list(Tidy)
            _set_tidy(caller, choices[(choices.index(client.tidy) + 1) % len(choices)])
        case "at_once":
            _set_tidy(caller, Tidy.AT_ONCE)
        case "phone":
            _set_phone(caller)
        case "keep":
            set_keep_chosen(caller, keep=not client.keep_chosen)
        case _:
            return False
    return True


def suggestion(caller: Caller, prefix: str) -> Keyboard:
    """Where somebody else opens the phone: messages may go at once, by one tap. Else nothing."""
    if not caller.known.phone_shared or caller.known.tidy is Tidy.AT_ONCE:
        return []
    return [[Button(caller.text("button.tidy_at_once"), f"{prefix}:at_once")]]


def _set_phone(caller: Caller) -> None:
    """Somebody else, only I, somebody else: one tap is enough to be careful. What is too much then goes."""
    shared = not caller.known.phone_shared
    caller.update(phone_shared=shared)
    if not shared:
        return
    standing = caller.uow.all(ChatMessage, account_id=caller.account.id, ref=ABUSE_LINES, removed_at=None)
    for lines in standing:
        take_away(caller.uow, caller.desk, caller.account, lines)
    if standing:
        caller.remember(lines_shown=None)


def _set_tidy(caller: Caller, tidy: Tidy) -> None:
    """What stands in the chat already goes, or stays, by the new choice; of what is too old, our words."""
    caller.update(tidy=tidy)
    for message in caller.uow.all(
        ChatMessage, account_id=caller.account.id, removed_at=None, keep=False, failed=False
    ):
        if not message.ours and caller.at - message.sent_at >= DELETABLE:
            continue
        caller.uow.save(replace(message, remove_at=removal_time(caller.known, message.sent_at)))


def preferences_shown(caller: Caller) -> dict[str, str]:
    """Their values as a person reads them, by the names the screens use."""
    client, texts = caller.known, caller.desk.texts
    return {
        "time": texts.hour(local(caller.at, client.time_zone).time(), caller.language),
        "place": client.time_zone.rpartition("/")[2].replace("_", " "),
        "quiet_from": texts.hour(client.quiet_from, caller.language),
        "quiet_until": texts.hour(client.quiet_until, caller.language),
        "tidy": caller.text(f"tidy.{client.tidy}"),
        "phone": caller.text(f"phone.{_PHONE[client.phone_shared]}"),
        "keep": caller.text("keep.yes" if client.keep_chosen else "keep.no"),
    }
