"""The Bot API methods about the bot itself, its chats, its people and its files."""

from typing import Any

from kapjournal.demo.bot_api.failures import bad_request
from kapjournal.demo.bot_api.sending import BotCall, Method
from kapjournal.demo.bot_api.world import Json

FILE_LIMIT = 20 * 1024 * 1024  # bytes a bot may fetch (Bot API documentation, getFile)
_LIMITS = {"name": 64, "description": 512, "short_description": 120}


def get_me(call: BotCall) -> Json:
    return {
        **call.bot.as_user(),
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def get_chat(call: BotCall) -> Json:
    chat = call.known_chat()
    gifts = dict.fromkeys(
        ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"),
        True,
    )
    return {**chat.as_json(), "accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": gifts}


def get_chat_member(call: BotCall) -> Json:
    chat, wanted = call.known_chat(), call.args.integer("user_id")
    if wanted == call.bot.id:
        return call.bot.member("kicked" if chat.blocked else "member")
    if wanted == chat.person.id:
        return {"user": chat.person.as_user(), "status": "member"}
    raise bad_request("PARTICIPANT_ID_INVALID")


def leave_chat(call: BotCall) -> bool:
    chat = call.known_chat()
    if chat.kind == "private":
        raise bad_request("chat member status can't be changed in private chats")
    chat.blocked = True
    chat.changed("blocked", blocked=True)
    return True


def get_file(call: BotCall) -> Json:
    stored = call.world.files.get(call.args.text("file_id"))
    if stored is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if stored.size > FILE_LIMIT:
        raise bad_request("file is too big")
    return {
        "file_id": stored.id,
        "file_unique_id": stored.unique_id,
        "file_size": stored.size,
        "file_path": stored.path,
    }


def get_user_profile_photos(call: BotCall) -> Json:
    if call.args.integer("user_id") not in call.world.people:
        raise bad_request("user not found")
    return {"total_count": 0, "photos": []}


def _scope(call: BotCall) -> str:
    """A scope's fields by the order of their names. One of a chat wants a chat that the bot knows."""
    scope = call.args.structure("scope") or {"type": "default"}
    if "chat_id" in scope and int(scope["chat_id"]) not in call.bot.chats:
        raise bad_request("chat not found")
    return ":".join(str(scope[key]) for key in sorted(scope))


def set_my_commands(call: BotCall) -> bool:
    commands = call.args.structure("commands") or []
    if len(commands) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for one in commands:
        name = str(one.get("command", ""))
        if not (1 <= len(name) <= 32 and name.replace("_", "a").isalnum() and name == name.lower()):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(str(one.get("description", ""))) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    call.bot.profile[f"commands/{_scope(call)}", call.args.text("language_code")] = commands
    _tell(call)
    return True


def get_my_commands(call: BotCall) -> list[Json]:
    key = (f"commands/{_scope(call)}", call.args.text("language_code"))
    commands: list[Json] = call.bot.profile.get(key, [])
    return commands


def delete_my_commands(call: BotCall) -> bool:
    call.bot.profile.pop((f"commands/{_scope(call)}", call.args.text("language_code")), None)
    _tell(call)
    return True


def _tell(call: BotCall) -> None:
    """The phone of a chat whose own menu has changed looks again."""
    chat = call.bot.chats.get(int((call.args.structure("scope") or {}).get("chat_id", 0)))
    if chat is not None:
        chat.changed("menu")


def _setter(field: str) -> Method:
    def set_it(call: BotCall) -> bool:
        value = call.args.text(field)
        if len(value) > _LIMITS[field]:
            raise bad_request(f"bot {field.replace('_', ' ')} is too long")
        call.bot.profile[field, call.args.text("language_code")] = value
        return True

    return set_it


def _getter(field: str) -> Method:
    def get_it(call: BotCall) -> Json:
        profile: dict[tuple[str, str], Any] = call.bot.profile
        plain = profile.get((field, "")) or (call.bot.name if field == "name" else "")
        return {field: profile.get((field, call.args.text("language_code"))) or plain}

    return get_it


def yes(_call: BotCall) -> bool:
    return True


METHODS: dict[str, Method] = {
    "getme": get_me,
    "getchat": get_chat,
    "getchatmember": get_chat_member,
    "leavechat": leave_chat,
    "getfile": get_file,
    "getuserprofilephotos": get_user_profile_photos,
    "setmycommands": set_my_commands,
    "getmycommands": get_my_commands,
    "deletemycommands": delete_my_commands,
    "setchatmenubutton": yes,
    "setmydefaultadministratorrights": yes,
    "logout": yes,
    "close": yes,
    **{f"setmy{field.replace('_', '')}": _setter(field) for field in _LIMITS},
    **{f"getmy{field.replace('_', '')}": _getter(field) for field in _LIMITS},
}
