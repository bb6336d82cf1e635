"""How fast a bot may send before it is told to wait (429), as on the real server; off until it is asked for.

Telegram gives about 1 message a second to one chat and about 30 a second over all chats (Bots FAQ, "My bot is
hitting limits"). Short bursts pass.
"""

import math
import time
from dataclasses import dataclass, field

from kapjournal.demo.bot_api.failures import too_many_requests


@dataclass(slots=True)
class Bucket:
    """Fills at `rate` a second up to `burst`; each send takes one."""

    rate: float
    burst: float
    level: float
    filled_at: float

    def seconds_until_one(self, now: float) -> float:
        self.level = min(self.burst, self.level + (now - self.filled_at) * self.rate)
        self.filled_at = now
        return 0.0 if self.level >= 1 else (1 - self.level) / self.rate


@dataclass(slots=True)
class Limits:
    """Messages a second, overall and to one chat; None is no limit. `burst` counts messages."""

    overall: float | None = None
    per_chat: float | None = None
    burst: float = 3
    _buckets: dict[int | None, Bucket] = field(default_factory=dict)

    def allow(self, chat_id: int | None) -> None:
        """Take one from each bucket. Raises a 429 that says how long to wait, and then takes none."""
        now = time.monotonic()
        asked = [
            (None, self.overall, max(self.burst, self.overall or 0)),
            (chat_id, self.per_chat, self.burst),
        ]
        buckets = [self._bucket(key, rate, burst, now) for key, rate, burst in asked if rate is not None]
        wait = max((bucket.seconds_until_one(now) for bucket in buckets), default=0.0)
        if wait:
            raise too_many_requests(math.ceil(wait))
        for bucket in buckets:
            bucket.level -= 1

    def _bucket(self, key: int | None, rate: float, burst: float, now: float) -> Bucket:
        return self._buckets.setdefault(key, Bucket(rate, burst, burst, now))
