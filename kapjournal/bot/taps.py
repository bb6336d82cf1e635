"""What each button sends back: ids only. `usecases` writes the same strings; a test holds them together."""

from aiogram.filters.callback_data import CallbackData


class StepTap(CallbackData, prefix="s"):
    """A question of a sitting: pick, done, next, back, skip, later."""

    reflection: str
    place: int
    do: str
    option: int


class BeginTap(CallbackData, prefix="b"):
    reflection: str


class LaterTap(CallbackData, prefix="l"):
    reflection: str


class SkipTap(CallbackData, prefix="k"):
    reflection: str


class EnrolTap(CallbackData, prefix="e"):
    do: str


class SettingTap(CallbackData, prefix="t"):
    do: str


class PauseTap(CallbackData, prefix="p"):
    until: str


class HelpTap(CallbackData, prefix="h"):
    door: str


class CallTap(CallbackData, prefix="call"):
    of: str


class EraseTap(CallbackData, prefix="x"):
    do: str


class KeepTap(CallbackData, prefix="m"):
    reflection: str


class PrivacyTap(CallbackData, prefix="y"):
    do: str


class PlanTap(CallbackData, prefix="w"):
    """Staff plan or move a session: whose, what, which one, month and day, hour and minute."""

    client: str
    kind: str
    session: str
    day: str
    hour: str


class CancelTap(CallbackData, prefix="c"):
    """Staff cancel a session: "" asks, then yes or no."""

    session: str
    sure: str


class EndTap(CallbackData, prefix="o"):
    session: str


class VoiceTap(CallbackData, prefix="v"):
    """What was heard in a voice note: right, write, drop."""

    pending: str
    do: str


class SessionTap(CallbackData, prefix="d"):
    session: str
