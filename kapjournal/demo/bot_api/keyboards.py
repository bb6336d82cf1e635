"""What the server accepts as reply markup."""

from typing import Any

from kapjournal.demo.bot_api.failures import bad_request

_ACTIONS = (
    "url", "callback_data", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay", "disabled",
)  # fmt: skip


def inline_keyboard(markup: Any) -> dict[str, Any] | None:
    """The checked inline keyboard of a `reply_markup`, None where there is none."""
    if not isinstance(markup, dict) or "inline_keyboard" not in markup:
        return None
    rows = [row for row in markup["inline_keyboard"] if row]
    for button in (button for row in rows for button in row):
        _check(button)
    return {"inline_keyboard": rows} if rows else None


def _check(button: Any) -> None:
    if not isinstance(button, dict) or not button.get("text"):
        raise bad_request("can't parse inline keyboard button: a button needs its text")
    given = [action for action in _ACTIONS if action in button]
    if not given:
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if "callback_data" in button and not 1 <= len(str(button["callback_data"]).encode()) <= 64:
        raise bad_request("BUTTON_DATA_INVALID")
    if "copy_text" in button and not 1 <= len(button["copy_text"].get("text", "")) <= 256:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
    if "url" in button and not str(button["url"]).startswith(("http://", "https://", "tg://", "tel:")):
        raise bad_request(
            f"inline keyboard button URL '{button['url']}' is invalid: Unsupported URL protocol"
        )


def reply_keyboard(markup: Any) -> dict[str, Any] | None:
    """A keyboard under the input line, or the word that removes it; None where the chat's stays as it is."""
    if isinstance(markup, dict) and ("keyboard" in markup or markup.get("remove_keyboard")):
        return markup
    return None
