"""A local Telegram: a Bot API server that an unmodified bot can talk to, and the phones on its other side.

Existing fakes break a current aiogram somewhere (no `is_bot`, no long poll, no uploads), hence this one. All
state is in memory; nothing here is secure, and nothing real belongs in it.

Not here: MarkdownV2, inline mode, payments, channels, topics, polls, sticker sets, business accounts, edits
of media; a method that is not here answers 404. Telegram forgets updates after 24 hours; this keeps them, so
that the calendar can jump.
"""

from kapjournal.demo.bot_api.clock import CalendarClock, SettableClock
from kapjournal.demo.bot_api.phone_client import Phone, Seen
from kapjournal.demo.bot_api.server import Emulator
from kapjournal.demo.bot_api.world import BotAccount, Call, Person

__all__ = ["BotAccount", "CalendarClock", "Call", "Emulator", "Person", "Phone", "Seen", "SettableClock"]
