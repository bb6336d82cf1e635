"""How a bot gets its updates: by long polling, or by a webhook that the emulator calls."""

from typing import Any
from urllib.parse import urlsplit

from kapjournal.demo.bot_api.failures import bad_request, conflict
from kapjournal.demo.bot_api.sending import BotCall, Method
from kapjournal.demo.bot_api.world import Json

_LONGEST_POLL = 50  # seconds, as on Telegram's side


def _remember_allowed(call: BotCall) -> None:
    """The list stays in force until another is given; an empty one is the default again."""
    allowed = call.args.structure("allowed_updates")
    if allowed is not None:
        call.bot.inbox.allowed = frozenset(allowed) or None


async def get_updates(call: BotCall) -> bytes:
    """The `result` as JSON bytes: updates are encoded once, when they happen."""
    if call.bot.webhook is not None:
        raise conflict(
            "can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first"
        )
    _remember_allowed(call)
    limit = min(max(call.args.integer("limit", 100), 1), 100)
    timeout = min(max(call.args.integer("timeout"), 0), _LONGEST_POLL)
    offset = call.args.integer("offset")
    updates = await call.bot.inbox.take(offset=offset, limit=limit, timeout=timeout)
    return b"[" + b",".join(update.body for update in updates) + b"]"


def set_webhook(call: BotCall) -> bool:
    url = call.args.text("url")
    if not url:
        return delete_webhook(call)
    if urlsplit(url).scheme not in {"http", "https"}:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    secret = call.args.text("secret_token")
    if secret and not (len(secret) <= 256 and secret.replace("-", "a").replace("_", "a").isalnum()):
        raise bad_request("secret token contains unallowed characters")
    _remember_allowed(call)
    if call.args.boolean("drop_pending_updates"):
        call.bot.inbox.forget_all()
    connections = min(max(call.args.integer("max_connections", 40), 1), 100)
    call.bot.webhook = {"url": url, "secret": secret, "max_connections": connections}
    call.bot.inbox.bell.ring()
    return True


def delete_webhook(call: BotCall) -> bool:
    if call.args.boolean("drop_pending_updates"):
        call.bot.inbox.forget_all()
    call.bot.webhook = None
    call.bot.inbox.bell.ring()
    return True


def get_webhook_info(call: BotCall) -> Json:
    hook = call.bot.webhook or {}
    info: dict[str, Any] = {
        "url": hook.get("url", ""),
        "has_custom_certificate": False,
        "pending_update_count": len(call.bot.inbox.pending),
    }
    for key in ("max_connections", "last_error_date", "last_error_message"):
        if key in hook:
            info[key] = hook[key]
    if call.bot.inbox.allowed is not None:
        info["allowed_updates"] = sorted(call.bot.inbox.allowed)
    return info


METHODS: dict[str, Method] = {
    "setwebhook": set_webhook,
    "deletewebhook": delete_webhook,
    "getwebhookinfo": get_webhook_info,
}
