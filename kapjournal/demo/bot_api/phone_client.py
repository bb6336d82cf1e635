"""A person's phone in code: what tests and the demo write, tap and see, over the emulator's HTTP.

phone = emulator.phone("Ana")
await phone.start("invite-payload")
notice = await phone.wait_for(lambda messages: any("Begin" in one.buttons for one in messages))
said = await phone.tap("Begin")
"""

import base64
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

import aiohttp

from kapjournal.domain.errors import NotAllowed, NotFound

Json = dict[str, Any]
Condition = Callable[[Sequence["Seen"]], Any]


@dataclass(frozen=True, slots=True)
class Seen:
    """One message as it stands on the phone. `buttons` are the labels in reading order; `raw` the Message."""

    id: int
    mine: bool
    text: str = field(repr=False)
    buttons: tuple[str, ...]
    reactions: tuple[str, ...]
    raw: Json = field(repr=False)

    @property
    def edited(self) -> bool:
        return "edit_date" in self.raw

    @property
    def protected(self) -> bool:
        """Whether the person is kept from copying and forwarding it."""
        return bool(self.raw.get("has_protected_content"))

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """Button labels row by row."""
        return tuple(tuple(button["text"] for button in row) for row in _rows(self.raw))

    def button(self, which: str | int) -> Json | None:
        """A button by label (exact, else the first that contains it) or by place; None when there is none."""
        flat = [button for row in _rows(self.raw) for button in row]
        if isinstance(which, int):
            return flat[which] if -len(flat) <= which < len(flat) else None
        exact = (button for button in flat if button["text"] == which)
        near = (button for button in flat if which in button["text"])
        return next(exact, None) or next(near, None)


def _rows(raw: Json) -> list[list[Json]]:
    rows: list[list[Json]] = raw.get("reply_markup", {}).get("inline_keyboard", [])
    return rows


def _seen(raw: Json) -> Seen:
    labels = tuple(button["text"] for row in _rows(raw) for button in row)
    reactions = tuple(reaction["emoji"] for reaction in raw["reactions"])
    text = raw.get("text") or raw.get("caption") or ""
    return Seen(raw["message_id"], raw["mine"], text, labels, reactions, raw)


class Phone:
    """One person's chat with one bot. Messages are passed as `Seen` or ids; sending returns ids.

    `window` keeps what is looked at to that many of the newest messages, for chats that grow very long.
    """

    def __init__(self, url: str, person: int, *, bot: str = "", chat: int = 0, window: int = 0) -> None:
        self.url = url
        self.person = person
        self.bot = bot
        self.chat = chat
        self.window = window
        self._http: aiohttp.ClientSession | None = None

    @classmethod
    async def new(cls, url: str, first_name: str, *, bot: str = "", **person: str) -> Self:
        """A phone for a person who is new here; `language`, `last_name`, `username` as keywords."""
        async with (
            aiohttp.ClientSession() as http,
            http.post(f"{url}/client/people", json={"first_name": first_name, **person}) as answer,
        ):
            return cls(url, (await answer.json())["id"], bot=bot)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        if self._http is not None:
            await self._http.close()
            self._http = None

    # writing

    async def send(self, text: str, *, reply_to: "Seen | int | None" = None, quote: str = "") -> int:
        """Send a text; one over 4,096 leaves in pieces, as phones do it. Returns the (last) message id."""
        return (await self.send_all(text, reply_to=reply_to, quote=quote))[-1]

    async def send_all(
        self, text: str, *, reply_to: "Seen | int | None" = None, quote: str = ""
    ) -> list[int]:
        return await self._send(text=text, reply_to=_id(reply_to), quote=quote)

    async def start(self, payload: str = "") -> int:
        """Press Start, or open a deep link with its payload."""
        return await self.send(f"/start {payload}".strip())

    async def send_voice(self, content: bytes, seconds: int = 3, **more: Any) -> int:
        return await self.send_media("voice", content, duration=seconds, **more)

    async def send_photo(self, content: bytes, *, caption: str = "", **more: Any) -> int:
        return await self.send_media("photo", content, caption=caption, **more)

    async def send_document(
        self, content: bytes, *, name: str = "document.pdf", caption: str = "", **more: Any
    ) -> int:
        """`size=` claims a larger file than `content` is, e.g. one a bot may not fetch."""
        return await self.send_media("document", content, name=name, caption=caption, **more)

    async def send_video_note(self, content: bytes, seconds: int = 3, **more: Any) -> int:
        return await self.send_media("video_note", content, duration=seconds, **more)

    async def send_sticker(self, emoji: str = "🙂", content: bytes = b"RIFF0000WEBP") -> int:
        return await self.send_media("sticker", content, emoji=emoji)

    async def send_media(self, kind: str, content: bytes, **more: Any) -> int:
        """Any of voice, photo, document, video, video_note, audio, sticker, animation."""
        more["reply_to"] = _id(more.get("reply_to"))
        return (await self._send(kind=kind, content=base64.b64encode(content).decode(), **more))[-1]

    async def send_album(self, photos: Iterable[bytes], *, caption: str = "") -> list[int]:
        """Several photos as one album; the caption stands under the first."""
        items = [{"kind": "photo", "content": base64.b64encode(one).decode()} for one in photos]
        items[0]["caption"] = caption
        return await self._send(kind="album", items=items)

    async def send_location(self, latitude: float = 41.39, longitude: float = 2.17) -> int:
        place = {"latitude": latitude, "longitude": longitude}
        return (await self._send(kind="location", location=place))[-1]

    async def send_contact(self, phone_number: str = "+15550100", first_name: str = "Sam") -> int:
        contact = {"phone_number": phone_number, "first_name": first_name}
        return (await self._send(kind="contact", contact=contact))[-1]

    async def send_raw(self, content: Json) -> int:
        """A message whose own part is given as the Bot API writes it, e.g. {"dice": {…}}."""
        return (await self._send(kind="raw", content=content))[-1]

    async def forward(self, text: str, *, sender: str = "A friend") -> int:
        """Forward words that someone else wrote, whose account is hidden."""
        origin = {"type": "hidden_user", "sender_user_name": sender}
        return (await self._send(text=text, forward=origin))[-1]

    async def forward_message(self, message: "Seen | int") -> int:
        """Forward a message of this chat. Raises NotAllowed where the bot protected it."""
        return int((await self._post("forward", id=_id(message)))["ids"][-1])

    async def edit(self, message: "Seen | int", text: str) -> None:
        await self._post("edit", id=_id(message), text=text)

    async def delete(self, message: "Seen | int") -> None:
        """For both sides; the bot is not told."""
        await self._post("delete", id=_id(message))

    async def clear_history(self) -> None:
        await self._post("clear")

    async def react(self, message: "Seen | int", emoji: str = "❤") -> None:
        await self._post("react", id=_id(message), emoji=emoji)

    async def block(self) -> None:
        await self._post("block", blocked=True)

    async def unblock(self) -> None:
        await self._post("block", blocked=False)

    async def make_group(self, title: str = "Family") -> "Phone":
        """A group with the bot in it; the phone for it comes back (close it, or use `async with`)."""
        made = await self._post("group", title=title)
        return Phone(self.url, self.person, bot=self.bot, chat=made["chat"])

    async def tap(
        self,
        button: str | int,
        *,
        message: "Seen | int | None" = None,
        timeout: float = 10,  # noqa: ASYNC109
    ) -> str | None:
        """Tap a button by label or place, on the newest message that has it; return what the bot said to it.

        The words shown over the chat, "" for a silent answer, None when none came within `timeout` seconds. A
        `Seen` given as `message` is tapped as it was seen, even if its buttons are gone by now.
        """
        answer = await self.tap_full(button, message=message, timeout=timeout)
        return None if answer is None else str(answer["text"])

    async def tap_full(
        self,
        button: str | int,
        *,
        message: "Seen | int | None" = None,
        timeout: float = 10,  # noqa: ASYNC109
    ) -> Json | None:
        """As `tap`, with everything the answer held: {"text", "show_alert", "url"}."""
        target, found = await self._button(button, message)
        if "callback_data" not in found:
            raise NotAllowed(f"the button {found['text']!r} opens or copies something; it sends nothing")
        tapped = await self._post("tap", id=target.id, data=found["callback_data"], timeout=timeout)
        answer: Json | None = tapped["answer"]
        return answer

    async def _button(self, button: str | int, message: "Seen | int | None") -> tuple[Seen, Json]:
        if isinstance(message, Seen):
            candidates = [message]
        else:
            candidates = [one for one in await self.messages() if message in {None, one.id}]
        for one in reversed(candidates):
            found = one.button(button)
            if found is not None:
                return one, found
        shown = [label for one in candidates for label in one.buttons]
        raise NotFound(f"no button {button!r}; there are {shown}")

    # looking

    async def messages(self) -> list[Seen]:
        """The chat as the person sees it, oldest first."""
        return [_seen(one) for one in (await self.view())["messages"]]

    async def view(self) -> Json:
        """{"version", "started", "blocked", "keyboard", "messages"} as the server gives it."""
        return await self._get("messages", last=self.window)

    async def last(self) -> Seen:
        """The newest message from the bot. Raises NotFound when it has said nothing."""
        for one in reversed(await self.messages()):
            if not one.mine:
                return one
        raise NotFound("the bot has said nothing yet")

    async def wait_for(self, condition: Condition, *, timeout: float = 20) -> list[Seen]:  # noqa: ASYNC109
        """The chat, as soon as `condition(messages)` is true. Raises TimeoutError with what stood there."""
        until = time.monotonic() + timeout
        view = await self.view()
        while True:
            messages = [_seen(one) for one in view["messages"]]
            if condition(messages):
                return messages
            left = until - time.monotonic()
            if left <= 0:
                raise TimeoutError(f"not within {timeout} s; the chat ends: {_tail(messages)}")
            view = await self._get("wait", last=self.window, version=view["version"], timeout=round(left, 3))

    async def wait_new(self, after: "Seen | int", *, timeout: float = 20) -> Seen:  # noqa: ASYNC109
        """The first message from the bot with an id above `after`."""
        floor = _id(after) or 0
        found = await self.wait_for(lambda many: _first_after(many, floor), timeout=timeout)
        message = _first_after(found, floor)
        if message is None:
            raise NotFound("the message is gone again")
        return message

    async def wait_text(self, part: str, *, timeout: float = 20) -> Seen:  # noqa: ASYNC109
        """The newest message from the bot that contains `part`, as soon as there is one."""
        found = await self.wait_for(lambda many: _with_text(many, part), timeout=timeout)
        message = _with_text(found, part)
        if message is None:
            raise NotFound("the message is gone again")
        return message

    async def wait_quiet(self, *, ms: float = 150, timeout: float = 10) -> list[Seen]:  # noqa: ASYNC109
        """The chat once the bot has nothing waiting and has called nothing for `ms` milliseconds."""
        if not (await self._get("quiet", ms=ms, timeout=timeout))["quiet"]:
            raise TimeoutError(f"the bot was not quiet within {timeout} s")
        return await self.messages()

    async def ask(self, text: str, *, timeout: float = 20) -> Seen:  # noqa: ASYNC109
        """Send a text and wait for the first message the bot writes after it."""
        return await self.wait_new(await self.send(text), timeout=timeout)

    async def download(self, file_id: str) -> bytes:
        """The bytes of a file in the chat."""
        async with self._session().get(f"{self.url}/client/file", params={"id": file_id}) as answer:
            if answer.status != 200:
                raise NotFound("no such file in this chat")
            return await answer.read()

    async def commands(self) -> list[Json]:
        """The menu of commands this person sees: [{"command", "description"}]."""
        found: Any = await self._get("commands")
        return list(found)

    # the wire

    async def _send(self, **body: Any) -> list[int]:
        return list((await self._post("send", **body))["ids"])

    async def _post(self, what: str, **body: Any) -> Json:
        names: Json = {"person": self.person, "bot": self.bot, "chat": self.chat or None}
        async with self._session().post(f"{self.url}/client/{what}", json={**names, **body}) as answer:
            return await _result(answer)

    async def _get(self, what: str, **query: Any) -> Json:
        names: Json = {"person": self.person, "bot": self.bot, "chat": self.chat or ""}
        async with self._session().get(f"{self.url}/client/{what}", params={**names, **query}) as answer:
            return await _result(answer)

    def _session(self) -> aiohttp.ClientSession:
        if self._http is None:
            self._http = aiohttp.ClientSession()
        return self._http


async def _result(answer: aiohttp.ClientResponse) -> Json:
    body = await answer.json()
    if answer.status != 200:
        raise NotAllowed(body.get("description", "refused"))
    result: Json = body
    return result


def _id(message: Seen | int | None) -> int | None:
    return message.id if isinstance(message, Seen) else message


def _first_after(messages: Sequence[Seen], floor: int) -> Seen | None:
    return next((one for one in messages if not one.mine and one.id > floor), None)


def _with_text(messages: Sequence[Seen], part: str) -> Seen | None:
    return next((one for one in reversed(messages) if not one.mine and part in one.text), None)


def _tail(messages: Sequence[Seen]) -> str:
    shown = [f"{'me' if one.mine else 'bot'}: {one.text!r} {list(one.buttons)}" for one in messages[-4:]]
    return " | ".join(shown) or "(empty)"
