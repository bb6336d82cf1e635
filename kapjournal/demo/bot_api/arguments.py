"""The arguments of one call, from a query, JSON, a form or a multipart upload, as bots send them."""

import json
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from aiohttp.web_request import FileField

from kapjournal.demo.bot_api.failures import bad_request


@dataclass(frozen=True, slots=True)
class Upload:
    name: str
    content: bytes = field(repr=False)
    mime: str


@dataclass(frozen=True, slots=True)
class Arguments:
    values: dict[str, Any] = field(repr=False)
    files: dict[str, Upload] = field(default_factory=dict, repr=False)

    def text(self, name: str, default: str = "") -> str:
        value = self.values.get(name, default)
        return value if isinstance(value, str) else json.dumps(value)

    def given(self, name: str) -> bool:
        return self.values.get(name) not in {None, ""} if not self._nested(name) else True

    def _nested(self, name: str) -> bool:
        return isinstance(self.values.get(name), list | dict)

    def integer(self, name: str, default: int = 0) -> int:
        value = self.values.get(name)
        if value in {None, ""} or isinstance(value, list | dict):
            return default
        try:
            return int(float(value)) if not isinstance(value, str) else int(value)
        except ValueError as error:
            raise bad_request(f"{name} must be a number") from error

    def boolean(self, name: str) -> bool:
        return str(self.values.get(name, "")).lower() in {"1", "true", "yes"}

    def structure(self, name: str) -> Any:
        """A JSON value, sent as JSON or as a string of it; None when absent."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError as error:
            raise bad_request(f"can't parse {name} JSON object") from error

    def upload(self, name: str) -> Upload | str | None:
        """A file's bytes, or the file_id or URL sent in its place."""
        value = self.values.get(name)
        if isinstance(value, str) and value.startswith("attach://"):
            return self.files.get(value.removeprefix("attach://"))
        return self.files.get(name) or (value if isinstance(value, str) and value else None)


async def read_arguments(request: web.Request) -> Arguments:
    values: dict[str, Any] = dict(request.query)
    if request.method != "POST" or not request.can_read_body:
        return Arguments(values)
    if request.content_type == "application/json":
        try:
            body = await request.json()
        except ValueError as error:
            raise bad_request("can't parse JSON") from error
        return Arguments({**values, **body} if isinstance(body, dict) else values)
    files: dict[str, Upload] = {}
    for name, value in (await request.post()).items():
        if isinstance(value, FileField):
            files[name] = Upload(value.filename, value.file.read(), value.content_type)
        else:
            values[name] = value if isinstance(value, str) else bytes(value).decode()
    return Arguments(values, files)
