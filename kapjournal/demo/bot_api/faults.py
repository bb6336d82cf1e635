"""What can be made to go wrong, on purpose and a counted number of times.

Updates: `drop`, `delay`, `duplicate`, `reorder` the next ones. Calls: `fail` (answered with an error and not
carried out), `hang` (carried out, never answered), `cut` (the connection closes, before it is carried out or
after). Each holds for the bot it is set on; `method="*"` means any call but getUpdates.
"""

from dataclasses import dataclass, field


@dataclass(slots=True)
class CallFault:
    """`kind` is fail, hang or cut; `code` and `retry_after` shape a failure, `seconds` a hang."""

    kind: str
    method: str
    times: int = 1
    code: int = 500
    retry_after: int | None = None
    description: str = ""
    seconds: float = 3600.0
    carried_out: bool = False
    chat_id: int | None = None


@dataclass(slots=True)
class Faults:
    drop: int = 0
    duplicate: int = 0
    delay: int = 0
    delay_seconds: float = 0.0
    reorder: int = 0
    calls: list[CallFault] = field(default_factory=list)

    def clear(self) -> None:
        self.drop = self.duplicate = self.delay = self.reorder = 0
        self.calls.clear()

    def next_for(self, method: str, chat_id: int | None) -> CallFault | None:
        """The fault this call meets, counted down."""
        for fault in self.calls:
            named = fault.method.lower() == method or (fault.method == "*" and method != "getupdates")
            if named and fault.chat_id in {None, chat_id}:
                fault.times -= 1
                if fault.times <= 0:
                    self.calls.remove(fault)
                return fault
        return None
