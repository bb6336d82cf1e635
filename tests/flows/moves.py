"""What a client, their practice and the weather can do: one small value a move, drawn by hypothesis.

A move says how, never which message: places count back from the newest, so that a walk can be cut short
and still be walked. `wait` is whether the client waits for the bot before the next move.
"""

from dataclasses import dataclass

from hypothesis import strategies as st

from kapjournal.usecases.offer_menu import EVERYDAY as MENU

PLAIN, DANGER, LONG = "plain", "danger", "long"
TYPED = ("7", "Madrid", "18:30", "👍", "no such place", "11", "sí")
"""What may be input rather than words, depending on what was asked."""

COMMANDS = (*MENU, "start", "language", "timezone", "today", "clients", "unheard_of")
FILES = ("photo", "voice", "document", "video_note", "video", "audio")
OTHERS = ("sticker", "location", "contact", "too_large", "dice")
PRACTICE = ("plan", "end", "hold", "lift", "pause", "discharge")
TROUBLES = ("twice", "refused", "slow_down", "cut")
TO_NEXT = 0
MINUTES = (5, 40, 180, 600, 1500, 2900, TO_NEXT, TO_NEXT, TO_NEXT)
"""Long enough for a landing check, a night, a day of grace, the end of what may be removed."""


@dataclass(frozen=True)
class Write:
    """`words` is plain, danger, long, or one of TYPED; `reply` counts back, None is no reply."""

    words: str = PLAIN
    reply: int | None = None
    wait: bool = True


@dataclass(frozen=True)
class Tap:
    """The button of that place on the message with buttons that far back."""

    back: int = 0
    button: int = 0
    twice: bool = False
    wait: bool = True


@dataclass(frozen=True)
class Command:
    name: str
    wait: bool = True


@dataclass(frozen=True)
class GoOn:
    """One step through a sitting, or into one: saying as little as can be, or answering."""

    shortest: bool = False


@dataclass(frozen=True)
class Jump:
    """The calendar moves on, and the worker looks. TO_NEXT: until the next questions are due."""

    minutes: int


@dataclass(frozen=True)
class Edit:
    back: int = 0
    wait: bool = True


@dataclass(frozen=True)
class Send:
    """One file, or an album of several photos."""

    kind: str = "photo"
    caption: bool = False
    count: int = 1
    wait: bool = True


@dataclass(frozen=True)
class SendOther:
    kind: str = "sticker"


@dataclass(frozen=True)
class Forward:
    wait: bool = True


@dataclass(frozen=True)
class Setting:
    """/settings, the button of that place, and what is typed if something is asked."""

    button: int
    typed: str


@dataclass(frozen=True)
class Remove:
    """/remove in reply to something they sent."""

    back: int = 0


@dataclass(frozen=True)
class Delete:
    """Any message, on the phone: the bot is not told."""

    back: int = 0


@dataclass(frozen=True)
class ClearHistory:
    pass


@dataclass(frozen=True)
class React:
    back: int = 0


@dataclass(frozen=True)
class Block:
    """Blocks the bot, or unblocks it."""


@dataclass(frozen=True)
class Erase:
    """/delete and yes: carried out once a day of grace has passed, unless it is called off."""


@dataclass(frozen=True)
class ComeBack:
    """After /stop by /start, after an erasure by a new invite; through the screens, or only to the first."""

    through: bool = True


@dataclass(frozen=True)
class Restart:
    """Bot and worker together: finished and begun anew, or dead after so many turns of the loop."""

    crash: bool = True
    turns: int = 0


@dataclass(frozen=True)
class Practice:
    """What the therapist does in the reading room meanwhile."""

    what: str


@dataclass(frozen=True)
class Trouble:
    """What Telegram does to the next update or call."""

    kind: str


Move = (
    Write | Tap | GoOn | Command | Jump | Edit | Send | SendOther | Forward | Setting | Remove | Delete
    | ClearHistory | React | Block | Erase | ComeBack | Restart | Practice | Trouble
)  # fmt: skip

_near = st.sampled_from((0, 0, 0, 0, 0, 1, 2, 5))
_wait = st.sampled_from((True, True, True, False))
_often_plain = st.sampled_from((*([PLAIN] * 12), *TYPED, DANGER, LONG))

_WEIGHTS: tuple[tuple[int, st.SearchStrategy[Move]], ...] = (
    (15, st.builds(Write, words=_often_plain, wait=_wait)),
    (5, st.builds(Write, words=_often_plain, reply=_near, wait=_wait)),
    (28, st.builds(Tap, back=_near, button=st.integers(0, 11), twice=st.integers(0, 9).map(lambda n: n == 9), wait=_wait)),
    (14, st.builds(GoOn, shortest=st.booleans())),
    (8, st.builds(Command, name=st.sampled_from(COMMANDS), wait=_wait)),
    (9, st.builds(Jump, minutes=st.sampled_from(MINUTES))),
    (4, st.builds(Edit, back=_near, wait=_wait)),
    (4, st.builds(Send, kind=st.sampled_from(FILES), caption=st.booleans(), wait=_wait)),
    (1, st.builds(Send, kind=st.just("photo"), caption=st.booleans(), count=st.integers(2, 3), wait=_wait)),
    (1, st.builds(SendOther, kind=st.sampled_from(OTHERS))),
    (1, st.builds(Forward, wait=_wait)),
    (2, st.builds(Setting, button=st.integers(0, 7), typed=st.sampled_from(TYPED))),
    (2, st.builds(Remove, back=_near)),
    (1, st.builds(Delete, back=_near)),
    (1, st.one_of(st.just(ClearHistory()), st.builds(React, back=_near), st.just(Erase()))),
    (2, st.just(Block())),
    (2, st.builds(ComeBack, through=_wait)),
    (2, st.builds(Restart, crash=_wait, turns=st.integers(0, 40))),
    (2, st.builds(Practice, what=st.sampled_from(PRACTICE))),
    (1, st.builds(Trouble, kind=st.sampled_from(TROUBLES))),
)  # fmt: skip
_TABLE = tuple(strategy for weight, strategy in _WEIGHTS for _ in range(weight))


@st.composite
def moves(draw: st.DrawFn) -> Move:
    return draw(_TABLE[draw(st.integers(0, len(_TABLE) - 1))])
